package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what a site says of itself on every page: "harbourpost.example - tides, weather and news of the coast". It names the
 * site, no word of the headline's, and hardly one of the story's.
 */
final class SiteDescription {

    /** A shorter name may be a word of the story. */
    private static final int SHORTEST_NAME = 5;

    private SiteDescription() {}

    static boolean is(String text, StoryWording story, Reading reading) {
        List<String> names = names(reading);
        String folded = Words.folded(text);
        return names.stream().anyMatch(folded::contains)
                && !story.isAbout(text, word -> names.stream().anyMatch(name -> name.contains(Words.folded(word))));
    }

    /** What the page calls its site, and the address of the site's first page. */
    private static List<String> names(Reading reading) {
        List<String> names = new ArrayList<>(reading.ownNames());
        names.add(Words.folded(reading.page().host().orElse("")));
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return names;
    }
}
