package io.dateline.parse.body.block;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text of a story that stands in the page's structured data. */
public final class DeclaredText {

    private static final double MOST = 0.8;

    /** A longer text, or one of more blocks, is not compared. */
    private static final int LONGEST = 200_000;

    private static final int MOST_BLOCKS = 2_000;

    private DeclaredText() {}

    /** The paragraphs of a text that may be HTML. */
    public static List<Block> paragraphs(String body) {
        String text = body.indexOf('<') >= 0 && body.indexOf("</") >= 0
                ? Markup.fragment(body).wholeText()
                : body;
        List<Block> blocks = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Paragraph.of(line)));
        return blocks;
    }

    /** Whether blocks tell such a text: most of it, and little else. */
    public static boolean isTold(String body, List<Block> blocks) {
        if (body.length() > LONGEST || blocks.size() > MOST_BLOCKS) {
            return false;
        }
        String declared = letters(paragraphs(body).stream().map(Block::text));
        int told = 0;
        int other = 0;
        for (Block block : blocks) {
            String text = letters(Stream.of(block.text()));
            if (declared.contains(text)) {
                told += text.length();
            } else {
                other += text.length();
            }
        }
        return told > MOST * declared.length() && other < (1 - MOST) * told;
    }

    /** Texts differ in their blanks and marks only, where one of them was stripped of its markup. */
    private static String letters(Stream<String> texts) {
        StringBuilder out = new StringBuilder();
        texts.flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
