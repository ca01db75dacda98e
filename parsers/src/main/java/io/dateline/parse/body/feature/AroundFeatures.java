package io.dateline.parse.body.feature;

import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements around a passage are, and what their class words name: how many steps up each is. */
final class AroundFeatures {

    /** The distance of what is not around a passage. */
    private static final byte FAR = 12;

    private static final List<String> HOLDERS =
            List.of("p", "div", "li", "span", "section", "article", "td", "dd", "dt", "body", "figcaption", "summary");

    private static final int TAGS = 10;

    private static final Map<String, Integer> TAG = Map.ofEntries(
            Map.entry("article", 0),
            Map.entry("main", 1),
            Map.entry("aside", 2),
            Map.entry("header", 3),
            Map.entry("footer", 4),
            Map.entry("form", 5),
            Map.entry("ul", 6),
            Map.entry("ol", 6),
            Map.entry("dl", 6),
            Map.entry("table", 7),
            Map.entry("section", 8),
            Map.entry("figure", 9),
            Map.entry("figcaption", 9));

    private final PassageFacts facts;
    private final int kinds = ClassWords.kinds();
    private final int width = kinds + TAGS;
    /** For each element with text the distance to the nearest element of each kind, itself included. */
    private final byte[] near;

    AroundFeatures(PassageFacts facts) {
        this.facts = facts;
        Outline outline = facts.outline;
        this.near = new byte[outline.size() * width];
        for (int node = 0; node < outline.size(); node++) {
            if (facts.weights.passages[node] == 0) {
                continue;
            }
            int at = node * width;
            int parent = outline.parent(node);
            if (parent < 0) {
                Arrays.fill(near, at, at + width, FAR);
            } else {
                for (int k = 0; k < width; k++) {
                    byte above = near[parent * width + k];
                    near[at + k] = above == FAR ? FAR : (byte) Math.min(above + 1, FAR - 1);
                }
                for (int bits = outline.mask(node) & ~ClassWords.CONSENT_PLATFORM; bits != 0; bits &= bits - 1) {
                    near[at + Integer.numberOfTrailingZeros(bits)] = 0;
                }
            }
            Integer tag = TAG.get(outline.element(node).normalName());
            if (tag != null) {
                near[at + kinds + tag] = 0;
            }
        }
    }

    void write(int i, FeatureRow row) {
        Passage passage = facts.passages.get(i);
        int node = passage.node();
        Element frame = passage.frame();
        row.put(passage.kind().code());
        row.put(passage.kind() == Kind.HEADING && frame != null ? Tags.headingLevel(frame) : 0);
        row.put(HOLDERS.indexOf(facts.outline.element(node).normalName()));
        row.put(facts.outline.depth(node));
        for (int k = 0; k < width; k++) {
            boolean inline = k < kinds && (passage.inline() >> k & 1) != 0;
            row.put(inline ? 0 : near[node * width + k]);
        }
    }
}
