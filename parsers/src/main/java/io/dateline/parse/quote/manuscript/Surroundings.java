package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/**
 * What stands around and within a quoted span, as short codes to build patterns from.
 *
 * @param first index of the first word of the span, the mark included
 * @param end index behind the last word of the span, the mark included
 * @param paragraph number of the paragraph it stands in
 * @param sentence number of the sentence it starts in
 * @param endSentence number of the sentence it ends in
 * @param before class of the word in front; {@code ^} at the start of a paragraph, {@code |} at the start of a sentence
 * @param after class of the word behind; {@code $} at the end of the paragraph, {@code |} at the end of the sentence
 * @param shape what stands before and behind, the case of the first letter and the last punctuation
 * @param size how many words: 1, 2, 3 (to 4), 5 (to 8), 9 (to 15), 16 (and more)
 * @param capital whether the first letter is a capital
 * @param allCapitals whether every word of four letters and more starts with a capital
 */
public record Surroundings(
        int first,
        int end,
        int paragraph,
        int sentence,
        int endSentence,
        Part before,
        Part after,
        Part shape,
        Part size,
        boolean capital,
        boolean allCapitals) {

    private static final Part MANY = Part.of("16");

    /** How many letters a word has at least that tells whether all have capitals. */
    private static final int TELLING = 4;

    /**
     * Looks around a quoted span.
     *
     * @param manuscript the story, whose mentions are found
     * @param index number of the quoted span
     * @return what stands there
     */
    public static Surroundings of(Manuscript manuscript, int index) {
        List<Word> words = manuscript.words();
        QuotedSpan span = manuscript.quotes().get(index);
        int first = manuscript.wordAt(span.outerStart());
        int end = Math.max(first + 1, manuscript.wordAt(span.outerEnd()));
        int count = 0;
        boolean allCapitals = true;
        for (int i = first; i < end; i++) {
            Word word = words.get(i);
            if (Character.isLetterOrDigit(word.text().codePointAt(0))) {
                count++;
                allCapitals &= word.capital() || word.text().length() < TELLING;
            }
        }
        Part before = before(words, first, span.paragraph());
        Part after = after(words, end, span.paragraph());
        boolean capital = Character.isUpperCase(manuscript.text().charAt(span.start()));
        return new Surroundings(
                first,
                end,
                span.paragraph(),
                words.get(first).sentence(),
                words.get(end - 1).sentence(),
                before,
                after,
                before.with(Part.of(capital ? 'U' : 'l'))
                        .with(last(manuscript.text(), span))
                        .with(after),
                size(count),
                capital,
                allCapitals);
    }

    private static Part size(int words) {
        if (words <= 2) {
            return Part.of(words);
        } else if (words <= 4) {
            return Part.of(3);
        } else if (words <= 8) {
            return Part.of(5);
        }
        return words <= 15 ? Part.of(9) : MANY;
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

    private static Part before(List<Word> words, int first, int paragraph) {
        if (first == 0 || words.get(first - 1).paragraph() != paragraph) {
            return Part.of('^');
        }
        Word word = words.get(first - 1);
        if (word.wordClass() == WordClass.SENTENCE || word.quoted() && word.wordClass() == WordClass.MARK) {
            return Part.of('|');
        }
        return Part.of(word.wordClass());
    }

    private static Part after(List<Word> words, int end, int paragraph) {
        if (end >= words.size() || words.get(end).paragraph() != paragraph) {
            return Part.of('$');
        }
        Word word = words.get(end);
        if (word.sentence() != words.get(end - 1).sentence()) {
            return Part.of('|');
        }
        return word.mention() != null ? Paths.letter(word.mention()) : Part.of(word.wordClass());
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
