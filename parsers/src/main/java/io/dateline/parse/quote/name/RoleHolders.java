package io.dateline.parse.quote.name;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom "the minister" and "the Oslo harbour master" stand for: the one person whom the story introduced as that. */
public final class RoleHolders {

    /** How many letters a word has at least that must be the person's, too. */
    private static final int TELLING = 4;

    /** How many letters it must share: "Wiener", "Wiens". */
    private static final int SHARED = 5;

    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Word> words;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final RoleWords roles;
    private final Map<String, Holders> known = new HashMap<>();

    /** Who is first introduced by a role, from which mention on they are known, and which introduces another by it. */
    private record Holders(@Nullable Person first, int firstAt, int secondAt) {}

    /**
     * Who was introduced by the role of a description before it.
     *
     * @param only the person, if it is one alone
     * @param several whether there are more
     */
    public record Holder(@Nullable Person only, boolean several) {}

    /**
     * Notes who is introduced with which role.
     *
     * @param manuscript the story
     * @param mentions the mentions of the story, in order
     * @param lexicon the words of the language
     */
    public RoleHolders(Manuscript manuscript, List<Mention> mentions, Lexicon lexicon) {
        this.words = manuscript.words();
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.roles = new RoleWords(lexicon);
    }

    /**
     * Whom the story introduced before a description by the role that it names.
     *
     * @param description a description of the story
     * @return the one person, nobody, or that there are several
     */
    public Holder holder(Mention description) {
        Holders holders = known.get(description.text());
        if (holders == null) {
            holders = find(description);
            known.put(description.text(), holders);
        }
        boolean several = holders.secondAt < description.index();
        return new Holder(!several && holders.firstAt < description.index() ? holders.first : null, several);
    }

    private Holders find(Mention description) {
        Person first = null;
        int firstAt = NEVER;
        Map<Person, Integer> named = new HashMap<>();
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (mention.type() != Type.NAME || person == null) {
                continue;
            }
            named.putIfAbsent(person, mention.index());
            if (person == first || !holds(mention, person, description)) {
                continue;
            }
            if (first != null) {
                return new Holders(first, firstAt, mention.index());
            }
            first = person;
            boolean all = tellsAll(mention.title() + ' ' + person.introduction(), description);
            firstAt = all ? named.getOrDefault(person, NEVER) : NEVER;
        }
        return new Holders(first, firstAt, NEVER);
    }

    private boolean holds(Mention mention, Person person, Mention description) {
        return roles.name(mention.title(), description.head()) || roles.name(person.introduction(), description.head());
    }

    /** Whether a title has all that a description says beside the role: "the Danish minister" may be another. */
    private boolean tellsAll(String title, Mention description) {
        String known = lexicon.lower(title);
        for (int i = description.first(); i < description.end(); i++) {
            Word word = words.get(i);
            boolean tells = word.lower().length() >= TELLING
                    && word.wordClass() != WordClass.DETERMINER
                    && word.wordClass() != WordClass.PREPOSITION
                    && !word.lower().equals(description.head());
            if (tells
                    && !known.contains(word.lower()
                            .substring(0, Math.min(SHARED, word.lower().length())))) {
                return false;
            }
        }
        return true;
    }
}
