package io.dateline.parse.body.passage;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An e-mail address that a content network hides from robots and a script shows to every reader: bytes in hexadecimal, of
 * which the first is the key to the others.
 */
final class HiddenAddress {

    /** What stands in its place. */
    private static final String COVER = "[email";

    private static final String DATA = "data-cfemail";

    private static final int LONGEST = 400;

    private HiddenAddress() {}

    /** The address behind a text; empty where the text is no cover. */
    static Optional<String> behind(TextNode text) {
        if (!text.getWholeText().startsWith(COVER)) {
            return Optional.empty();
        }
        Node parent = text.parent();
        return parent instanceof Element element && element.hasAttr(DATA)
                ? decoded(element.attr(DATA)).filter(address -> address.indexOf('@') > 0)
                : Optional.empty();
    }

    private static Optional<String> decoded(String hex) {
        if (hex.length() < 4 || hex.length() > LONGEST || hex.length() % 2 != 0) {
            return Optional.empty();
        }
        StringBuilder address = new StringBuilder();
        int key = 0;
        for (int i = 0; i < hex.length(); i += 2) {
            int high = Character.digit(hex.charAt(i), 16);
            int low = Character.digit(hex.charAt(i + 1), 16);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            int own = high * 16 + low;
            if (i == 0) {
                key = own;
            } else {
                address.append((char) (own ^ key));
            }
        }
        return Optional.of(address.toString());
    }
}
