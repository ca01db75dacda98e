package io.dateline.parse.field.byline;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the lines off a story that name its authors, or all who worked on it, and say nothing else. */
public final class PrintedBylines {

    private static final int LONGEST = 120;
    private static final int FIRST = 3;
    private static final int LAST = 2;

    private PrintedBylines() {}

    /**
     * The blocks without such lines at the beginning and the end.
     *
     * @param blocks the story
     * @param bylines its authors
     * @return the other blocks; all of them where nothing would be left
     */
    public static List<Block> without(List<Block> blocks, List<Byline> bylines) {
        Set<String> names =
                bylines.stream().map(byline -> Words.folded(byline.name())).collect(Collectors.toSet());
        List<Block> told = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i >= blocks.size() - LAST;
            boolean byline = (i < FIRST || last) && isByline(blocks.get(i), names);
            boolean tagline = last
                    && blocks.get(i) instanceof Paragraph
                    && Tagline.is(blocks.get(i).text());
            if (!byline && !tagline) {
                told.add(blocks.get(i));
            }
        }
        return told.isEmpty() ? blocks : told;
    }

    private static boolean isByline(Block block, Set<String> names) {
        String text = block.text();
        boolean line = (block instanceof Paragraph || block instanceof Heading)
                && text.length() <= LONGEST
                && !text.endsWith(".")
                && text.indexOf('\n') < 0
                && Nearby.isByline(text);
        if (!line) {
            return false;
        }
        List<Byline> named = Bylines.read(text);
        return !named.isEmpty() && named.stream().allMatch(byline -> names.contains(Words.folded(byline.name())));
    }
}
