package io.dateline.parse;

import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which error pages and walls give themselves away. */
final class RefusalWords {

    private static final Set<String> ERROR_TITLES = PhraseFile.read(RefusalWords.class, "refusal/error-titles.txt");
    private static final Set<String> WALL_TITLES = PhraseFile.read(RefusalWords.class, "refusal/wall-titles.txt");
    private static final Set<String> WALL_PHRASES = PhraseFile.read(RefusalWords.class, "refusal/wall-phrases.txt");

    private static final Pattern PARTS = Pattern.compile("[|–—·»:]| - ");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}'’ -]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

    /** The codes of the errors that servers answer with. */
    private static final Pattern CODE =
            Pattern.compile("(?:error|http|fehler|erreur)?\\s?(?:40[0134]|410|429|50[0234])");

    /** A longer title is a headline. */
    private static final int TITLE = 400;

    private RefusalWords() {}

    /** Whether a part of a title is the name of an error. */
    static boolean isErrorTitle(String title) {
        return hasPart(title, ERROR_TITLES)
                || PARTS.splitAsStream(cut(title))
                        .map(part -> part.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(part -> CODE.matcher(part).matches());
    }

    /** Whether a part of a title is the name of a login, a consent or a proof of being human. */
    static boolean isWallTitle(String title) {
        return hasPart(title, WALL_TITLES);
    }

    /** Whether a text speaks to its reader as a wall does. */
    static boolean isWallText(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WALL_PHRASES.stream().anyMatch(lower::contains);
    }

    private static boolean hasPart(String title, Set<String> phrases) {
        return PARTS.splitAsStream(cut(title)).map(RefusalWords::folded).anyMatch(phrases::contains);
    }

    private static String cut(String title) {
        return title.length() > TITLE ? title.substring(0, TITLE) : title;
    }

    private static String folded(String part) {
        String letters = MARKS.matcher(part).replaceAll(" ").replace('’', '\'');
        return BLANKS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
