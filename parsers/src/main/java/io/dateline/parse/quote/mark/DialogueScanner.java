package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds speech that a dash opens, as French, Spanish, Polish and Russian write dialogue, and cuts the reporter's words out
 * of speech they interrupt: {@code «Yes, — said Anna Berg. — Tomorrow»}.
 *
 * <p>A line behind a dash is speech only when the reporter's words interrupt it, or when a colon announced it, or when it
 * goes on with such a line; a list of things with dashes is none.
 */
public final class DialogueScanner {

    private final List<Word> words;
    private final boolean dashes;
    private final boolean commas;
    private final boolean knowsWords;
    private final Insertions insertions;
    private final List<QuotedSpan> found = new ArrayList<>();

    /**
     * Looks for speech in a text.
     *
     * @param text the text
     * @param words its words
     * @param lexicon the words of the language
     */
    public DialogueScanner(String text, List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.knowsWords = lexicon.known();
        this.insertions = new Insertions(text, words, knowsWords);
        this.dashes = !knowsWords || lexicon.marks("dash");
        this.commas = lexicon.marks("comma");
    }

    /**
     * The spans between marks, parted where the reporter speaks, and the spans behind dashes.
     *
     * @param marked the spans between marks
     * @return all spans in order
     */
    public List<QuotedSpan> scan(List<QuotedSpan> marked) {
        if (!dashes && !commas) {
            return marked;
        }
        int next = 0;
        boolean goesOn = false;
        for (int word = 0; word < words.size(); ) {
            int end = paragraphEnd(word);
            int paragraph = words.get(word).paragraph();
            int first = next;
            while (next < marked.size()
                    && marked.get(next).outerStart() < words.get(end - 1).end()) {
                next++;
            }
            List<QuotedSpan> within = marked.subList(first, next);
            goesOn = dashes && opensWithDash(word, end) && dialogue(word, end, paragraph, goesOn, within);
            if (!goesOn) {
                within.forEach(span -> part(span, knowsWords && dashes, commas, false));
            }
            word = end;
        }
        return found;
    }

    private boolean opensWithDash(int word, int end) {
        String mark = words.get(word).text();
        return end - word > 2
                && (mark.equals("—")
                        || mark.equals("–")
                        || mark.equals("-")
                                && insertions.blankAt(words.get(word).end()))
                && (words.get(word + 1).capital()
                        || words.get(word + 1).start() > words.get(word).end());
    }

    private boolean dialogue(int word, int end, int paragraph, boolean goesOn, List<QuotedSpan> within) {
        int from = words.get(word + 1).start();
        int to = words.get(end - 1).end();
        int before = found.size();
        part(new QuotedSpan(from, to, words.get(word).start(), to, paragraph, true, false), true, knowsWords, true);
        boolean announced = word > 0
                && words.get(word - 1).text().equals(":")
                && !words.get(word).text().equals("-");
        if (found.size() == before + 1 && found.get(before).end() == to && !announced && !goesOn) {
            found.remove(before);
            return false;
        }
        for (QuotedSpan span : within) {
            if (found.subList(before, found.size()).stream().noneMatch(piece -> meet(piece, span))) {
                found.add(span);
            }
        }
        found.subList(before, found.size()).sort(Comparator.comparingInt(QuotedSpan::start));
        return true;
    }

    private static boolean meet(QuotedSpan a, QuotedSpan b) {
        return a.outerStart() < b.outerEnd() && b.outerStart() < a.outerEnd();
    }

    /** Adds what is left of a span without the reporter's insertions. */
    private void part(QuotedSpan span, boolean atDashes, boolean atCommas, boolean inDialogue) {
        int to = Word.at(words, span.end());
        int start = span.start();
        int outer = span.outerStart();
        int depth = 0;
        boolean cut = false;
        for (int i = Word.at(words, span.start()) + 1; i < to; i++) {
            Word word = words.get(i);
            depth += opens(word) ? 1 : closes(word) ? -1 : 0;
            boolean dash = atDashes && insertions.spacedDash(word);
            boolean comma = atCommas
                    && (word.wordClass() == ','
                            || word.text().equals("!")
                            || word.text().equals("?"));
            if (depth > 0 || !dash && !comma || !insertions.start(i + 1, to, comma, inDialogue)) {
                continue;
            }
            int stop = dash || word.wordClass() == ',' ? word.start() : word.end();
            add(start, stop, outer, stop, span, !cut && span.continues());
            cut = true;
            i = lastMark(dash ? insertions.closingDash(i + 1, to) : insertions.closingComma(i + 1, to), to);
            start = i + 1 < to ? words.get(i + 1).start() : span.end();
            outer = start;
        }
        if (!cut) {
            found.add(span);
        } else if (start < span.end()) {
            add(start, span.end(), outer, span.outerEnd(), span, false);
        }
    }

    /** The last of the marks that follow each other from a word on. */
    private int lastMark(int word, int to) {
        int last = word;
        while (last + 1 < to
                && !Character.isLetterOrDigit(words.get(last + 1).text().codePointAt(0))) {
            last++;
        }
        return last;
    }

    private void add(int start, int end, int outer, int outerEnd, QuotedSpan span, boolean continues) {
        int stop = end;
        while (stop > start && insertions.blankAt(stop - 1)) {
            stop--;
        }
        if (stop > start) {
            found.add(new QuotedSpan(start, stop, outer, outerEnd, span.paragraph(), span.closed(), continues));
        }
    }

    private static boolean opens(Word word) {
        return word.wordClass() == WordClass.MARK && "“„«".contains(word.text());
    }

    private static boolean closes(Word word) {
        return word.wordClass() == WordClass.MARK && "”»".contains(word.text());
    }

    private int paragraphEnd(int word) {
        int end = word;
        while (end < words.size()
                && words.get(end).paragraph() == words.get(word).paragraph()) {
            end++;
        }
        return end;
    }
}
