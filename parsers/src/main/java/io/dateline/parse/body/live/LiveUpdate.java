package io.dateline.parse.body.live;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.parse.body.block.DeclaredText;
import io.dateline.parse.body.trim.Trim;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Markup;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of a live blog as the page's structured data tells it.
 *
 * @param headline its headline
 * @param paragraphs its text
 * @param times when it was posted
 * @param bylines who wrote it
 * @param key the beginning of its text, by which it is known in the DOM; empty when it has too little
 */
record LiveUpdate(
        Optional<String> headline, List<Block> paragraphs, List<Candidate> times, List<Byline> bylines, String key) {

    private static final Set<String> LIVE_TYPES = Set.of("LiveBlogPosting");

    /** More than a live blog holds; what is behind is left out. */
    private static final int MOST = 1_000;

    /** How many letters and digits tell one text from others. */
    private static final int KEY = 40;

    private static final int LEAST_KEY = 16;

    /** Whether the structured data says that the page is a live blog. */
    static boolean isDeclared(Page page) {
        return !page.jsonLd().ofType(LIVE_TYPES).isEmpty();
    }

    /** The entries in the order of the structured data; those without a text are left out. */
    static List<LiveUpdate> of(Page page) {
        List<LiveUpdate> updates = new ArrayList<>();
        for (LdNode blog : page.jsonLd().ofType(LIVE_TYPES)) {
            for (LdNode node : blog.nodes("liveBlogUpdate")) {
                if (updates.size() < MOST) {
                    of(node).ifPresent(updates::add);
                }
            }
        }
        return updates;
    }

    private static Optional<LiveUpdate> of(LdNode node) {
        List<Block> paragraphs = DeclaredText.paragraphs(
                node.text("articleBody").or(() -> node.text("text")).orElse(""));
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> times = new ArrayList<>();
        node.text("datePublished")
                .ifPresent(time -> times.add(new Candidate(SourceKind.JSON_LD, "liveBlogUpdate/datePublished", time)));
        Optional<String> headline = node.text("headline").map(LiveUpdate::clean).filter(text -> !text.isEmpty());
        return Optional.of(new LiveUpdate(
                headline,
                paragraphs,
                times,
                bylines(node),
                key(paragraphs.get(0).text())));
    }

    private static List<Byline> bylines(LdNode node) {
        List<Byline> bylines = new ArrayList<>();
        for (LdNode author : node.nodes("author")) {
            String name = author.text("name").map(LiveUpdate::clean).orElse("");
            if (isName(name)) {
                bylines.add(author.types().contains("Person") ? Byline.person(name) : Byline.organization(name));
            }
        }
        if (bylines.isEmpty()) {
            node.texts("author").stream()
                    .map(LiveUpdate::clean)
                    .filter(LiveUpdate::isName)
                    .forEach(name -> bylines.add(Byline.person(name)));
        }
        return bylines.stream().distinct().toList();
    }

    static boolean isName(String text) {
        return text.length() > 2 && text.length() <= 60 && text.indexOf('/') < 0 && text.indexOf('@') < 0;
    }

    private static String clean(String text) {
        String plain = text.indexOf('<') >= 0 ? Markup.fragment(text).text() : text;
        return plain.strip();
    }

    /** Whether a text is a part of the entry's. */
    boolean holds(String text) {
        String folded = Trim.folded(text);
        return paragraphs.stream()
                .anyMatch(paragraph -> Trim.folded(paragraph.text()).contains(folded));
    }

    /** The first letters and digits of a text, by which it is known again; empty for a text that is too short. */
    static String key(String text) {
        String key = folded(text, KEY);
        return key.length() < LEAST_KEY ? "" : key;
    }

    /** The letters and digits of a text. */
    static String folded(String text) {
        return folded(text, Integer.MAX_VALUE);
    }

    private static String folded(String text, int most) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < text.length() && key.length() < most; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
