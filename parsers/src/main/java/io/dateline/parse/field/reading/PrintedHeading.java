package io.dateline.parse.field.reading;

import io.dateline.parse.page.Spot;

/**
 * A heading of the first three levels with its text, which several readers compare to the headline.
 *
 * @param spot where it stands
 * @param text its text; empty if it is longer than headings are
 * @param folded the same, folded
 */
public record PrintedHeading(Spot spot, String text, String folded) {

    static PrintedHeading of(Spot spot) {
        String text = spot.shortText(Reading.LONGEST_HEADING);
        return new PrintedHeading(spot, text, Words.folded(text));
    }

    /**
     * Whether it is of the first level.
     *
     * @return true for {@code h1}
     */
    public boolean isFirstLevel() {
        return spot.element().normalName().equals("h1");
    }
}
