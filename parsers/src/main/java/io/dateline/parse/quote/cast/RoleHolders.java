package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.ArrayList;
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

    /** No story has more; and for each all who are introduced are looked through. */
    private static final int MOST_ROLES = 500;

    private static final int NEVER = Integer.MAX_VALUE;

    private static final Holders NOBODY = new Holders(null, NEVER);

    private final List<Word> words;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final RoleWords roles;
    /** The holders of the roles that were asked for. */
    private final Map<String, Holders> known = new HashMap<>();
    /** All who are introduced with words; looked up when first asked for. */
    private @Nullable List<Introduced> introduced;
    /** The number of the mention that names somebody first. */
    private final Map<Person, Integer> named = new HashMap<>();

    /** A name with the words beside it that tell who it is. */
    private record Introduced(Mention mention, Person person, List<String> words) {}

    /** Who is first introduced by a role, and which mention introduces another by it. */
    private record Holders(@Nullable Introduced first, int secondAt) {}

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
        Holders holders = holders(description.head());
        boolean several = holders.secondAt < description.index();
        return new Holder(several ? null : first(holders.first, description), several);
    }

    private Holders holders(String role) {
        Holders holders = known.get(role);
        if (holders == null) {
            holders = known.size() < MOST_ROLES ? find(role) : NOBODY;
            known.put(role, holders);
        }
        return holders;
    }

    private Holders find(String role) {
        Introduced first = null;
        for (Introduced one : introduced()) {
            if ((first == null || one.person != first.person) && roles.named(one.words, role)) {
                if (first != null) {
                    return new Holders(first, one.mention.index());
                }
                first = one;
            }
        }
        return new Holders(first, NEVER);
    }

    private List<Introduced> introduced() {
        if (introduced == null) {
            List<Introduced> found = new ArrayList<>();
            for (Mention mention : mentions) {
                Person person = mention.person();
                if (mention.type() == Type.NAME && person != null) {
                    named.putIfAbsent(person, mention.index());
                    List<String> told = new ArrayList<>(roles.words(mention.title()));
                    told.addAll(roles.words(person.introduction()));
                    if (!told.isEmpty()) {
                        found.add(new Introduced(mention, person, told));
                    }
                }
            }
            introduced = found;
        }
        return introduced;
    }

    /** The one who is introduced first, if a description may mean them: known before it by all that it says. */
    private @Nullable Person first(@Nullable Introduced first, Mention description) {
        if (first == null || named.getOrDefault(first.person, NEVER) >= description.index()) {
            return null;
        }
        String title = first.mention.title() + ' ' + first.person.introduction();
        return tellsAll(title, description) ? first.person : null;
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
