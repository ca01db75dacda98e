package io.dateline.parse.field.headline;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a story, to tell a standfirst from other descriptions of a page: the story's own beginning cut off by a
 * machine, and what the site says of itself on every page.
 */
public final class StoryWording {

    /** Descriptions are cut off behind so many letters at the earliest. */
    private static final int BEGINNING = 60;

    private static final int LONGEST = 40_000;

    /** Words of so many letters tell what a text is about. */
    private static final int TELLING = 4;

    /** A text with fewer such words tells nothing about itself. */
    private static final int LEAST = 6;

    /** One of so many words is enough. */
    private static final int FEW = 10;

    private static final int HALF = 2;

    private static final int STEM = 5;

    private static final int FIRST = 4;
    private static final int FIRST_BLOCKS = 8;

    private static final Pattern CUT =
            Pattern.compile("\\s*(?:\\[?(?:\u2026|\\.{2,4})\\]?)\\s*[\u2192\u00bb\u203a>]*\\s*$");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Optional<String> headline;
    private final List<Block> blocks;
    private final String lede;
    private final String ledeFolded;

    private StoryWording(Optional<String> headline, List<Block> blocks, String lede) {
        this.headline = headline;
        this.blocks = blocks;
        this.lede = lede;
        this.ledeFolded = Words.folded(lede);
    }

    static StoryWording of(Optional<String> headline, List<Block> blocks) {
        return new StoryWording(headline, blocks, lede(blocks));
    }

    /**
     * The first paragraph.
     *
     * @param blocks the story
     * @return its text; the empty string if there is no paragraph
     */
    public static String lede(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .findFirst()
                .map(Block::text)
                .orElse("");
    }

    /**
     * Whether a text begins as the story does. A text of several whole paragraphs was not cut out by a machine: where they
     * are short, they are the introduction.
     */
    boolean opensLike(String text) {
        String folded = Words.folded(text);
        String start = folded.substring(0, Math.min(folded.length(), BEGINNING));
        if (folded.isEmpty() || ledeFolded.length() >= start.length()) {
            return !folded.isEmpty() && ledeFolded.startsWith(start);
        }
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < blocks.size() && told.length() < folded.length(); i++) {
            told.append(
                    blocks.get(i) instanceof Paragraph
                            ? Words.folded(blocks.get(i).text())
                            : "");
        }
        return told.length() > folded.length() && told.indexOf(start) == 0;
    }

    /** Whether a text that breaks off was cut out of one of the story's first paragraphs. */
    boolean isCutOut(String text) {
        Matcher cut = CUT.matcher(text);
        if (!cut.find()) {
            return false;
        }
        String folded = Words.folded(text.substring(0, cut.start()));
        if (folded.length() < BEGINNING / 2) {
            return false;
        }
        // a place, an agency or a company may stand in front
        String end = folded.substring(folded.length() - BEGINNING / 2);
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .limit(FIRST)
                .map(block -> Words.folded(block.text()))
                .anyMatch(told -> told.contains(end));
    }

    /** Whether a text ends, without a mark, amid a word or a sentence of the story: a machine cut it off there. */
    boolean breaksOff(String text) {
        int length = text.length();
        if (length < BEGINNING || !Character.isLetterOrDigit(text.charAt(length - 1))) {
            return false;
        }
        String end = text.substring(length - BEGINNING / 2);
        for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            String told = block.text();
            int at = told.indexOf(end);
            if (at >= 0) {
                return goesOn(told, at + end.length());
            }
        }
        return false;
    }

    private static boolean goesOn(String told, int at) {
        boolean blank = at + 1 < told.length() && Character.isWhitespace(told.charAt(at));
        int next = at >= told.length() ? ' ' : told.codePointAt(blank ? at + 1 : at);
        return blank ? Character.isLowerCase(next) : Character.isLetterOrDigit(next) || next == ',';
    }

    /** Whether a text is the first paragraph, from its first word to its last. */
    boolean isLede(String text) {
        return !ledeFolded.isEmpty() && ledeFolded.equals(Words.folded(text));
    }

    /** The story's first paragraph where a text is cut out of it, else the text. */
    String opening(String text) {
        return ledeFolded.equals(Words.folded(text)) ? text : lede;
    }

    /** Whether some of a text's words are the story's: what a site says of itself shares hardly any. */
    boolean isToldBy(String text) {
        Map<String, Integer> own = new HashMap<>();
        int telling = 0;
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= TELLING) {
                own.merge(stem(word), 1, Integer::sum);
                telling++;
            }
        }
        int needed = telling < LEAST ? 0 : (telling + FEW - 1) / FEW;
        needed -= headline.map(title -> shared(title, own)).orElse(0);
        return isTold(needed, own);
    }

    /**
     * Whether a text is about the story: it has a word of the headline's, or half of its words are the story's. Words of
     * some kind do not count.
     */
    boolean isAbout(String text, Predicate<String> uncounted) {
        Map<String, Integer> own = new HashMap<>();
        int telling = 0;
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= TELLING && !uncounted.test(word)) {
                own.merge(stem(word), 1, Integer::sum);
                telling++;
            }
        }
        if (headline.filter(title -> shared(title, own) > 0).isPresent()) {
            return true;
        }
        return isTold(Math.max(1, (telling + HALF - 1) / HALF), own);
    }

    private boolean isTold(int words, Map<String, Integer> own) {
        int needed = words;
        int length = 0;
        for (int i = 0; i < blocks.size() && needed > 0 && length < LONGEST; i++) {
            length += blocks.get(i).text().length();
            needed -= shared(blocks.get(i).text(), own);
        }
        return needed <= 0;
    }

    /** How many of the words stand in a text; they are taken out, so that each counts once. */
    private static int shared(String text, Map<String, Integer> words) {
        int shared = 0;
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            Integer count = word.length() < TELLING ? null : words.remove(stem(word));
            shared += count == null ? 0 : count;
        }
        return shared;
    }

    /** Languages put at the ends of words what others put between them. */
    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
