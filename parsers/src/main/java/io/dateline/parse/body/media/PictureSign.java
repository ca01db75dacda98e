package io.dateline.parse.body.media;

import io.dateline.parse.body.markup.NamedWords;
import org.jsoup.nodes.Element;

/** Tells signs from pictures by what they are called: logos, icons, and the portraits beside names of users. */
final class PictureSign {

    private static final NamedWords SIGNS = NamedWords.read(PictureSign.class, "sign-words.txt");

    /** A longer description tells what a picture shows. */
    private static final int LONGEST = 40;

    private PictureSign() {}

    /** Whether the last word of a picture's short description, or one of its class, is that of a sign. */
    static boolean is(Element img) {
        return SIGNS.isIn(img.attributes().get("class"))
                || isSign(img.attributes().get("alt"));
    }

    private static boolean isSign(String alt) {
        String bare = alt.length() > LONGEST ? "" : alt.strip();
        int end = bare.endsWith(".") ? bare.length() - 1 : bare.length();
        return end > 0 && SIGNS.isIn(bare.substring(bare.lastIndexOf(' ') + 1, end));
    }
}
