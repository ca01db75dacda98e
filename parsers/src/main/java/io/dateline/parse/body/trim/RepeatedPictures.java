package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that a story shows more than once, perhaps in two sizes: once is enough, and one that returns ever again is a rule or a button. */
final class RepeatedPictures {

    /** A picture shown so often belongs to the page's dress. */
    private static final int DRESS = 3;

    private static final Pattern SIZE = Pattern.compile("-\\d{2,4}x\\d{2,4}(?=\\.\\w{3,4}$)");

    private RepeatedPictures() {}

    static List<Block> drop(List<Block> blocks) {
        Map<URI, Integer> shown = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                shown.merge(figure.image().url(), 1, Integer::sum);
            }
        }
        Map<URI, URI> first = firstOfEach(shown.keySet());
        List<Block> kept = new ArrayList<>();
        Map<URI, Integer> places = new HashMap<>();
        for (Block block : blocks) {
            if (!(block instanceof Figure figure)) {
                kept.add(block);
            } else if (shown.getOrDefault(figure.image().url(), 0) < DRESS) {
                URI url = figure.image().url();
                int place = places.computeIfAbsent(first.getOrDefault(url, url), key -> kept.size());
                if (place == kept.size()) {
                    kept.add(block);
                } else if (told(block) > told(kept.get(place))) {
                    kept.set(place, block);
                }
            }
        }
        return kept;
    }

    /** For each address the first one of the same picture: the sizes of one are files with their width and height behind its name. */
    private static Map<URI, URI> firstOfEach(Set<URI> addresses) {
        Map<String, URI> named = new HashMap<>();
        Map<URI, URI> first = new HashMap<>();
        for (URI address : addresses) {
            first.put(address, named.computeIfAbsent(unsized(address.toString()), key -> address));
        }
        return first;
    }

    private static String unsized(String address) {
        Matcher size = SIZE.matcher(address);
        return size.find() ? address.substring(0, size.start()) + address.substring(size.end()) : address;
    }

    /** How much is told of a picture: who made it counts most, for the still of a film has a caption, too. */
    private static int told(Block block) {
        return block instanceof Figure figure
                ? (figure.image().credit().isPresent() ? 2 : 0)
                        + (figure.image().caption().isPresent() ? 1 : 0)
                : 0;
    }
}
