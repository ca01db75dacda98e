package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.text.PhraseFile;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a description that is the site's slogan: the page prints it in front of the headline, named so. */
final class Slogan {

    private static final NameWords NAMES =
            NameWords.whole(PhraseFile.read(Slogan.class, "slogan-names.txt").toArray(String[]::new));

    private static final int SEARCHED = 400;
    private static final int LONGEST = 200;

    private final Reading reading;

    /** What is named so, folded; it is looked for once, and only where there is a description. */
    private @Nullable Set<String> printed;

    Slogan(Reading reading) {
        this.reading = reading;
    }

    boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Set<String> slogans = printed == null ? find() : printed;
        printed = slogans;
        return slogans.contains(Words.folded(text));
    }

    private Set<String> find() {
        Set<String> found = new HashSet<>();
        for (Element element : reading.inFrontOfHeading(SEARCHED)) {
            if (element.attributesSize() > 0 && (NAMES.isIn(element.className()) || NAMES.isIn(element.id()))) {
                found.add(Words.folded(ShortText.of(element, LONGEST)));
            }
        }
        return found;
    }
}
