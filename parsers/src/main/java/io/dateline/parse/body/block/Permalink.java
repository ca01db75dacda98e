package io.dateline.parse.body.block;

import io.dateline.parse.body.markup.InlineText;
import io.dateline.parse.body.passage.Passage;
import java.util.List;

/** The sign behind a heading by which one links to it: "#", "¶" or the place's own name. */
final class Permalink {

    private static final String SIGNS = "#¶§";

    private Permalink() {}

    /** The text of a heading without such a sign. */
    static String without(Passage heading) {
        String text = heading.text();
        List<InlineText.Anchor> links = heading.links();
        if (links.isEmpty()) {
            return text;
        }
        InlineText.Anchor last = links.get(links.size() - 1);
        boolean sign = last.end() == text.length()
                && last.start() > 0
                && last.target().startsWith("#")
                && SIGNS.indexOf(text.charAt(last.start())) >= 0;
        return sign ? text.substring(0, last.start()).strip() : text;
    }
}
