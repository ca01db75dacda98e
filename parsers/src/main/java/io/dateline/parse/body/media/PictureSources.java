package io.dateline.parse.body.media;

import io.dateline.parse.page.Page;
import io.dateline.parse.text.DressPicture;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds a picture's address among the attributes of its element. Scripts that load pictures late put it in attributes of
 * their own, and something small in its place.
 */
final class PictureSources {

    /** Where scripts that load late find the picture, before the places that browsers read. */
    private static final List<String> KNOWN = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-hi-res-src",
            "data-image",
            "data-img-src",
            "data-srcset",
            "data-lazy-srcset",
            "srcset",
            "src");

    /** What other scripts call such an attribute. */
    private static final Pattern LATE = Pattern.compile("src|lazy");

    /** What attributes are called that hold the address of a picture, or of a page. */
    private static final Pattern SOME = Pattern.compile("img|image|url");

    /** What they call one with something smaller, or with what is shown when there is no picture. */
    private static final Pattern LESSER = Pattern.compile(
            "fallback|placeholder|error|blur|lqip|thumb|mini|small|(?:-|_)(?:xs|sm|low|alt|title)(?:$|-|_)");

    /** An address, perhaps the first of several. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:/)?/[^\\s{}<>\"]{4,}(?:\\s.*)?");

    private static final Pattern FILE =
            Pattern.compile("\\.(?:jpe?g|png|webp|avif)(?:$|[?&/ ])", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 4_000;

    private static final int MOST_ENTRIES = 50;

    private PictureSources() {}

    /** The address of an element's picture; nothing where it has dress of the page, or only what holds its place. */
    static Optional<URI> address(Element img, Page page) {
        for (String attribute : KNOWN) {
            Optional<URI> url = resolved(attribute, img.attr(attribute), page);
            if (url.isPresent()) {
                return url;
            }
        }
        return late(img, page);
    }

    /** The picture of another script: the largest of several sizes, where it has them. */
    private static Optional<URI> late(Element img, Page page) {
        Optional<URI> found = Optional.empty();
        for (Attribute attribute : img.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean sizes = name.endsWith("srcset");
            if ((sizes || found.isEmpty()) && mayHold(name, attribute.getValue())) {
                Optional<URI> url = resolved(name, attribute.getValue(), page);
                if (sizes && url.isPresent()) {
                    return url;
                }
                found = found.isPresent() ? found : url;
            }
        }
        return found;
    }

    private static boolean mayHold(String name, String value) {
        boolean late = LATE.matcher(name).find();
        return (late || SOME.matcher(name).find())
                && !LESSER.matcher(name).find()
                && value.length() <= LONGEST
                && ADDRESS.matcher(value).matches()
                && (late || FILE.matcher(value).find());
    }

    /** The address that an attribute gives, the largest of several; nothing where it is none, or dress of the page. */
    static Optional<URI> resolved(String attribute, String value, Page page) {
        return !isAddress(value)
                ? Optional.empty()
                : page.resolve(attribute.endsWith("srcset") ? widest(value) : value)
                        .filter(url -> !DressPicture.is(url));
    }

    /** Some keep the number of a picture where others have its address. */
    private static boolean isAddress(String value) {
        return !value.startsWith("data:") && (value.indexOf('/') >= 0 || value.indexOf('.') >= 0);
    }

    /** The entry of a srcset with the largest descriptor; behind the first fifty none is looked at. */
    private static String widest(String srcset) {
        String best = "";
        double width = -1;
        int from = 0;
        int end = -1;
        for (int i = 1; end < srcset.length(); i++) {
            end = i < MOST_ENTRIES ? entryEnd(srcset, from) : srcset.length();
            String entry = srcset.substring(from, end).strip();
            int blank = blank(entry);
            double own = blank < 0 ? 0 : decimal(entry.substring(blank).strip());
            if (own > width) {
                width = own;
                best = blank < 0 ? entry : entry.substring(0, blank);
            }
            from = end + 1;
        }
        return best;
    }

    /** Where a comma parts two entries: it has a blank behind it or a width in front; other commas stand in addresses. */
    private static int entryEnd(String srcset, int from) {
        int comma = srcset.indexOf(',', from);
        while (comma >= 0
                && comma + 1 < srcset.length()
                && !Character.isWhitespace(srcset.charAt(comma + 1))
                && !endsWithDescriptor(srcset, from, comma)) {
            comma = srcset.indexOf(',', comma + 1);
        }
        return comma < 0 ? srcset.length() : comma;
    }

    /** "400w", "1.5x" behind a blank. */
    private static boolean endsWithDescriptor(String srcset, int from, int end) {
        int at = end - 1;
        if (at <= from || srcset.charAt(at) != 'w' && srcset.charAt(at) != 'x') {
            return false;
        }
        at--;
        while (at > from && (Character.isDigit(srcset.charAt(at)) || srcset.charAt(at) == '.')) {
            at--;
        }
        return at < end - 2 && Character.isWhitespace(srcset.charAt(at));
    }

    private static int blank(String entry) {
        int at = 0;
        while (at < entry.length() && !Character.isWhitespace(entry.charAt(at))) {
            at++;
        }
        return at < entry.length() ? at : -1;
    }

    private static double decimal(String descriptor) {
        boolean unit = descriptor.endsWith("w") || descriptor.endsWith("x");
        try {
            return Double.parseDouble(unit ? descriptor.substring(0, descriptor.length() - 1) : descriptor);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
