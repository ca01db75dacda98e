package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pictures that a story shows more than once: once is enough, and one that returns ever again is a rule or a button. */
final class RepeatedPictures {

    /** A picture shown so often belongs to the page's dress. */
    private static final int DRESS = 3;

    private RepeatedPictures() {}

    static List<Block> drop(List<Block> blocks) {
        Map<URI, Integer> shown = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                shown.merge(figure.image().url(), 1, Integer::sum);
            }
        }
        if (shown.values().stream().allMatch(times -> times == 1)) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        Map<URI, Integer> places = new HashMap<>();
        for (Block block : blocks) {
            if (!(block instanceof Figure figure)) {
                kept.add(block);
            } else if (shown.getOrDefault(figure.image().url(), 0) < DRESS) {
                int place = places.computeIfAbsent(figure.image().url(), url -> kept.size());
                if (place == kept.size()) {
                    kept.add(block);
                } else if (told(block) > told(kept.get(place))) {
                    kept.set(place, block);
                }
            }
        }
        return kept;
    }

    /** How much is told of a picture: who made it counts most, for the still of a film has a caption, too. */
    private static int told(Block block) {
        return block instanceof Figure figure
                ? (figure.image().credit().isPresent() ? 2 : 0)
                        + (figure.image().caption().isPresent() ? 1 : 0)
                : 0;
    }
}
