package io.dateline.parse;

import io.dateline.article.Block;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.parse.body.Story;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether there is an article on the page, and if not, what the page is instead. */
final class StoryCheck {

    /** A shorter text, without any word of the page that it is an article, is no story. */
    private static final int SHORT = 140;

    /** An error page or a wall says no more than this. */
    private static final int WHOLE = 2_500;

    /** So many entries, with so few characters each, are a list of stories. */
    private static final int ENTRIES = 6;

    /** The same where the page says that it is a list or a profile. */
    private static final int FEW_ENTRIES = 4;

    private static final int PER_ENTRY = 300;

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
        boolean enough = headline.isPresent() && (length >= SHORT || (length > 0 && declared));
        Optional<Reason> other = enough ? instead(page, declared, story, length) : Optional.of(reason(page, declared));
        other.ifPresent(reason -> {
            throw new ArticleParseException(page.uri(), Stage.ARTICLE, reason, detail(reason, headline));
        });
    }

    /** What the page is, when what looks like its story is none. */
    private static Optional<Reason> instead(Page page, boolean declared, Story story, int length) {
        if (declared) {
            return Optional.empty();
        }
        String title = titles(page);
        if (length < WHOLE && RefusalWords.isErrorTitle(title)) {
            return Optional.of(Reason.ERROR_PAGE);
        }
        if (length < WHOLE && (RefusalWords.isWallTitle(title) || RefusalWords.isWallText(opening(story)))) {
            return Optional.of(Reason.WALL);
        }
        return isIndex(page, story, length) ? Optional.of(Reason.INDEX_PAGE) : Optional.empty();
    }

    private static String titles(Page page) {
        String heading = page.index()
                .firstHeading()
                .map(spot -> ShortText.of(spot.element(), 200))
                .orElse("");
        return page.document().title() + " | " + heading;
    }

    private static String opening(Story story) {
        return story.blocks().stream().limit(4).map(Block::text).collect(Collectors.joining("\n"));
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
        return type(page).startsWith("article")
                || !page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).isEmpty()
                || page.meta().first("article:published_time").isPresent();
    }

    private static boolean isIndex(Page page, Story story, int length) {
        boolean root = page.uri()
                .filter(uri -> uri.getPath() != null && uri.getPath().length() <= 1 && uri.getQuery() == null)
                .isPresent();
        String type = type(page);
        boolean listed = !page.jsonLd().ofType(INDEX_TYPES).isEmpty() && type.equals("website");
        if ((root || listed) && length < 1_000) {
            return true;
        }
        Entries entries = Entries.of(story);
        boolean profile = type.equals("profile");
        int least = root || listed || profile ? FEW_ENTRIES : ENTRIES;
        return entries.count() >= least
                && length / entries.count() < PER_ENTRY
                && (root || profile || !entries.followAStory());
    }

    private static String type(Page page) {
        return page.meta().first("og:type").orElse("").toLowerCase(Locale.ROOT);
    }

    private static Reason reason(Page page, boolean declared) {
        String title = titles(page);
        if (ERROR_TITLE.matcher(title).find() || RefusalWords.isErrorTitle(title)) {
            return Reason.ERROR_PAGE;
        }
        if (WALL_TITLE.matcher(page.document().title()).find() || RefusalWords.isWallTitle(title)) {
            return Reason.WALL;
        }
        return declared
                        || type(page).startsWith("video")
                        || page.index().links().size() < 30
                ? Reason.NO_STORY
                : Reason.INDEX_PAGE;
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
