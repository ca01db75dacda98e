package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;

/** Tells what a site says of itself where a page should describe its story. */
final class SiteText {

    /** A longer text that ends with the site's name may be about the story. */
    private static final int LONGEST = 140;

    private static final int SHORTEST_NAME = 4;

    private SiteText() {}

    /**
     * "Harbour Post - the news of the coast", "harbourpost.com, the news": it begins with the site's name, is no more than that
     * name, or has it behind the headline: "Sea gate rises, read this and more on Harbour Post".
     */
    static boolean is(String text, String headline, Reading reading) {
        return beginsWithHost(text, reading)
                || beginsWithName(text, reading)
                || isName(text, headline, reading)
                || isAroundHeadline(text, headline, reading);
    }

    private static boolean beginsWithName(String text, Reading reading) {
        if (reading.ownNames().isEmpty() || !SiteNames.mayBeParted(text)) {
            return false;
        }
        String[] parts = SiteNames.SEPARATOR.split(text, 2);
        return parts.length > 1 && reading.ownNames().contains(Words.folded(parts[0]));
    }

    private static boolean beginsWithHost(String text, Reading reading) {
        String host = reading.page().host().orElse("");
        int end = host.length();
        return end > 0
                && text.length() > end
                && text.regionMatches(true, 0, host, 0, end)
                && !Character.isLetterOrDigit(text.charAt(end));
    }

    /** The name as a tag gives it, or as the document's title ends with it behind the headline. */
    private static boolean isName(String text, String headline, Reading reading) {
        String own = Words.folded(text);
        String[] parts = SiteNames.parts(Words.clean(reading.title()));
        return reading.ownNames().contains(own)
                || parts.length > 1
                        && Words.folded(parts[0]).equals(Words.folded(headline))
                        && Words.folded(parts[parts.length - 1]).equals(own);
    }

    private static boolean isAroundHeadline(String text, String headline, Reading reading) {
        if (text.length() > LONGEST || headline.isEmpty()) {
            return false;
        }
        String own = Words.folded(text);
        return own.startsWith(Words.folded(headline))
                && reading.ownNames().stream().anyMatch(name -> name.length() >= SHORTEST_NAME && own.endsWith(name));
    }
}
