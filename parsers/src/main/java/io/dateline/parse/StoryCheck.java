package io.dateline.parse;

import io.dateline.article.Block;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.parse.body.Story;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Decides whether there is an article on the page, and if not, what the page is instead. */
final class StoryCheck {

    /** A shorter text, without any word of the page that it is an article, is no story. */
    private static final int SHORT = 140;

    private static final Set<String> INDEX_TYPES = Set.of(
            "CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage", "WebSite", "AboutPage", "ContactPage");

    private static final Pattern ERROR_TITLE = Pattern.compile(
            "\\b(?:404|403|410|500|502|503)\\b|not found|access denied|forbidden|service unavailable|nicht gefunden"
                    + "|introuvable|no encontrad|non trovata|bulunamadı|attention required|just a moment",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WALL_TITLE = Pattern.compile(
            "consent|cookie|captcha|are you a robot|verify you are human|sign in|log ?in|einwilligung|datenschutz",
            Pattern.CASE_INSENSITIVE);

    private StoryCheck() {}

    static void require(Page page, Optional<String> headline, Story story) {
        int length = storyLength(story);
        boolean declared = declaredArticle(page);
        if (headline.isPresent() && (length >= SHORT || (length > 0 && declared)) && !isIndex(page, declared, length)) {
            return;
        }
        Reason reason = reason(page, declared);
        throw new ArticleParseException(page.uri(), Stage.ARTICLE, reason, detail(reason, headline));
    }

    private static int storyLength(Story story) {
        int length = 0;
        for (Block block : story.blocks()) {
            if (!(block instanceof Embed) && !(block instanceof Figure)) {
                length += block.text().length();
            }
        }
        return length;
    }

    private static boolean declaredArticle(Page page) {
        return page.meta()
                        .first("og:type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("article"))
                        .isPresent()
                || !page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).isEmpty()
                || page.meta().first("article:published_time").isPresent();
    }

    private static boolean isIndex(Page page, boolean declared, int length) {
        boolean root = page.uri()
                .filter(uri -> uri.getPath() != null && uri.getPath().length() <= 1 && uri.getQuery() == null)
                .isPresent();
        boolean listed = !page.jsonLd().ofType(INDEX_TYPES).isEmpty();
        return !declared
                && length < 1_000
                && (root
                        || (listed
                                && page.meta()
                                        .first("og:type")
                                        .filter("website"::equals)
                                        .isPresent()));
    }

    private static Reason reason(Page page, boolean declared) {
        String title = page.document().title();
        Element heading = page.document().selectFirst("h1");
        String headings = title + " " + (heading == null ? "" : heading.text());
        if (ERROR_TITLE.matcher(headings).find()) {
            return Reason.ERROR_PAGE;
        }
        if (WALL_TITLE.matcher(title).find()) {
            return Reason.WALL;
        }
        return declared || page.document().getElementsByTag("a").size() < 30 ? Reason.NO_STORY : Reason.INDEX_PAGE;
    }

    private static String detail(Reason reason, Optional<String> headline) {
        return switch (reason) {
            case ERROR_PAGE -> "the server answered with an error page";
            case WALL -> "the page asks for consent or a login in place of a story";
            case INDEX_PAGE -> "the page lists stories and tells none";
            default -> headline.isEmpty() ? "the page has no headline" : "the page has a headline, but no story";
        };
    }
}
