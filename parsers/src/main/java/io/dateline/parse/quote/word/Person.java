package io.dateline.parse.quote.word;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    private final Set<String> givenNames = new HashSet<>();
    /** How often each form of the name stands in the text. */
    private final Map<String, Integer> forms = new HashMap<>();

    private String fullName = "";
    private String title = "";
    private String introduction = "";
    private Gender gender = Gender.UNKNOWN;

    private int mentions;
    private int inFull;
    /** In how many of those in full a small word joins the nouns. */
    private int joined;
    /** How many of the mentions look like a person's. */
    private int human;

    private @Nullable Predicate<String> bodies;
    /** Whether the name is among those; looked up when first asked for. */
    private @Nullable Boolean body;

    private boolean evident = true;

    /** Someone who is not named in any form yet. */
    public Person() {}

    /**
     * Takes up a mention of them: its form, and the longest title.
     *
     * @param mention a mention that names them
     * @param joins whether a small word joins the nouns of its name
     */
    public void mentionedAs(Mention mention, boolean joins) {
        forms.merge(mention.text(), 1, Integer::sum);
        mentions++;
        if (mention.several()) {
            inFull++;
            joined += joins ? 1 : 0;
        }
        human += mention.personal() ? 1 : 0;
        if (mention.title().length() > title.length()) {
            title = mention.title();
        }
    }

    /** {@return given names and initials in lower case; a view} */
    public Set<String> givenNames() {
        return Collections.unmodifiableSet(givenNames);
    }

    /**
     * Whether one of some given names is theirs.
     *
     * @param names names and initials in lower case
     * @return whether it is
     */
    public boolean hasAnyOf(Collection<String> names) {
        return !Collections.disjoint(names, givenNames);
    }

    /**
     * Takes up given names.
     *
     * @param names names and initials in lower case
     */
    public void addGivenNames(Collection<String> names) {
        givenNames.addAll(names);
    }

    /** {@return the longest title of a mention; empty when none has any} */
    public String title() {
        return title;
    }

    /** {@return what the text says of them beside their name, that no pattern looks at; empty when it says nothing} */
    public String introduction() {
        return introduction;
    }

    /**
     * Notes what the text says of them beside their name.
     *
     * @param words the words; may be empty
     */
    public void introduceAs(String words) {
        introduction = words;
    }

    /** {@return which pronoun stands for them} */
    public Gender gender() {
        return gender;
    }

    /**
     * Notes which pronoun stands for them.
     *
     * @param told what the text tells of it
     */
    public void tellGender(Gender told) {
        gender = told;
    }

    /** {@return how many mentions name them} */
    public int mentions() {
        return mentions;
    }

    /** {@return how many of the mentions have more than the last name} */
    public int inFull() {
        return inFull;
    }

    /** {@return whether a small word joins the nouns of the name wherever it stands in full} */
    public boolean alwaysJoined() {
        return joined > 0 && joined == inFull;
    }

    /** {@return whether the name is a country's, or of a body that everybody knows} */
    public boolean body() {
        if (body == null) {
            body = bodies != null && bodies.test(fullName());
        }
        return body;
    }

    /**
     * Notes which names are countries', or of bodies that everybody knows.
     *
     * @param names tells them by the name in full
     */
    public void takeForBodyAmong(Predicate<String> names) {
        bodies = names;
    }

    /**
     * Whether more than a capital letter shows that this is somebody's name; tells in languages with capital nouns.
     *
     * @return true until somebody doubts it
     */
    public boolean evident() {
        return evident;
    }

    /** Takes the name for any noun with a capital letter, until something shows more. */
    public void doubt() {
        evident = false;
    }

    /** Notes that more than a capital letter shows that this is somebody's name. */
    public void confirm() {
        evident = true;
    }

    /** Counts one mention more that looks like a person's. */
    public void lookHuman() {
        human++;
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
        if (forms.size() == 1) {
            return forms.keySet().iterator().next();
        }
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
