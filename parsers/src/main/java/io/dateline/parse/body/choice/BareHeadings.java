package io.dateline.parse.body.choice;

import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Takes headings from a story of whose part nothing was left, as it was a list of links to something else, and lines that
 * lead to such a list: "Suggested reading:".
 */
final class BareHeadings {

    /** The share of words that are links in such a list. */
    private static final double LINKED = 0.5;

    /** A longer heading or line tells something by itself. */
    private static final int LONGEST = 100;

    /** What is shorter is a button, which a line leads past. */
    private static final int TITLE = 30;

    private BareHeadings() {}

    /**
     * The story without such headings.
     *
     * @param story the passages of the story
     * @param all all passages of the page in order, those of the story among them
     */
    static List<Passage> drop(List<Passage> story, List<Passage> all) {
        List<Passage> kept = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < story.size(); i++) {
            while (all.get(at) != story.get(i)) {
                at++;
            }
            boolean bare = i + 1 < story.size() && isBare(story.get(i), story.get(i + 1), all, at);
            if (!bare) {
                kept.add(story.get(i));
            }
        }
        return kept;
    }

    /** Whether nothing but links was left out between a heading or a line that leads to them, and what follows. */
    private static boolean isBare(Passage passage, Passage next, List<Passage> all, int at) {
        boolean ends = endsPart(passage, next);
        if (!ends && !leads(passage, next)) {
            return false;
        }
        List<Passage> leftOut = all.subList(at + 1, behind(next, all, at));
        // a line leads past a button, and a story's own contents are told below it
        boolean others =
                ends || (Passage.length(leftOut) >= TITLE && leftOut.stream().noneMatch(BareHeadings::leadsWithin));
        return others && areLinks(leftOut);
    }

    /** Whether a heading is followed by one that does not stand below it. */
    private static boolean endsPart(Passage heading, Passage next) {
        int level = level(heading);
        return level > 0
                && level(next) > 0
                && level(next) <= level
                && heading.text().length() <= LONGEST;
    }

    /** Whether a line with a colon is followed by something else than what it could lead to. */
    private static boolean leads(Passage line, Passage next) {
        return line.kind() == Kind.PARAGRAPH
                && (next.kind() == Kind.PARAGRAPH || next.kind() == Kind.HEADING)
                && line.text().length() <= LONGEST
                && line.text().endsWith(":");
    }

    private static int level(Passage passage) {
        Element frame = passage.frame();
        return passage.kind() == Kind.HEADING && frame != null ? Tags.headingLevel(frame) : 0;
    }

    private static int behind(Passage next, List<Passage> all, int at) {
        int end = at + 1;
        while (all.get(end) != next) {
            end++;
        }
        return end;
    }

    private static boolean areLinks(List<Passage> leftOut) {
        int length = Passage.length(leftOut);
        return length > 0 && Passage.linkedLength(leftOut) >= LINKED * length;
    }

    /** Whether a passage leads to another place of the page. */
    static boolean leadsWithin(Passage passage) {
        return passage.links().stream().anyMatch(link -> link.target().startsWith("#"));
    }
}
