package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PrintedPictures;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands under the pictures of a page: under the lead picture it stands between headline and story, too.
 *
 * @param folded the texts, folded
 */
record Captions(List<String> folded) {

    /** The captions of the pictures that the page prints, and of those of the story. */
    static Captions of(PrintedPictures printed, List<Block> blocks) {
        List<String> folded = new ArrayList<>();
        printed.all().forEach(image -> add(image, folded));
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                add(figure.image(), folded);
            }
        }
        return new Captions(folded);
    }

    private static void add(Image image, List<String> folded) {
        image.caption().map(Words::folded).ifPresent(folded::add);
    }

    /** Whether an introduction is one of the captions, or the greater part of one. */
    boolean has(String intro) {
        String own = Words.folded(intro);
        for (String caption : folded) {
            boolean same = own.startsWith(caption) || caption.startsWith(own);
            if (same && 2 * Math.min(own.length(), caption.length()) > Math.max(own.length(), caption.length())) {
                return true;
            }
        }
        return false;
    }
}
