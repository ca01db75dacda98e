package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.parse.field.byline.BylineReader;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.layout.Layouts;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Pages made up for tests, without a layout. */
public final class Pages {

    private Pages() {}

    public static Reading reading(String head, String body) {
        return at("https://www.tidewater.example/coast/sea-gate-rises-again-20417", head, body);
    }

    public static Reading at(String url, String head, String body) {
        return in("en", url, head, body);
    }

    public static Reading in(String language, String url, String head, String body) {
        String html =
                "<!doctype html><html lang=" + language + "><head>" + head + "</head><body>" + body + "</body></html>";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.of(URI.create(url)));
        return new Reading(page, Layouts.of(List.of()).match(page));
    }

    /** The authors that a page's head and body give, without its story. */
    public static List<Byline> bylines(String head, String body) {
        return BylineReader.read(reading(head, body), List.of(), List.of(), Optional.empty())
                .value()
                .orElse(List.of());
    }

    public static List<String> authors(String head, String body) {
        return bylines(head, body).stream().map(Byline::name).toList();
    }

    public static String meta(String name, String content) {
        return "<meta name='" + name + "' content='" + content + "'>";
    }

    public static String ld(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
