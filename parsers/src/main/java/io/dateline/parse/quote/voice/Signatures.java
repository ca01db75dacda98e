package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who signed a quote that nobody is said to have said: a name behind a dash, or in the line below. */
public final class Signatures {

    /** How sure a signature is. */
    public static final double SURE = 0.9;

    /** How many words a statement has at least. */
    private static final int STATEMENT = 4;

    /** How many words a line has at most that is a signature. */
    private static final int LONGEST = 24;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final RoleNouns roles;

    /**
     * Looks for signatures in a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public Signatures(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.roles = new RoleNouns(lexicon);
    }

    /**
     * Who signed a quote.
     *
     * @param around what stands around the quote
     * @return the name, or null when nobody did
     */
    public @Nullable Mention of(Surroundings around) {
        boolean statement = around.end() - around.first() - 2 >= STATEMENT && around.mayStartStatement();
        if (!statement) {
            return null;
        }
        Mention behind = around.end() + 1 < words.size() ? behind(around) : null;
        return behind == null ? above(around) : behind;
    }

    /**
     * Who signs with a line below what they say, and behind a dash if there is one.
     *
     * @param first index of the first word of the line
     * @return the name, or null when the line is no signature
     */
    public @Nullable Mention line(int first) {
        boolean dash = first < words.size() && words.get(first).wordClass() == '-';
        return signer(dash ? first + 1 : first, false);
    }

    private @Nullable Mention behind(Surroundings around) {
        Word next = words.get(around.end());
        boolean below = next.paragraph() != around.paragraph();
        if (below && !around.starts()) {
            return null;
        }
        if (next.wordClass() == '-' || next.wordClass() == '(') {
            return signer(around.end() + 1, false);
        }
        if (!below) {
            return around.starts() && around.capital() && !around.allCapitals() && wholeSentence(around)
                    ? signer(around.end(), false)
                    : null;
        }
        return signer(around.end(), !sameBlock(around.end()));
    }

    /** Whether the words between marks end as a sentence does, so that a name right behind them is no more of it. */
    private boolean wholeSentence(Surroundings around) {
        return words.get(around.end() - 2).quoted()
                && words.get(around.end() - 2).wordClass() == WordClass.SENTENCE;
    }

    /** "Ada Lund, head of the guild, to its members:" in the line above. */
    private @Nullable Mention above(Surroundings around) {
        int colon = around.first() - 1;
        if (colon < 0 || words.get(colon).wordClass() != ':' || words.get(colon).paragraph() == around.paragraph()) {
            return null;
        }
        int first = colon;
        while (first > 0
                && words.get(first - 1).paragraph() == words.get(colon).paragraph()
                && colon - first <= LONGEST) {
            first--;
        }
        return signer(first, true);
    }

    /** Whether a line belongs to the block of the line before, as that of a quotation does. */
    private boolean sameBlock(int first) {
        Word before = words.get(first - 1);
        Word word = words.get(first);
        return manuscript.span(before.start(), before.end()).block()
                == manuscript.span(word.start(), word.end()).block();
    }

    /** The name that starts at a word and, with nothing that anybody does, fills the rest of its line. */
    private @Nullable Mention signer(int first, boolean role) {
        Mention name = first < words.size() ? words.get(first).mention() : null;
        if (name == null || name.first() != first || !name.fullName()) {
            return null;
        }
        int paragraph = words.get(first).paragraph();
        boolean described = !name.title().isEmpty();
        int end = name.end();
        for (; end < words.size() && words.get(end).paragraph() == paragraph; end++) {
            Word word = words.get(end);
            boolean verb = word.tells() || word.wordClass() == WordClass.AUXILIARY && !word.capital();
            if (verb || word.quoted() || end - first > LONGEST) {
                return null;
            }
            described |= roles.role(word);
        }
        boolean ends = name.end() == end || ",().".indexOf(words.get(name.end()).wordClass()) >= 0;
        return ends && (described || !role) ? name : null;
    }
}
