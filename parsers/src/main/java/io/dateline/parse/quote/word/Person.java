package io.dateline.parse.quote.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Someone (or some body) the article names, with all the forms of the name. */
public final class Person {

    /** What is known of a person's pronoun. */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        /**
         * The gender of those a pronoun can stand for.
         *
         * @param pronoun a pronoun of the story
         * @return the gender, or that it is unknown
         */
        public static Gender of(Mention pronoun) {
            if (pronoun.headIn(WordList.PRONOUNS_MALE)) {
                return MALE;
            }
            return pronoun.headIn(WordList.PRONOUNS_FEMALE) ? FEMALE : UNKNOWN;
        }
    }

    /** The last name, in lower case. */
    final String key;
    /** Given names and initials in lower case. */
    public final Set<String> given = new HashSet<>();

    public final Map<String, Integer> forms = new HashMap<>();
    public String title = "";
    /** What the text says of them beside their name, that no pattern looks at. */
    public String introduction = "";

    public Gender gender = Gender.UNKNOWN;
    public int mentions;
    /** How many of the mentions have more than the last name. */
    public int inFull;

    /** How many of the mentions look like a person's. */
    public int human;

    /** In how many of those in full a small word joins the nouns. */
    public int joined;

    /** Whether the name is a country's, or of a body that everybody knows. */
    public boolean body;

    /** Whether more than a capital letter shows that this is somebody's name; tells in languages with capital nouns. */
    public boolean evident = true;

    private String fullName = "";

    /**
     * Someone who is not named in any form yet.
     *
     * @param key the last name, in lower case
     */
    public Person(String key) {
        this.key = key;
    }

    /**
     * More often written like a person than like a body.
     *
     * @return whether it is so
     */
    public boolean likelyHuman() {
        return human * 2 >= mentions;
    }

    /**
     * The form of two to four words used most, else the longest.
     *
     * @return the form; kept from the first time it is asked for
     */
    public String fullName() {
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
