package io.dateline.parse.layout.wire;

import static io.dateline.parse.layout.Source.attribute;
import static io.dateline.parse.layout.Source.css;
import static io.dateline.parse.layout.Source.ld;
import static io.dateline.parse.layout.Source.meta;

import io.dateline.parse.layout.Layout;
import io.dateline.parse.report.Field;
import java.util.List;

/** Anadolu, the Turkish agency: aa.com.tr in all its languages. */
final class Anadolu {

    /** The day stands before the month on all its pages, whatever their language. */
    private static final String DAY = "dd.MM.yyyy[ HH:mm]";

    private static final String DAY_TEXT = "(\\d{2}\\.\\d{2}\\.\\d{4}(?: \\d{2}:\\d{2})?)";

    /** The template with {@code detay-*} classes, 2018 to 2025. */
    private static final Layout DETAY = Layout.of("anadolu/2018")
            .hosts("aa.com.tr")
            .marker("div.detay-spot h1")
            .field(Field.HEADLINE, css("div.detay-spot h1"))
            .field(Field.STANDFIRST, css("div.detay-spot h4"))
            .field(Field.SECTIONS, css("span.detay-news-category a"))
            .field(
                    Field.BYLINES,
                    css("div.detay-spot div.row > span:not(.tarih)").regex("^([^|]*)"))
            .field(Field.PUBLISHED, css("span.tarih").regex("^\\D*" + DAY_TEXT).date(DAY))
            .field(
                    Field.MODIFIED,
                    css("span.tarih").regex(":\\s*" + DAY_TEXT + "\\s*$").date(DAY))
            .field(Field.DATELINE, css("div.detay-icerik > h6, div.detay-icerik > div:not(.detay-paylas) > h6"))
            .field(
                    Field.TOPICS,
                    css("div.detay-paylas a[href*=tag=1]"),
                    meta("keywords").split(","))
            .field(Field.IMAGES, attribute("img.detay-buyukFoto", "src"))
            .caption("img.detay-buyukFoto ~ span.detay-foto-editor")
            .body("div.detay-icerik")
            .drop("span.detay-foto-editor", "div.detay-paylas", "div.detay-icerik h6", "div.social-left")
            .require(Field.HEADLINE, Field.PUBLISHED, Field.BODY)
            .build();

    /** The template of 2026, whose text arrives in hidden, streamed divs. */
    private static final Layout STREAMED = Layout.of("anadolu/2026")
            .hosts("aa.com.tr")
            .marker("div[dir] > p")
            .absent("div.detay-bg")
            .field(Field.HEADLINE, ld("NewsArticle/headline"), css("h1"))
            .field(Field.STANDFIRST, ld("NewsArticle/description"))
            .field(Field.SECTIONS, ld("NewsArticle/articleSection"))
            .field(Field.BYLINES, ld("NewsArticle/author"))
            .field(Field.PUBLISHED, ld("NewsArticle/datePublished"))
            .field(Field.MODIFIED, ld("NewsArticle/dateModified"))
            .field(Field.DATELINE, ld("NewsArticle/contentLocation"))
            .field(Field.TOPICS, ld("NewsArticle/keywords").split(","))
            .field(Field.IMAGES, ld("NewsArticle/image"), attribute("img.content-media-slider__image", "src"))
            .body("div[dir]:has(> p)")
            .require(Field.HEADLINE, Field.PUBLISHED, Field.BODY)
            .build();

    private Anadolu() {}

    static List<Layout> layouts() {
        return List.of(DETAY, STREAMED);
    }
}
