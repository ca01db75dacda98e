package io.dateline.parse.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Someone (or some body) the article names, with all the forms of the name. */
final class Person {

    /** What is known of a person's pronoun. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        /** The gender of those a pronoun can stand for. */
        static Gender of(Mention pronoun) {
            if (pronoun.headIn(WordList.PRONOUNS_MALE)) {
                return MALE;
            }
            return pronoun.headIn(WordList.PRONOUNS_FEMALE) ? FEMALE : UNKNOWN;
        }
    }

    /** The last name, in lower case. */
    final String key;
    /** Given names and initials in lower case. */
    final Set<String> given = new HashSet<>();

    final Map<String, Integer> forms = new HashMap<>();
    String title = "";
    /** What the text says of them beside their name, that no pattern looks at. */
    String introduction = "";

    Gender gender = Gender.UNKNOWN;
    int mentions;
    /** How many of the mentions have more than the last name. */
    int inFull;

    /** How many of the mentions look like a person's. */
    int human;

    /** In how many of those in full a small word joins the nouns. */
    int joined;

    /** Whether the name is a country's, or of a body that everybody knows. */
    boolean body;

    /** Whether more than a capital letter shows that this is somebody's name; tells in languages with capital nouns. */
    boolean evident = true;

    private String fullName = "";

    Person(String key) {
        this.key = key;
    }

    /** More often written like a person than like a body. */
    boolean likelyHuman() {
        return human * 2 >= mentions;
    }

    /** The form of two to four words used most, else the longest. */
    String fullName() {
        if (fullName.isEmpty()) {
            fullName = longest();
        }
        return fullName;
    }

    private String longest() {
        String best = "";
        int bestScore = -1;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int words = form.getKey().split(" ").length;
            int score = (words >= 2 && words <= 4 ? 100_000 : 0) + form.getValue() * 10 + words;
            if (score > bestScore || score == bestScore && form.getKey().compareTo(best) < 0) {
                best = form.getKey();
                bestScore = score;
            }
        }
        return best;
    }
}
