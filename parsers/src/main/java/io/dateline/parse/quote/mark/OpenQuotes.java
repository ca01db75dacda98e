package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends quotes that lost their closing mark. A quote over several paragraphs has none either, but there the next paragraph
 * opens again; else a fragment ends with its clause, and speech where the reporter's words begin.
 */
public final class OpenQuotes {

    /** How many words of a name may stand in front of the reporter's verb. */
    private static final int LONGEST_NAME = 5;

    private final List<Word> words;

    /**
     * Looks for the ends of quotes.
     *
     * @param words the words of the text
     */
    public OpenQuotes(List<Word> words) {
        this.words = words;
    }

    /**
     * The spans with their ends.
     *
     * @param spans the spans between marks, in order
     * @return as many spans, none longer than before
     */
    public List<QuotedSpan> end(List<QuotedSpan> spans) {
        List<QuotedSpan> ended = spans;
        for (int i = 0; i < spans.size(); i++) {
            QuotedSpan span = spans.get(i);
            boolean last = i + 1 == spans.size();
            if (span.closed() || !last && spans.get(i + 1).continues()) {
                continue;
            }
            QuotedSpan shorter = end(span);
            if (shorter != span) {
                ended = ended == spans ? new ArrayList<>(spans) : ended;
                ended.set(i, shorter);
            }
        }
        return ended;
    }

    private QuotedSpan end(QuotedSpan span) {
        int first = Word.at(words, span.start());
        int end = Word.at(words, span.end());
        boolean fragment =
                first < end && Character.isLowerCase(words.get(first).text().codePointAt(0));
        int depth = 0;
        for (int i = first + 1; i < end; i++) {
            Word word = words.get(i);
            depth += word.wordClass() == '(' ? 1 : 0;
            if (word.wordClass() == ')' && --depth < 0) {
                return cut(span, words.get(i).start());
            }
            boolean stop = word.wordClass() == ',' || word.wordClass() == ';' || word.wordClass() == WordClass.SENTENCE;
            if (stop && depth == 0 && i + 1 < end && (fragment || reporter(i + 1, end))) {
                return cut(span, word.end());
            }
        }
        return span;
    }

    private static QuotedSpan cut(QuotedSpan span, int end) {
        return new QuotedSpan(
                span.start(), end, span.outerStart(), end, span.paragraph(), span.closed(), span.continues());
    }

    /** Whether "said Anna Berg" or "Anna Berg said" starts here. */
    private boolean reporter(int from, int end) {
        if (words.get(from).tells()) {
            return from + 1 < end
                    && (words.get(from + 1).capital()
                            || words.get(from + 1).wordClass() == WordClass.DETERMINER
                            || words.get(from + 1).wordClass() == WordClass.PRONOUN);
        }
        if (words.get(from).wordClass() == WordClass.PRONOUN) {
            boolean person = words.get(from).inAny(WordList.PRONOUNS_OF_PERSONS);
            return person && from + 1 < end && words.get(from + 1).tells();
        }
        int i = from;
        while (i < end && i - from < LONGEST_NAME && words.get(i).capital()) {
            i++;
        }
        return i > from && i < end && words.get(i).tells();
    }
}
