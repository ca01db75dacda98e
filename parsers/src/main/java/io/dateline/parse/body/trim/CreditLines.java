package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.text.CreditLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Credits that stand as paragraphs of their own under a picture, "Photo: Ada Quill", with a caption in front or without. They are
 * the picture's.
 */
final class CreditLines {

    private static final int LONGEST = 90;

    /** A caption with its credit is no longer. */
    private static final int LONGEST_CAPTION = 150;

    private static final int SENTENCE = 3;

    /** What a credit has behind its label, or in front; what merely stands in brackets may be a part of the sentence. */
    private static final String MARKS = ":©";

    private CreditLines() {}

    /** The blocks without such lines; a picture that has no credit yet gets its own. */
    static List<Block> under(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            int last = kept.size() - 1;
            Image image = last >= 0 && kept.get(last) instanceof Figure figure ? figure.image() : null;
            if (image == null || !(block instanceof Paragraph line) || !isCredit(line.text(), image)) {
                kept.add(block);
            } else if (image.credit().isEmpty()) {
                kept.set(last, new Figure(credited(image, CreditLine.under(image, line.text()))));
            }
        }
        return kept;
    }

    /** The picture with what is new of it; a caption of a word or two, "2/28 photos", tells nothing. */
    private static Image credited(Image image, Image printed) {
        Image credited = printed.credit().map(image::withCredit).orElse(image);
        return printed.caption()
                .filter(caption -> image.caption().isEmpty() && caption.split(" ").length >= SENTENCE)
                .map(credited::withCaption)
                .orElse(credited);
    }

    /** Whether a line is a credit with its label, or a caption that ends in one. */
    private static boolean isCredit(String line, Image image) {
        if (line.length() > LONGEST_CAPTION || line.indexOf('\n') >= 0) {
            return false;
        }
        Image printed = CreditLine.under(Image.at(image.url()), line);
        int caption = printed.caption().map(String::length).orElse(0);
        return printed.credit().isPresent()
                && (caption == 0 ? line.length() <= LONGEST : isMarked(line.substring(caption)));
    }

    private static boolean isMarked(String credit) {
        return credit.chars().anyMatch(letter -> MARKS.indexOf(letter) >= 0);
    }
}
