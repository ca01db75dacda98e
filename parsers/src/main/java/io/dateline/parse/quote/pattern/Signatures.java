package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who signed a quote that nobody is said to have said: a name behind a dash, or alone in the line below. */
public final class Signatures {

    /** How sure a signature is. */
    public static final double SURE = 0.9;

    /** How many words a statement has at least. */
    private static final int STATEMENT = 4;

    /** How many words a line has at most that is a signature. */
    private static final int LONGEST = 24;

    private final List<Word> words;
    private final RoleNouns roles;

    /**
     * Looks for signatures in a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public Signatures(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.roles = new RoleNouns(lexicon);
    }

    /**
     * Who signed a quote.
     *
     * @param around what stands around the quote
     * @return the name, or null when nobody did
     */
    public @Nullable Mention of(Surroundings around) {
        boolean statement = around.end - around.first - 2 >= STATEMENT && around.mayStartStatement();
        if (!statement || around.end + 1 >= words.size()) {
            return null;
        }
        Word next = words.get(around.end);
        if (next.paragraph != around.paragraph) {
            return around.starts() ? signer(around.end, true) : null;
        }
        return next.wordClass == '-' ? signer(around.end + 1, false) : null;
    }

    /** The name that starts at a word and, with nothing that anybody does, fills the rest of its line. */
    private @Nullable Mention signer(int first, boolean role) {
        Mention name = words.get(first).mention;
        if (name == null || name.first != first || !name.fullName()) {
            return null;
        }
        int paragraph = words.get(first).paragraph;
        boolean described = false;
        int end = name.end;
        for (; end < words.size() && words.get(end).paragraph == paragraph; end++) {
            Word word = words.get(end);
            boolean verb = word.tells() || word.wordClass == WordClass.AUXILIARY && !word.capital();
            if (verb || word.quoted() || end - first > LONGEST) {
                return null;
            }
            described |= roles.role(word);
        }
        boolean ends = name.end == end || ",(.".indexOf(words.get(name.end).wordClass) >= 0;
        return ends && (described || !role) ? name : null;
    }
}
