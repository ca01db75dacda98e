package io.dateline.parse.quote;

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
final class DialogueScanner {

    /** How many words the reporter may put in. */
    private static final int LONGEST_INSERTION = 30;

    private static final long ROLES = WordList.bits(WordList.TITLES, WordList.TITLES_FEMALE, WordList.SPEAKERS);

    private final String text;
    private final List<Word> words;
    private final boolean dashes;
    private final boolean commas;
    private final boolean anyWord;
    private boolean inDialogue;
    private final List<QuotedSpan> found = new ArrayList<>();

    DialogueScanner(String text, List<Word> words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.anyWord = !lexicon.known();
        this.dashes = anyWord || lexicon.marks("dash");
        this.commas = lexicon.marks("comma");
    }

    /** The spans between marks, parted where the reporter speaks, and the spans behind dashes. */
    List<QuotedSpan> scan(List<QuotedSpan> marked) {
        if (!dashes && !commas) {
            return marked;
        }
        int next = 0;
        boolean goesOn = false;
        for (int word = 0; word < words.size(); ) {
            int end = paragraphEnd(word);
            int paragraph = words.get(word).paragraph;
            int first = next;
            while (next < marked.size() && marked.get(next).outerStart() < words.get(end - 1).end) {
                next++;
            }
            List<QuotedSpan> within = marked.subList(first, next);
            goesOn = dashes && opensWithDash(word, end) && dialogue(word, end, paragraph, goesOn, within);
            if (!goesOn) {
                within.forEach(span -> part(span, !anyWord && dashes, commas));
            }
            word = end;
        }
        return found;
    }

    private boolean opensWithDash(int word, int end) {
        String mark = words.get(word).text;
        return end - word > 2
                && (mark.equals("—") || mark.equals("–") || mark.equals("-") && blankAt(words.get(word).end))
                && (words.get(word + 1).capital() || words.get(word + 1).start > words.get(word).end);
    }

