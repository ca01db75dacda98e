package io.dateline.parse.body;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the words in an element's class, id and role tell about its content. */
final class ClassWords {

    /** Words that name what stands beside a story; any one of them as a whole word is enough. */
    private static final Set<String> BESIDE = Set.of(
            "share",
            "sharing",
            "shares",
            "sharebar",
            "social",
            "socials",
            "related",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promos",
            "promotion",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "adslot",
            "advertorial",
            "sponsor",
            "sponsored",
            "comment",
            "comments",
            "disqus",
            "respond",
            "breadcrumb",
            "breadcrumbs",
            "navigation",
            "nav",
            "navbar",
            "menu",
            "sidebar",
            "footer",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "popup",
            "modal",
            "banner",
            "tags",
            "taglist",
            "tagcloud",
            "byline",
            "bylines",
            "author",
            "authors",
            "authorbox",
            "bio",
            "credit",
            "credits",
            "caption",
            "captions",
            "timestamp",
            "pubdate",
            "pagination",
            "pager",
            "toolbar",
            "outbrain",
            "taboola",
            "teaser",
            "teasers",
            "trending",
            "popular",
            "mostread",
            "readmore",
            "readalso",
            "login",
            "rating",
            "ratings",
            "poll",
            "quiz",
            "copyright",
            "disclaimer",
            "carousel",
            "player",
            "playlist",
            "noprint",
            "donate",
            "donation",
            "mostpopular",
            "followus",
            "follow",
            "whatsapp",
            "telegram",
            "addtoany",
            "postmeta",
            "topics",
            "upsell",
            "onetrust",
            "optanon",
            "didomi",
            "cmp",
            "privacy",
            "cta",
            "feedback",
            "correlati",
            "lire",
            "weiterlesen",
            "masthead");

    /** Pairs of words that name what stands beside a story. */
    private static final Set<String> BESIDE_PAIRS = Set.of(
            "read more",
            "read next",
            "read also",
            "see also",
            "more stories",
            "more news",
            "more on",
            "up next",
            "sr only",
            "visually hidden",
            "screen reader",
            "most read",
            "entry meta",
            "post meta",
            "article meta",
            "article tags",
            "post tags",
            "entry footer",
            "article footer",
            "post footer",
            "site header",
            "page header",
            "print only",
            "pull quote",
            "article info",
            "article header",
            "article author",
            "you may",
            "also like",
            "next article",
            "prev next",
            "post navigation",
            "article nav");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "alertdialog",
            "menu",
            "toolbar",
            "tablist",
            "form",
            "note");

    private static final Set<String> BODY = Set.of(
            "articlebody",
            "storybody",
            "articletext",
            "entrycontent",
            "postcontent",
            "articlecontent",
            "storycontent",
            "maincontent",
            "storytext",
            "postbody",
            "bodytext",
            "contentbody",
            "newstext",
            "newsbody",
            "articlecopy");

    private ClassWords() {}

    /** Whether class, id or role name something that stands beside a story. */
    static boolean nameBeside(Element element) {
        if (ROLES.contains(element.attr("role"))) {
            return true;
        }
        return anyBeside(element.className()) || anyBeside(element.id());
    }

    /** Whether class, id or itemprop name the body of a story. */
    static boolean nameBody(Element element) {
        if (element.attr("itemprop").contains("articleBody")) {
            return true;
        }
        for (String name : (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("\\s+")) {
            String letters = name.replace("-", "").replace("_", "");
            for (String word : BODY) {
                if (letters.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a whole class name, or the id, is one of the words: what is left to trust on a page that names all its parts oddly. */
    static boolean areBeside(Element element) {
        if (ROLES.contains(element.attr("role")) || BESIDE.contains(element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (String name : element.classNames()) {
            if (BESIDE.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyBeside(String names) {
        String previous = "";
        int start = -1;
        int length = Math.min(names.length(), 600);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = c < 128 && Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                if (BESIDE.contains(word) || (!previous.isEmpty() && BESIDE_PAIRS.contains(previous + " " + word))) {
                    return true;
                }
                previous = word;
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
            if (c == ' ') {
                previous = "";
            }
        }
        return false;
    }
}
