package io.dateline.parse.body.block;

import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into parts, from its beginning on, each with the links that lie in it. It passes the links once, however
 * many parts there are. Not thread-safe.
 */
final class LineCutter {

    private final Paragraph whole;

    /** The first link that starts behind all parts so far. */
    private int link;

    LineCutter(Paragraph whole) {
        this.whole = whole;
    }

    /** The part between two places, behind all parts before. */
    Paragraph part(int start, int end) {
        List<Link> links = whole.links();
        List<Link> within = new ArrayList<>();
        while (link < links.size() && links.get(link).start() < end) {
            Link next = links.get(link++);
            if (next.start() >= start && next.end() <= end) {
                within.add(new Link(next.start() - start, next.end() - start, next.url()));
            }
        }
        return new Paragraph(whole.text().substring(start, end), within);
    }
}
