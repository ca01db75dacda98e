package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** What stands around and within a quoted span, as short codes to build patterns from. */
public final class Surroundings {

    private static final Part MANY = Part.of("16");

    /** Index of the first word of the span, the mark included. */
    public final int first;
    /** Index behind the last word of the span, the mark included. */
    public final int end;

    public final int paragraph;
    public final int sentence;
    public final int endSentence;
    /** Class of the word in front; {@code ^} at the start of a paragraph, {@code |} at the start of a sentence. */
    public final Part before;
    /** Class of the word behind; {@code $} at the end of the paragraph, {@code |} at the end of the sentence. */
    public final Part after;
    /** All of the above, the case of the first letter and the last punctuation. */
    public final Part shape;
    /** How many words: 1, 2, 3 (to 4), 5 (to 8), 9 (to 15), 16 (and more). */
    public final Part size;

    /** Whether the first letter is a capital. */
    public final boolean capital;

    public final boolean allCapitals;

    /**
     * Looks around a quoted span.
     *
     * @param manuscript the story, whose mentions are found
     * @param index number of the quoted span
     */
    public Surroundings(Manuscript manuscript, int index) {
        List<Word> words = manuscript.words;
        QuotedSpan span = manuscript.quotes.get(index);
        first = manuscript.wordAt(span.outerStart());
        end = Math.max(first + 1, manuscript.wordAt(span.outerEnd()));
        paragraph = span.paragraph();
        sentence = words.get(first).sentence;
        endSentence = words.get(end - 1).sentence;
        before = before(words);
        after = after(words);
        int count = 0;
        boolean capitals = true;
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (Character.isLetterOrDigit(word.text.codePointAt(0))) {
                count++;
                capitals &= word.capital() || word.text.length() < 4;
            }
        }
        allCapitals = capitals;
        size = count <= 2
                ? Part.of(count)
                : count <= 4 ? Part.of(3) : count <= 8 ? Part.of(5) : count <= 15 ? Part.of(9) : MANY;
        char start = manuscript.text.charAt(span.start());
        capital = Character.isUpperCase(start);
        shape = before.with(Part.of(capital ? 'U' : 'l'))
                .with(last(manuscript.text, span))
                .with(after);
    }

    /**
     * Whether the quote starts its paragraph or sentence, dashes aside.
     *
     * @return whether it does
     */
    public boolean starts() {
        return "^|-".contains(before.toString());
    }

    /**
     * Whether what stands in front lets a whole sentence start here.
     *
     * @return whether it does
     */
    public boolean mayStartStatement() {
        return "^|,:C-".contains(before.toString());
    }

    private Part before(List<Word> words) {
        if (first == 0 || words.get(first - 1).paragraph != paragraph) {
            return Part.of('^');
        }
        Word word = words.get(first - 1);
        if (word.wordClass == WordClass.SENTENCE || word.quoted() && word.wordClass == WordClass.MARK) {
            return Part.of('|');
        }
        return Part.of(word.wordClass);
    }

    private Part after(List<Word> words) {
        if (end >= words.size() || words.get(end).paragraph != paragraph) {
            return Part.of('$');
        }
        Word word = words.get(end);
        if (word.sentence != endSentence) {
            return Part.of('|');
        }
        return word.mention != null ? Clauses.letter(word.mention) : Part.of(word.wordClass);
    }

    private static Part last(String text, QuotedSpan span) {
        char last = text.charAt(span.end() - 1);
        return switch (last) {
            case ',' -> Part.of(',');
            case '.', '…' -> Part.of('.');
            case '!', '?' -> Part.of('!');
            case '-', '—', '–' -> Part.of('-');
            default -> Part.of('n');
        };
    }
}
