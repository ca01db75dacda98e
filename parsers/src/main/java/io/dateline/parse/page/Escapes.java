package io.dateline.parse.page;

import org.jsoup.parser.Parser;

/** Entities in texts that are no markup: many systems escape what needs no escaping, or is escaped already. */
public final class Escapes {

    private Escapes() {}

    /**
     * The text with what its entities stand for; only what ends as one is one, for addresses have ampersands, too.
     *
     * @param text the text
     * @return the text without entities
     */
    public static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
