package io.dateline.parse.body;

import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The parts of a story that a page sends and hides until somebody has paid. Its structured data names them, so that search
 * engines may read them: {@code "hasPart": {"isAccessibleForFree": false, "cssSelector": ".paywall"}} of schema.org. Selectors
 * of a single class or id are understood, which is what the search engines ask for.
 */
final class PaidParts implements Predicate<Element> {

    private static final int MOST = 16;

    private final List<String> classes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private PaidParts() {}

    static PaidParts of(Page page) {
        PaidParts parts = new PaidParts();
        for (LdNode article : page.jsonLd().ofType(JsonLd.ARTICLE_TYPES)) {
            for (LdNode part : article.nodes("hasPart")) {
                part.texts("cssSelector").forEach(parts::add);
            }
        }
        return parts;
    }

    private void add(String selectors) {
        for (String part : selectors.split(",", MOST)) {
            String selector = part.strip();
            String name = selector.isEmpty() ? "" : selector.substring(1);
            if (!isName(name)) {
                continue;
            }
            if (selector.charAt(0) == '.') {
                classes.add(name);
            } else if (selector.charAt(0) == '#') {
                ids.add(name);
            }
        }
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    /** Whether an element is such a part. */
    @Override
    public boolean test(Element element) {
        for (String name : classes) {
            if (element.hasClass(name)) {
                return true;
            }
        }
        return !ids.isEmpty() && ids.contains(element.id());
    }
}
