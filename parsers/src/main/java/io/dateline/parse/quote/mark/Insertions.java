package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Tells where the reporter's words start and end that interrupt speech. */
final class Insertions {

    /** How many words the reporter may put in. */
    private static final int LONGEST = 30;

    private static final long ROLES = WordList.bits(WordList.TITLES, WordList.TITLES_FEMALE, WordList.SPEAKERS);

    private final String text;
    private final List<Word> words;
    private final boolean knowsWords;

    Insertions(String text, List<Word> words, boolean knowsWords) {
        this.text = text;
        this.words = words;
        this.knowsWords = knowsWords;
    }

    /** Whether a cue with somebody behind it starts here; without known words, whether a small letter goes on. */
    boolean start(int i, int to, boolean comma, boolean inDialogue) {
        if (!knowsWords) {
            return i < to && Character.isLowerCase(words.get(i).text().codePointAt(0)) && nameWithin(i, to);
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
        boolean clitic = cue > i && words.get(cue - 1).wordClass() == WordClass.PRONOUN;
        boolean subject = clitic
                || next != null
                        && (next.capital()
                                || next.wordClass() == WordClass.DETERMINER
                                || next.wordClass() == WordClass.PRONOUN);
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
        boolean pronoun = verb == i && i < to && words.get(i).wordClass() == WordClass.PRONOUN;
        return (pronoun || verb > i) && cue(pronoun ? i + 1 : verb, to);
    }

    /** "sanoo kalastajaliiton puheenjohtaja": other words may stand in front of the role. */
    private boolean roleAhead(int cue, int to) {
        if (!cue(cue, to)) {
            return false;
        }
        int i = cue + 1;
        while (i < Math.min(to, cue + 4) && words.get(i).wordClass() == WordClass.OTHER && !role(words.get(i))) {
            i++;
        }
        return i > cue + 1 && i < to && role(words.get(i));
    }

    /** A dash that leans on the word behind it, as Spanish sets the reporter's words off. */
    private boolean tightDash(int dash) {
        return words.get(dash).text().equals("—")
                && !blankAt(words.get(dash).end())
                && blankAt(words.get(dash).start() - 1);
    }

    private boolean unknownVerb(int i, int to) {
        return i + 1 < to
                && words.get(i).wordClass() == WordClass.OTHER
                && !words.get(i).capital()
                && (words.get(i + 1).capital() || role(words.get(i + 1)));
    }

    /** ", —" as Russian sets the reporter's words off. */
    private boolean dashBehindStop(int dash) {
        return dash > 0
                && words.get(dash).wordClass() == '-'
                && ",.!?…".contains(words.get(dash - 1).text());
    }

    private boolean leansOnCue(Word word) {
        return word.wordClass() == WordClass.AUXILIARY
                || word.in(WordList.CLITICS)
                || word.wordClass() == WordClass.PRONOUN && word.text().startsWith("-");
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
    int closingDash(int i, int to) {
        for (int k = i; k < Math.min(to, i + LONGEST); k++) {
            if (spacedDash(words.get(k)) || words.get(k).text().equals("—")) {
                return k;
            }
        }
        return to - 1;
    }

    /** The comma or stop that ends an insertion, else the last word. */
    int closingComma(int i, int to) {
        for (int k = i; k < Math.min(to, i + LONGEST); k++) {
            Word word = words.get(k);
            int next = k + 1 < to && words.get(k + 1).wordClass() == WordClass.DETERMINER ? k + 2 : k + 1;
            boolean goesOn = next < to
                    && (role(words.get(next))
                            || words.get(next).in(WordList.RELATIVES)
                            || next == k + 1 && k > 0 && words.get(next).capital());
            if (word.wordClass() == ',' && !goesOn
                    || word.wordClass() == WordClass.SENTENCE && k + 1 < to
                    || spacedDash(word)) {
                return k;
            }
        }
        return to - 1;
    }

    private static boolean role(Word word) {
        return word.inAny(ROLES);
    }

    /** A dash with a blank beside it. */
    boolean spacedDash(Word word) {
        return word.wordClass() == '-' && (blankAt(word.start() - 1) || blankAt(word.end()));
    }

    /** Whether a blank stands at a place of the text, or the text ends there. */
    boolean blankAt(int place) {
        return place < 0 || place >= text.length() || Letters.blank(text.charAt(place));
    }
}
