package io.dateline.parse.body.measure;

import io.dateline.parse.text.PhraseFile;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phrases by which publishers lead readers away from a story, in many languages: "Read more:", "Sign up for". One
 * resource file a language; a line is the lower-case beginning of a text, up to the end of a word, or within one when it
 * ends in {@code *}; or the whole of a text when it ends in {@code $}.
 */
public final class Boilerplate {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru", "sv", "no", "da", "fi", "cs", "uk", "ja", "zh",
            "ko", "ar", "fa", "he", "hi", "el", "ro", "hu", "id", "vi", "sh", "sr", "bg", "sk", "ca");

    /** The languages with appeals of their own. */
    private static final List<String> APPEALING =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs", "ru", "uk");

    /** So many first letters rule out nearly all texts. */
    private static final int LETTERS = 8;

    /** From here on stand the letters of East Asia, of which some are written without blanks. */
    private static final char UNSPACED = '\u2e80';

    private static final Boilerplate ALL = new Boilerplate("boilerplate", LANGUAGES);

    private static final Boilerplate APPEALS = new Boilerplate("appeals", APPEALING);

    /** The beginnings of texts in order, among them those that may end within a word. */
    private final TreeSet<String> beginnings = new TreeSet<>();

    private final Set<String> stems = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();
    /** The first letters of all phrases, one more and one more: most texts leave them at their second word. */
    private final LongIndex openings = new LongIndex();

    /** Which of the openings are as long as they get. */
    private final BitSet whole = new BitSet();

    private int longest;

    private Boilerplate(String folder, List<String> languages) {
        for (String language : languages) {
            PhraseFile.read(Boilerplate.class, folder + "/" + language + ".txt").forEach(this::add);
        }
    }

    /** The phrases that lead away, wherever they stand. */
    public static Boilerplate all() {
        return ALL;
    }

    /** The phrases of appeals to buy, to subscribe or to join, where the whole of a text is a link. */
    public static Boilerplate appeals() {
        return APPEALS;
    }

    private void add(String phrase) {
        longest = Math.max(longest, phrase.length());
        char last = phrase.charAt(phrase.length() - 1);
        String words = last == '$' || last == '*' ? phrase.substring(0, phrase.length() - 1) : phrase;
        addOpening(words);
        if (last == '$') {
            wholes.add(words);
            return;
        }
        beginnings.add(words);
        if (last == '*') {
            stems.add(words);
        }
    }

    private void addOpening(String words) {
        long opening = WordHash.START;
        int number = -1;
        for (int i = 0; i < Math.min(LETTERS, words.length()); i++) {
            opening = WordHash.add(opening, medial(words.charAt(i)));
            number = openings.add(opening);
        }
        whole.set(number);
    }

    /** A sigma at the end of a word is small in its own way, which a capital does not tell. */
    private static char medial(char c) {
        return c == 'ς' ? 'σ' : c;
    }

    /** Whether a block with this text leads away from the story. Long texts never do. */
    public boolean matches(String text) {
        if (text.length() > 300) {
            return false;
        }
        String whole = text.strip();
        if (!mayMatch(whole)) {
            return false;
        }
        // one more than the longest phrase tells that a text goes on
        String lower = whole.substring(0, Math.min(whole.length(), longest + 1)).toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && (hasBeginning(lower)
                        || wholes.contains(lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower));
    }

    private boolean mayMatch(String text) {
        long opening = WordHash.START;
        for (int i = 0; i < Math.min(LETTERS, text.length()); i++) {
            opening = WordHash.add(opening, medial(text.charAt(i)));
            int number = openings.of(opening);
            if (number < 0 || whole.get(number)) {
                return number >= 0;
            }
        }
        return false;
    }

    /** Looks for a phrase that begins the text: what they have in common with the nearest in order holds all the others. */
    private boolean hasBeginning(String text) {
        String rest = text;
        while (!rest.isEmpty()) {
            String nearest = beginnings.floor(rest);
            if (nearest == null) {
                return false;
            }
            int common = common(nearest, rest);
            if (common == nearest.length()) {
                if (stems.contains(nearest) || endsWord(text, common)) {
                    return true;
                }
                common--;
            }
            rest = rest.substring(0, common);
        }
        return false;
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Whether no word goes on here; scripts without blanks do not tell. */
    private static boolean endsWord(String text, int at) {
        return at == text.length()
                || !Character.isLetter(text.charAt(at))
                || !Character.isLetter(text.charAt(at - 1))
                || text.charAt(at - 1) >= UNSPACED;
    }
}
