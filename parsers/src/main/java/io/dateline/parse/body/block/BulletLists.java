package io.dateline.parse.body.block;

import io.dateline.article.Block;
import io.dateline.article.ListBlock;
import io.dateline.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Makes lists of lines in a row that begin with a bullet: paragraphs, or lines within one. */
final class BulletLists {

    private static final String BULLETS = "•●▪■◦‣▸►➤✓✔☑";

    /** A dash begins what somebody says, too. */
    private static final String DASHES = "-–";

    private static final int FEWEST = 2;

    /** So many lines behind dashes are a list, if none is a sentence. */
    private static final int FEWEST_DASHES = 3;

    private static final String STOPS = ".!?…\"”“»«?。！？";

    private final List<Block> told = new ArrayList<>();

    /** The lines of the list that is being read, as paragraphs with their bullets. */
    private final List<Paragraph> lines = new ArrayList<>();

    private BulletLists() {}

    /** The blocks, with a list for each row of such lines. */
    static List<Block> joined(List<Block> blocks) {
        if (blocks.stream().noneMatch(BulletLists::hasBullet)) {
            return blocks;
        }
        BulletLists lists = new BulletLists();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lists.add(paragraph);
            } else {
                lists.close();
                lists.told.add(block);
            }
        }
        lists.close();
        return lists.told;
    }

    private static boolean hasBullet(Block block) {
        String text = block instanceof Paragraph ? block.text() : "";
        return sign(text) != 0 || (text.indexOf('\n') >= 0 && text.lines().anyMatch(line -> sign(line) != 0));
    }

    private void add(Paragraph paragraph) {
        List<Paragraph> parts = parts(paragraph);
        for (Paragraph part : parts) {
            char sign = sign(part.text());
            if (sign == 0 || (!lines.isEmpty() && sign(lines.get(0).text()) != sign)) {
                close();
            }
            if (sign == 0) {
                told.add(part);
            } else {
                lines.add(part);
            }
        }
    }

    /** The lines of a paragraph that has a list among them, with what stands around it; else the paragraph. */
    private static List<Paragraph> parts(Paragraph paragraph) {
        String text = paragraph.text();
        List<String> bulleted = text.lines().filter(line -> sign(line) != 0).toList();
        if (text.indexOf('\n') < 0 || !isList(bulleted)) {
            return List.of(paragraph);
        }
        List<Paragraph> parts = new ArrayList<>();
        LineCutter cutter = new LineCutter(paragraph);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int line = text.indexOf('\n', at);
            int end = line < 0 ? text.length() : line;
            boolean next = line >= 0 && sign(text, line + 1) == 0 && sign(text, start) == 0;
            if (!next) {
                parts.add(cutter.part(start, end));
                start = end + 1;
            }
            at = end + 1;
        }
        return parts;
    }

    private void close() {
        if (isList(lines.stream().map(Paragraph::text).toList())) {
            told.add(new ListBlock(
                    false, lines.stream().map(line -> item(line.text())).toList()));
        } else {
            told.addAll(lines);
        }
        lines.clear();
    }

    private static boolean isList(List<String> lines) {
        if (lines.size() < FEWEST) {
            return false;
        }
        boolean dashes = DASHES.indexOf(sign(lines.get(0))) >= 0;
        return !dashes
                || (lines.size() >= FEWEST_DASHES
                        && lines.stream().noneMatch(line -> STOPS.indexOf(line.charAt(line.length() - 1)) >= 0));
    }

    private static String item(String line) {
        return line.substring(1).strip();
    }

    private static char sign(String line) {
        return sign(line, 0);
    }

    /** The bullet or the dash that the line at a place of a text begins with, words behind it; 0 without any. */
    private static char sign(String text, int start) {
        char first = start < text.length() ? text.charAt(start) : 0;
        boolean dash = DASHES.indexOf(first) >= 0;
        boolean sign = dash || BULLETS.indexOf(first) >= 0;
        return sign && (!dash || text.startsWith(" ", start + 1)) && hasWords(text, start + 1) ? first : 0;
    }

    private static boolean hasWords(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '\n';
    }
}
