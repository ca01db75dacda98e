package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Passage;
import java.util.Locale;
import java.util.Optional;

/** Which links stay within the site of a page: to its own stories, and not to the shops, sources and places that they tell of. */
public final class OwnSite {

    private final String host;

    private OwnSite(String host) {
        this.host = host;
    }

    /**
     * The site of a host.
     *
     * @param host the host of the page without "www.", in lower case; where it is unknown, only relative links are its own
     * @return the site
     */
    public static OwnSite of(Optional<String> host) {
        return new OwnSite(host.orElse(""));
    }

    /** Whether a passage has a link to another page of the site. */
    boolean isLinkedFrom(Passage passage) {
        return passage.links().stream().anyMatch(link -> has(link.target()));
    }

    /** Whether a link leads to another page of the site. */
    boolean has(String target) {
        int mark = end(target, 0);
        if (target.isEmpty() || target.charAt(0) == '#') {
            return false;
        }
        boolean schemed = mark < target.length() && target.charAt(mark) == ':';
        if (schemed && !target.regionMatches(true, 0, "http", 0, 4)) {
            return false;
        }
        int slashes = schemed ? mark + 1 : 0;
        return target.startsWith("//", slashes) ? isOwn(hostAt(target, slashes + 2)) : !schemed;
    }

    private boolean isOwn(String other) {
        return !host.isEmpty() && (other.equals(host) || other.endsWith("." + host) || host.endsWith("." + other));
    }

    private static String hostAt(String target, int start) {
        String other = target.substring(start, end(target, start)).toLowerCase(Locale.ROOT);
        return other.startsWith("www.") ? other.substring(4) : other;
    }

    /** Where a host or a scheme ends that starts at a place. */
    private static int end(String target, int start) {
        int end = start;
        while (end < target.length() && ":/?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
