package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.page.Markup;
import java.util.ArrayList;
import java.util.List;

/** Text of a story that stands in the page's structured data. */
final class DeclaredText {

    private DeclaredText() {}

    /** The paragraphs of a text that may be HTML. */
    static List<Block> paragraphs(String body) {
        String text = body.indexOf('<') >= 0 && body.indexOf("</") >= 0
                ? Markup.fragment(body).wholeText()
                : body;
        List<Block> blocks = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Paragraph.of(line)));
        return blocks;
    }
}
