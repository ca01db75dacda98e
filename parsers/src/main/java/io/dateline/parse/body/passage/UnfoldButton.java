package io.dateline.parse.body.passage;

import io.dateline.parse.page.ShortText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Tells the buttons that unfold a part of a story: what they bear is its heading. */
final class UnfoldButton {

    private static final Evaluator HEADING = Selector.evaluatorOf("h2, h3, h4, h5, h6");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 240;

    private static final String ASKS = "?\u061f\uff1f";

    private UnfoldButton() {}

    /**
     * Whether a button bears a heading: a question, a heading of its own, or all the text of the heading around it.
     *
     * @param button the button
     * @param around the heading around it
     */
    static boolean hasHeading(Element button, @Nullable Element around) {
        String text = ShortText.of(button, LONGEST);
        if (text.length() < SHORTEST) {
            return false;
        }
        return around == null
                ? ASKS.indexOf(text.charAt(text.length() - 1)) >= 0 || button.selectFirst(HEADING) != null
                : text.equals(ShortText.of(around, LONGEST));
    }
}
