package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a story, to tell a standfirst from other descriptions of a page: the story's own beginning cut off by a
 * machine, and what the site says of itself on every page.
 */
final class StoryWording {

    /** Descriptions are cut off behind so many letters at the earliest. */
    private static final int BEGINNING = 60;

    private static final int LONGEST = 40_000;

    /** Words of so many letters tell what a text is about. */
    private static final int TELLING = 4;

    /** A text with fewer such words tells nothing about itself. */
    private static final int LEAST = 6;

    /** One of so many words is enough. */
    private static final int FEW = 10;

    private static final int STEM = 5;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String lede;
    private final String ledeFolded;
    private final Set<String> stems;

    private StoryWording(String lede, Set<String> stems) {
        this.lede = lede;
        this.ledeFolded = Words.folded(lede);
        this.stems = stems;
    }

    static StoryWording of(Optional<String> headline, List<Block> blocks) {
        Set<String> stems = new HashSet<>();
        String lede = "";
        int length = 0;
        add(headline.orElse(""), stems);
        for (Block block : blocks) {
            String text = block.text();
            if (block instanceof Paragraph && lede.isEmpty()) {
                lede = text;
            }
            length += text.length();
            if (length < LONGEST) {
                add(text, stems);
            }
        }
        return new StoryWording(lede, stems);
    }

    private static void add(String text, Set<String> stems) {
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= TELLING) {
                stems.add(stem(word));
            }
        }
    }

    /** Whether a text begins as the story does. */
    boolean opensLike(String text) {
        String folded = Words.folded(text);
        return !folded.isEmpty() && ledeFolded.startsWith(folded.substring(0, Math.min(folded.length(), BEGINNING)));
    }

    /** The story's first paragraph where a text is cut out of it, else the text. */
    String opening(String text) {
        return ledeFolded.equals(Words.folded(text)) ? text : lede;
    }

    /** Whether some of a text's words are the story's: what a site says of itself shares hardly any. */
    boolean isToldBy(String text) {
        int telling = 0;
        int shared = 0;
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= TELLING) {
                telling++;
                shared += stems.contains(stem(word)) ? 1 : 0;
            }
        }
        return telling < LEAST || shared * FEW >= telling;
    }

    /** Languages put at the ends of words what others put between them. */
    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
