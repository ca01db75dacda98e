package io.dateline.parse.field.topic;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by its address what a page stands under: a link to /news/coast/ called "Coast", on a page below it, leads to the
 * section of the page.
 */
final class WiderAddress {

    /** A shorter step may be a language. */
    private static final int SHORTEST = 3;

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WiderAddress() {}

    /**
     * Whether a page stands below what a link leads to, and the link is called as the last step of its address.
     *
     * @param page the page's address
     * @param target the link's address
     * @param name what the link says
     */
    static boolean isOf(Optional<URI> page, Optional<URI> target, String name) {
        String own = page.map(URI::getPath).orElse("");
        String path = target.map(URI::getPath).orElse("");
        String wider = path.endsWith("/") ? path : path + "/";
        if (!own.startsWith(wider) || own.length() == wider.length()) {
            return false;
        }
        String step = plain(wider.substring(wider.lastIndexOf('/', wider.length() - 2) + 1));
        String called = plain(name);
        return step.length() >= SHORTEST
                && called.length() >= SHORTEST
                && (step.startsWith(called) || called.startsWith(step));
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return OTHERS.matcher(apart).replaceAll("");
    }
}
