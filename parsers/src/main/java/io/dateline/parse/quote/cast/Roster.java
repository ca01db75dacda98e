package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and bodies an article names: every form of a name leads to one person by the last name. */
public final class Roster {

    private static final int MOST_NAMESAKES = 40;

    private final Map<String, List<Person>> people = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();
    private final Lexicon lexicon;
    private final Genders genders;

    /**
     * Nobody is named yet.
     *
     * @param lexicon the words of the language
     */
    public Roster(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.genders = new Genders(lexicon);
    }

    /**
     * Takes up the names among the mentions of a text: those in full first, then the bare last names.
     *
     * @param manuscript the text
     * @param mentions its mentions; the names are told who they are
     */
    public void add(Manuscript manuscript, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.type() == Type.NAME && mention.several()) {
                note(inFull(mention), mention, manuscript);
            }
        }
        for (Mention mention : mentions) {
            if (mention.type() == Type.NAME && !mention.several()) {
                note(bare(mention), mention, manuscript);
            }
        }
    }

    /**
     * Leads "Ada Lunds" to Ada Lund, where a text has both.
     *
     * @param mentions the mentions of a text, whose names know who they are
     */
    void joinGenitives(List<Mention> mentions) {
        for (String ending : lexicon.endings("endings.genitive.names")) {
            for (Mention mention : mentions) {
                if (mention.type() == Type.NAME && mention.head().endsWith(ending)) {
                    joinGenitive(mention, ending);
                }
            }
        }
    }

    private void joinGenitive(Mention mention, String ending) {
        String head = mention.head();
        Person owner = owner(mention, head.substring(0, head.length() - ending.length()));
        if (owner != null) {
            mention.standFor(owner);
        }
    }

    /** The one whose last name a genitive has; in full, whose given name, too. */
    private @Nullable Person owner(Mention genitive, String lastName) {
        List<String> given =
                new ArrayList<>(List.of(lexicon.lower(genitive.text()).split(" ")));
        for (Person person : people.getOrDefault(lastName, List.of())) {
            boolean shared = genitive.several() && person.hasAnyOf(given);
            if (person.inFull() > 0 && (shared || !genitive.several() && givenName(person))) {
                return person;
            }
        }
        return null;
    }

    private boolean givenName(Person person) {
        for (String given : person.givenNames()) {
            if ((lexicon.lists(given) & WordList.GIVEN_NAMES) != 0) {
                return true;
            }
        }
        return false;
    }

    private void note(Person person, Mention mention, Manuscript manuscript) {
        person.mentionedAs(mention, mention.several() && joined(mention.text()));
        mention.standFor(person);
        genders.tell(person, mention, manuscript);
    }

    /** Whether a small word joins the nouns of a name, which then is short by its first one if at all. */
    private boolean joined(String name) {
        for (int start = 0; start < name.length(); ) {
            int blank = name.indexOf(' ', start);
            int end = blank < 0 ? name.length() : blank;
            if (end > start
                    && Character.isLowerCase(name.codePointAt(start))
                    && lexicon.has(WordList.OF, name.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private Person inFull(Mention mention) {
        List<Person> namesakes = people.computeIfAbsent(mention.head(), h -> new ArrayList<>());
        List<String> given =
                new ArrayList<>(List.of(lexicon.lower(mention.text()).split(" ")));
        given.remove(mention.head());
        for (Person person : namesakes) {
            if (person.givenNames().isEmpty() || namesakes.size() >= MOST_NAMESAKES || person.hasAnyOf(given)) {
                person.addGivenNames(given);
                return person;
            }
        }
        Person person = new Person();
        person.addGivenNames(given);
        if (mention.personal() && !given.isEmpty()) {
            List<Person> likeNamed = byGiven.computeIfAbsent(given.get(0), g -> new ArrayList<>());
            if (likeNamed.size() < MOST_NAMESAKES) {
                likeNamed.add(person);
            }
        }
        namesakes.add(person);
        return person;
    }

    /** A last name alone: the namesake named most, given names known and a fitting title first; else a given name. */
    private Person bare(Mention mention) {
        List<Person> namesakes = people.computeIfAbsent(mention.head(), h -> new ArrayList<>());
        Gender gender = genders.of(mention.title());
        Person best = null;
        int bestScore = -1;
        for (Person person : namesakes) {
            boolean nobody = !person.likelyHuman() && person.title().isEmpty() && person.gender() == Gender.UNKNOWN;
            if (person.alwaysJoined() && nobody) {
                continue; // "Gaza" is not "Franja de Gaza"
            }
            int score = person.inFull() * 2
                    + (person.gender() != Gender.UNKNOWN ? 3 : 0)
                    + (gender != Gender.UNKNOWN && person.gender() == gender ? 100 : 0);
            if (score > bestScore) {
                best = person;
                bestScore = score;
            }
        }
        if (best == null) {
            best = byGivenName(mention.head());
        }
        if (best == null) {
            best = new Person();
            namesakes.add(best);
        }
        return best;
    }

    /** "Hillary" alone is the Hillary whose last name is known. */
    private @Nullable Person byGivenName(String name) {
        Person best = null;
        for (Person person : byGiven.getOrDefault(name, List.of())) {
            best = best == null || person.mentions() > best.mentions() ? person : best;
        }
        return best;
    }
}
