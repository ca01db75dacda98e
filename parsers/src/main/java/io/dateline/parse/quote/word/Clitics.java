package io.dateline.parse.quote.word;

import java.util.List;
import java.util.Set;

/** The words of a language that lean on others: French {@code l'} and {@code -t-il}, Turkish cases behind an apostrophe. */
public final class Clitics {

    private final Lexicon lexicon;
    private final Set<String> before;
    private final List<String> behind;
    private final boolean apostropheBeforeCase;
    private final boolean any;
    /** Whether those at the end of a word all have a hyphen. */
    private final boolean behindHyphens;

    Clitics(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.before = lexicon.setting("clitics.before");
        this.behind = lexicon.endings("clitics.behind");
        this.apostropheBeforeCase = lexicon.has(Trait.APOSTROPHE_BEFORE_CASE);
        this.any = !before.isEmpty() || !behind.isEmpty() || apostropheBeforeCase;
        this.behindHyphens = behind.stream().allMatch(clitic -> clitic.startsWith("-"));
    }

    /**
     * Whether one may lean on the word at a place of a text; cheaply told.
     *
     * @param text a text
     * @param start where the word starts
     * @param end where it ends
     * @return false if none does
     */
    public boolean mayLean(String text, int start, int end) {
        return !behindHyphens || any && joined(text, start, end);
    }

    private static boolean joined(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’' || c == '-') {
                return true;
            }
        }
        return false;
    }

    /**
     * How many of a word's first letters are one; 0 for none.
     *
     * @param lower the word in lower case
     * @return the number of letters
     */
    public int proclitic(String lower) {
        int apostrophe = apostrophe(lower);
        return apostrophe > 0
                        && before.contains(lower.substring(0, apostrophe))
                        && !lexicon.has(WordList.ACCORDING, lower.replace('’', '\''))
                ? apostrophe + 1
                : 0;
    }

    /**
     * Where one starts at the end of a word; -1 for none.
     *
     * @param lower the word in lower case
     * @return index of its first letter, or -1
     */
    public int enclitic(String lower) {
        for (String clitic : behind) {
            if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
                return lower.length() - clitic.length();
            }
        }
        int apostrophe = apostropheBeforeCase ? apostrophe(lower) : -1;
        return apostrophe > 0 ? apostrophe : -1;
    }

    private static int apostrophe(String word) {
        return Math.max(word.indexOf('\''), word.indexOf('’'));
    }
}
