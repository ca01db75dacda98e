package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.mark.TwinMarks;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;

/** Where a statement told by the reporter may stand: behind its cue, in front of it, or on both sides. */
public final class ReportedCandidates {

    private static final int MOST_STARTS = 8;
    private static final int MOST_ENDS = 10;
    private static final int FARTHEST_START = 14;
    private static final int FARTHEST = 90;

    /** How many words behind its cue a source may start. */
    private static final int SOURCE_WITHIN = 8;

    private final List<Word> words;
    private final TwinMarks twins;

    ReportedCandidates(List<Word> words, TwinMarks twins) {
        this.words = words;
        this.twins = twins;
    }

    /**
     * A stretch of words, or two with the cue in between.
     *
     * @param kind {@code R} behind the cue, {@code L} in front, {@code B} on both sides; small letters for words between
     *     twin marks; {@code Q} for nothing but what stands between quotation marks elsewhere
     * @param first index of the first word
     * @param end index behind the last word
     * @param first2 the second stretch, or -1
     * @param end2 its end, or -1
     */
    public record Content(char kind, int first, int end, int first2, int end2) {}

    /** Index of the first word of the sentence a word stands in. */
    int sentenceStart(int word) {
        int start = word;
        while (start > 0
                && word - start < FARTHEST
                && words.get(start - 1).sentence() == words.get(word).sentence()) {
            start--;
        }
        return start;
    }

    /** Index behind the last word of the sentence, its final punctuation left out. */
    int sentenceEnd(int word) {
        int end = word + 1;
        while (end < words.size()
                && end - word < FARTHEST
                && words.get(end).sentence() == words.get(word).sentence()) {
            end++;
        }
        while (end > word + 1 && ends(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean ends(Word word) {
        return word.wordClass() == WordClass.SENTENCE || word.wordClass() == ':' || word.wordClass() == ';';
    }

    /** Behind a cue, and behind a source that follows it. */
    static int behind(int cue, Mention source) {
        boolean follows = source.first() > cue && near(cue, source);
        return follows ? Math.max(cue + 1, source.end()) : cue + 1;
    }

    /** Whether a source stands no farther behind its cue than what belongs to it, or in front. */
    static boolean near(int cue, Mention source) {
        return source.first() - cue <= SOURCE_WITHIN;
    }

    /** What may be the statement of a cue and its source. */
    List<Content> of(int cue, Mention source) {
        List<Content> contents = new ArrayList<>();
        int start = sentenceStart(cue);
        int end = sentenceEnd(cue);
        int after = behind(cue, source);
        contents.add(new Content('Q', cue, cue, -1, -1));
        behind(after, end, contents);
        int before = before(Math.min(cue, source.first()), start);
        between(cue, after, before, end, contents);
        if (before > start) {
            inFront(start, before, contents);
            int second = after < end && words.get(after).wordClass() == ',' ? after + 1 : after;
            if (second < end) {
                contents.add(new Content('B', start, before, second, end));
            }
        }
        return contents;
    }

    /** Words between twin marks, in front of the cue, behind it, and on both sides. */
    private void between(int cue, int after, int before, int end, List<Content> contents) {
        int first = twins.first(before - 1);
        boolean inFront = first >= 0 && twins.end(before - 1) <= cue;
        int second = -1;
        for (int i = after; i < end + 2 && i < words.size() && second < 0; i++) {
            boolean same = words.get(i).paragraph() == words.get(cue).paragraph();
            second = same && twins.first(i) == i ? i : -1;
        }
        if (inFront) {
            contents.add(new Content('l', first, before, -1, -1));
            if (second >= 0) {
                contents.add(new Content('b', first, before, second, twins.end(second)));
            }
        }
        if (second >= 0 && twins.end(second) > end) {
            contents.add(new Content('r', second, twins.end(second), -1, -1));
        }
    }

    private int before(int from, int start) {
        int before = from;
        while (before > start && words.get(before - 1).wordClass() == WordClass.DETERMINER) {
            before--;
        }
        while (before > start
                && (words.get(before - 1).wordClass() == ','
                        || words.get(before - 1).text().equals("'")
                        || words.get(before - 1).wordClass() == '-'
                        || words.get(before - 1).wordClass() == WordClass.MARK)) {
            before--;
        }
        return before;
    }

    private void behind(int after, int end, List<Content> contents) {
        int starts = 0;
        for (int i = after; i < Math.min(end, after + FARTHEST_START) && starts < MOST_STARTS; i++) {
            if (i == after || startsClause(i)) {
                starts++;
                ends(i, end, contents);
            }
        }
    }

    private boolean startsClause(int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        return switch (word.wordClass()) {
            case WordClass.THAT, WordClass.TO, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.PREPOSITION ->
                true;
            default ->
                before.wordClass() == ','
                        || before.wordClass() == ':'
                        || opens(i)
                        || before.mention() != null && before.mention() != word.mention()
                        || word.in(WordList.INTERROGATIVES);
        };
    }

    private void ends(int first, int end, List<Content> contents) {
        int found = 0;
        for (int i = first + 1; i < end && found < MOST_ENDS; i++) {
            if (endsClause(words.get(i))) {
                found++;
                contents.add(new Content('R', first, i, -1, -1));
            }
        }
        contents.add(new Content('R', first, end, -1, -1));
    }

    private static boolean endsClause(Word word) {
        return switch (word.wordClass()) {
            case ',', ';', ':', '-', '(', WordClass.CONJUNCTION, WordClass.SUBORDINATOR, WordClass.RELATIVE -> true;
            case WordClass.PREPOSITION, WordClass.TO, WordClass.THAT -> true;
            default -> false;
        };
    }

    /** Two single marks typed for a double one. */
    private boolean opens(int i) {
        return i + 1 < words.size()
                && words.get(i).text().equals("'")
                && words.get(i + 1).text().equals("'")
                && words.get(i - 1).end() < words.get(i).start();
    }

    private void inFront(int start, int before, List<Content> contents) {
        contents.add(new Content('L', start, before, -1, -1));
        int starts = 0;
        for (int i = before - 1; i > start && starts < 4; i--) {
            char c = words.get(i - 1).wordClass();
            if (c == ',' || c == WordClass.CONJUNCTION || c == ';' || c == ':' || c == '-' || opens(i)) {
                starts++;
                contents.add(new Content('L', i, before, -1, -1));
            }
        }
    }
}