    private boolean dialogue(int word, int end, int paragraph, boolean goesOn, List<QuotedSpan> within) {
        int from = words.get(word + 1).start;
        int to = words.get(end - 1).end;
        int before = found.size();
        inDialogue = true;
        part(new QuotedSpan(from, to, words.get(word).start, to, paragraph, true, false), true, !anyWord);
        inDialogue = false;
        boolean announced = word > 0
                && words.get(word - 1).text.equals(":")
                && !words.get(word).text.equals("-");
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
    private void part(QuotedSpan span, boolean atDashes, boolean atCommas) {
        int from = Manuscript.wordAt(words, span.start());
        int to = Manuscript.wordAt(words, span.end());
        int start = span.start();
        int outer = span.outerStart();
        int depth = 0;
        boolean cut = false;
        for (int i = from + 1; i < to; i++) {
            Word word = words.get(i);
            depth += opens(word) ? 1 : closes(word) ? -1 : 0;
            boolean dash = atDashes && spacedDash(word);
            boolean comma = atCommas && (word.wordClass == ',' || word.text.equals("!") || word.text.equals("?"));
            if (depth > 0 || !dash && !comma || !reporter(i + 1, to, comma)) {
                continue;
            }
            int last = dash ? closingDash(i + 1, to) : closingComma(i + 1, to);
            int stop = dash || word.wordClass == ',' ? word.start : word.end;
            add(start, stop, outer, stop, span, !cut && span.continues());
            cut = true;
            i = last;
            while (i + 1 < to
                    && last > 0
                    && !Character.isLetterOrDigit(words.get(i + 1).text.codePointAt(0))) {
                i++;
            }
            start = i + 1 < to ? words.get(i + 1).start : span.end();
            outer = start;
        }
        if (!cut) {
            found.add(span);
        } else if (start < span.end()) {
            add(start, span.end(), outer, span.outerEnd(), span, false);
        }
    }

    private void add(int start, int end, int outer, int outerEnd, QuotedSpan span, boolean continues) {
        int stop = end;
        while (stop > start && blankAt(stop - 1)) {
            stop--;
        }
        if (stop > start) {
            found.add(new QuotedSpan(start, stop, outer, outerEnd, span.paragraph(), span.closed(), continues));
        }
    }

    /** Whether a cue with somebody behind it starts here; without known words, whether a small letter goes on. */
    private boolean reporter(int i, int to, boolean comma) {
        if (anyWord) {
            return i < to && Character.isLowerCase(words.get(i).text.codePointAt(0)) && nameWithin(i, to);
        }
        int cue = i;
        while (cue < to && cue < i + 3 && leansOnCue(words.get(cue))) {
            cue++;
        }
        if (cue < to && !comma && (tightDash(i - 1) || dashBehindStop(i - 1)) && unknownVerb(cue, to)) {
            return true;
        }
        if (inDialogue && comma && (subjectFirst(i, to) || roleAhead(cue, to))) {
            return true;
        }
        if (!cue(cue, to)) {
            return false;
        }
        Word next = cue + 1 < to ? words.get(cue + 1) : null;
        boolean clitic = cue > i && words.get(cue - 1).wordClass == WordClass.PRONOUN;
        boolean subject = clitic
                || next != null
                        && (next.capital()
                                || next.wordClass == WordClass.DETERMINER
                                || next.wordClass == WordClass.PRONOUN);
        boolean role = next != null && role(next);
        return subject || role || !comma;
    }

    private boolean cue(int i, int to) {
        return i < to && words.get(i).tells();
    }

    /** "hän jatkaa", "Tessala sanoo": a subject right in front of its verb, behind speech that a dash opened. */
    private boolean subjectFirst(int i, int to) {
        int verb = i;
        while (verb < to && verb < i + 3 && words.get(verb).capital()) {
            verb++;
        }
        boolean pronoun = verb == i && i < to && words.get(i).wordClass == WordClass.PRONOUN;
        return (pronoun || verb > i) && cue(pronoun ? i + 1 : verb, to);
    }

    /** "sanoo kalastajaliiton puheenjohtaja": other words may stand in front of the role. */
    private boolean roleAhead(int cue, int to) {
        if (!cue(cue, to)) {
            return false;
        }
        int i = cue + 1;
        while (i < Math.min(to, cue + 4) && words.get(i).wordClass == WordClass.OTHER && !role(words.get(i))) {
            i++;
        }
        return i > cue + 1 && i < to && role(words.get(i));
    }

    /** A dash that leans on the word behind it, as Spanish sets the reporter's words off. */
    private boolean tightDash(int dash) {
        return words.get(dash).text.equals("—") && !blankAt(words.get(dash).end) && blankAt(words.get(dash).start - 1);
    }

    private boolean unknownVerb(int i, int to) {
        return i + 1 < to
                && words.get(i).wordClass == WordClass.OTHER
                && !words.get(i).capital()
                && (words.get(i + 1).capital() || role(words.get(i + 1)));
    }

    /** ", —" as Russian sets the reporter's words off. */
    private boolean dashBehindStop(int dash) {
        return dash > 0 && words.get(dash).wordClass == '-' && ",.!?…".contains(words.get(dash - 1).text);
    }

    private boolean leansOnCue(Word word) {
        return word.wordClass == WordClass.AUXILIARY
                || word.in(WordList.CLITICS)
                || word.wordClass == WordClass.PRONOUN && word.text.startsWith("-");
    }

    private boolean nameWithin(int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + 6); k++) {
            if (words.get(k).capital()) {
                return true;
            }
        }
        return false;
    }

    /** The dash that ends an insertion, else the last word. */
    private int closingDash(int i, int to) {
        for (int k = i; k < Math.min(to, i + LONGEST_INSERTION); k++) {
            if (spacedDash(words.get(k)) || words.get(k).text.equals("—")) {
                return k;
            }
        }
        return to - 1;
    }

    /** The comma or stop that ends an insertion, else the last word. */
    private int closingComma(int i, int to) {
        for (int k = i; k < Math.min(to, i + LONGEST_INSERTION); k++) {
            Word word = words.get(k);
            int next = k + 1 < to && words.get(k + 1).wordClass == WordClass.DETERMINER ? k + 2 : k + 1;
            boolean goesOn = next < to
                    && (role(words.get(next))
                            || words.get(next).in(WordList.RELATIVES)
                            || next == k + 1 && k > 0 && words.get(next).capital());
            if (word.wordClass == ',' && !goesOn
                    || word.wordClass == WordClass.SENTENCE && k + 1 < to
                    || spacedDash(word)) {
                return k;
            }
        }
        return to - 1;
    }

    private static boolean role(Word word) {
        return word.inAny(ROLES);
    }

    private boolean spacedDash(Word word) {
        return word.wordClass == '-' && (blankAt(word.start - 1) || blankAt(word.end));
    }

    private static boolean opens(Word word) {
        return word.wordClass == WordClass.MARK && "“„«".contains(word.text);
    }

    private static boolean closes(Word word) {
        return word.wordClass == WordClass.MARK && "”»".contains(word.text);
    }

    private boolean blankAt(int place) {
        return place < 0 || place >= text.length() || Letters.blank(text.charAt(place));
    }

    private int paragraphEnd(int word) {
        int end = word;
        while (end < words.size() && words.get(end).paragraph == words.get(word).paragraph) {
            end++;
        }
        return end;
    }
}
