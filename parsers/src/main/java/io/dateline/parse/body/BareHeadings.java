package io.dateline.parse.body;

import io.dateline.parse.body.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes headings from a story of whose part nothing was left, as it was a list of links to something else. */
final class BareHeadings {

    /** The share of words that are links in such a list. */
    private static final double LINKED = 0.5;

    /** A longer heading tells something by itself. */
    private static final int LONGEST = 100;

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
            boolean bare = i + 1 < story.size()
                    && endsPart(story.get(i), story.get(i + 1))
                    && headsLinks(story.get(i + 1), all, at);
            if (!bare) {
                kept.add(story.get(i));
            }
        }
        return kept;
    }

    /** Whether a heading is followed by one that does not stand below it. */
    private static boolean endsPart(Passage heading, Passage next) {
        int level = level(heading);
        return level > 0
                && level(next) > 0
                && level(next) <= level
                && heading.text().length() <= LONGEST;
    }

    private static int level(Passage passage) {
        Element frame = passage.frame();
        return passage.kind() == Kind.HEADING && frame != null ? Tags.headingLevel(frame) : 0;
    }

    private static boolean headsLinks(Passage next, List<Passage> all, int heading) {
        double linked = 0;
        int length = 0;
        for (int i = heading + 1; all.get(i) != next; i++) {
            length += all.get(i).text().length();
            linked += all.get(i).text().length() * all.get(i).linked();
        }
        return length > 0 && linked >= LINKED * length;
    }
}
