package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.text.PhraseFile;
import org.jsoup.nodes.Element;

/** Tells a description that is the site's slogan: the page prints it in front of the headline, named so. */
final class Slogan {

    private static final NameWords NAMES =
            NameWords.whole(PhraseFile.read(Slogan.class, "slogan-names.txt").toArray(String[]::new));

    private static final int SEARCHED = 400;
    private static final int LONGEST = 200;

    private Slogan() {}

    static boolean is(String text, Reading reading) {
        if (text.length() > LONGEST) {
            return false;
        }
        String own = Words.folded(text);
        for (Element element : reading.inFrontOfHeading(SEARCHED)) {
            boolean named =
                    element.attributesSize() > 0 && (NAMES.isIn(element.className()) || NAMES.isIn(element.id()));
            if (named && Words.folded(ShortText.of(element, LONGEST)).equals(own)) {
                return true;
            }
        }
        return false;
    }
}
