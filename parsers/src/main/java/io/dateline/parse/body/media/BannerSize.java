package io.dateline.parse.body.media;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The sizes that advertisers sell: what an element declares, or what the name of its file says. */
final class BannerSize {

    /** So flat or so narrow that no photograph is cut to it. */
    private static final Set<String> STRIPS =
            Set.of("728x90", "468x60", "970x90", "980x90", "980x120", "320x50", "234x60", "160x600", "120x600");

    /** What photographs may be cut to as well: an advertisement where it leads to another site. */
    private static final Set<String> BOXES = Set.of("300x250", "336x280", "300x600", "970x250", "980x250", "320x100");

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(\\d{3})[x_-](\\d{2,3})(?!\\d)");

    /** A longer address has its picture within. */
    private static final int LONGEST = 500;

    private BannerSize() {}

    /** Whether a picture is a strip such as stands above pages or beside them. */
    static boolean isStrip(Element img) {
        return STRIPS.contains(declared(img)) || isNamed(img.attr("src"));
    }

    /** Whether a picture has the size of an advertisement amid a text. */
    static boolean isBox(Element img) {
        return BOXES.contains(declared(img));
    }

    private static String declared(Element img) {
        return img.attr("width") + 'x' + img.attr("height");
    }

    private static boolean isNamed(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        Matcher size = NAMED.matcher(address).region(address.lastIndexOf('/') + 1, address.length());
        while (size.find()) {
            if (STRIPS.contains(size.group(1) + 'x' + size.group(2))) {
                return true;
            }
        }
        return false;
    }
}
