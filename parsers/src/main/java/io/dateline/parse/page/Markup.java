package io.dateline.parse.page;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses HTML, whatever it is: the parser below is known to fail on some markup that is broken in unlucky ways. */
public final class Markup {

    private Markup() {}

    /** A whole page; one that the parser fails on is refused. */
    static Document document(CharSequence html, Optional<URI> uri) {
        Reader characters = html instanceof Utf8Text text ? text.reader() : new StringReader(html.toString());
        try {
            return Parser.htmlParser()
                    .parseInput(characters, uri.map(URI::toString).orElse(""));
        } catch (RuntimeException e) {
            throw new ArticleParseException(
                    uri, Stage.PAGE, Reason.UNREADABLE, "the markup is broken beyond what can be parsed", e);
        }
    }

    /**
     * A piece of HTML within a page's data.
     *
     * @param html the piece
     * @return the element that holds it; empty where the parser fails
     */
    public static Element fragment(String html) {
        try {
            return Jsoup.parseBodyFragment(html).body();
        } catch (RuntimeException e) {
            return Document.createShell("").body();
        }
    }
}
