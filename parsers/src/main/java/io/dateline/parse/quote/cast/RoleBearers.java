package io.dateline.parse.quote.cast;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads from a body, or from a role, to the person who bears the role: "Fjord Lines co-owner Ada Lund said". */
public final class RoleBearers {

    /** How many words may stand between a body and the person's name. */
    private static final int LONGEST = 6;

    private final List<Word> words;
    private final RoleNouns roles;
    private final RolesInFront front;
    private final DescribedSpeakers described;

    /**
     * Reads the roles of a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public RoleBearers(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.described = new DescribedSpeakers(words, lexicon);
        this.roles = new RoleNouns(lexicon);
        this.front = new RolesInFront(manuscript, roles);
    }

    /**
     * The person whose role stands behind a mention, or ends it; the same mention where there is none.
     *
     * @param mention a mention of the story
     * @return the name of the person or the mention
     */
    public Mention bearer(Mention mention) {
        if (mention.type() == Type.PRONOUN || !described.known()) {
            return mention;
        }
        Mention name = nameBehind(mention);
        if (name != null) {
            return bears(name, mention) ? name : mention;
        }
        Mention behind = apposed(mention);
        Mention apposed = behind == null ? inFront(mention) : behind;
        return apposed == null ? mention : apposed;
    }

    private @Nullable Mention nameBehind(Mention mention) {
        for (int i = mention.end(); i < words.size() && i - mention.end() <= LONGEST; i++) {
            Word word = words.get(i);
            if (word.quoted() || word.sentence() != words.get(mention.first()).sentence()) {
                return null;
            }
            if (word.mention() != null && word.mention().type() == Type.NAME) {
                return word.mention().fullName() ? word.mention() : null;
            }
            if (!between(word)) {
                return null;
            }
        }
        return null;
    }

    /** "The guild's head, Ada Lund, said": a name between commas. */
    private @Nullable Mention apposed(Mention mention) {
        if (mention.type() != Type.NOMINAL || !person(mention.end() - 1)) {
            return null;
        }
        int comma = mention.end();
        while (comma - mention.end() < LONGEST && complement(comma, mention)) {
            comma++;
        }
        Mention name = at(comma, mention, ',') && comma + 1 < words.size()
                ? words.get(comma + 1).mention()
                : null;
        boolean apposed = name != null && name.first() == comma + 1 && name.fullName() && at(name.end(), mention, ',');
        return apposed ? name : null;
    }

    /** "Ada Lund, a pilot from Oslo, said": a name that starts a clause, and its description does not tell anything itself. */
    private @Nullable Mention inFront(Mention mention) {
        int comma = mention.first() - 1;
        boolean described = mention.type() == Type.NOMINAL
                && roles.role(mention.head())
                && comma > 0
                && words.get(comma).wordClass() == ','
                && !words.get(comma).quoted();
        Mention name = described ? words.get(comma - 1).mention() : null;
        boolean apposed = name != null
                && name.end() == comma
                && name.fullName()
                && startsClause(name.first())
                && mention.end() < words.size()
                && !words.get(mention.end()).tells();
        return apposed ? name : null;
    }

    private boolean startsClause(int i) {
        if (i == 0
                || words.get(i - 1).sentence() != words.get(i).sentence()
                || words.get(i - 1).quoted()) {
            return true;
        }
        return switch (words.get(i - 1).wordClass()) {
            case WordClass.CONJUNCTION, WordClass.SUBORDINATOR, ',' -> true;
            default -> false;
        };
    }

    private boolean person(int noun) {
        return described.kind(noun).filter(kind -> kind == SpeakerKind.PERSON).isPresent();
    }

    private boolean at(int i, Mention mention, char wordClass) {
        return i < words.size()
                && words.get(i).wordClass() == wordClass
                && words.get(i).sentence() == words.get(mention.first()).sentence();
    }

    /** "Of the guild", "for harbours". */
    private boolean complement(int i, Mention mention) {
        if (i >= words.size()
                || words.get(i).sentence() != words.get(mention.first()).sentence()
                || words.get(i).quoted()) {
            return false;
        }
        return switch (words.get(i).wordClass()) {
            case WordClass.OF, WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.OTHER, WordClass.CONJUNCTION ->
                true;
            default -> false;
        };
    }

    private static boolean between(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OTHER, WordClass.NUMBER, WordClass.POSSESSIVE, WordClass.VERB_LIKE, '-' -> true;
            default -> false;
        };
    }

    private boolean bears(Mention name, Mention mention) {
        if (mention.end() == name.first()) {
            return person(mention.end() - 1);
        }
        int described = name.title().isEmpty() ? front.start(name) : name.first();
        boolean owned = words.get(mention.end()).wordClass() == WordClass.POSSESSIVE;
        return described >= 0 && described <= mention.end() + (owned ? 1 : 0);
    }
}
