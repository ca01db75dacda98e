package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.LongSet;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import java.util.Optional;

/** What a page says of its story outside of it: headline, description, and the body in its structured data. */
public final class PageCues {

    /** A shorter body is a standfirst or a cut one. */
    private static final int LEAST_BODY = 60;

    private static final int WINDOW = 4;

    /** A shorter description is a slogan. */
    private static final int LEAST_DESCRIPTION = 6;

    /** From this share of words on two texts are the same. */
    private static final double SAME = 0.9;

    private final FunctionWords function;
    private final LongSet headline;
    private final LongSet description;
    private final LongSet body = new LongSet();
    private final boolean bodied;

    /**
     * Reads what a page says of its story.
     *
     * @param page the page
     * @param headline the article's headline, if it has one
     */
    public PageCues(Page page, Optional<String> headline) {
        this.function = FunctionWords.of(page.language().orElse("und"));
        this.headline = words(headline.orElse(""));
        this.description = words(page.meta()
                .first("og:description")
                .or(() -> page.meta().first("description"))
                .orElse(""));
        this.bodied = readBody(page);
    }

    private LongSet words(String text) {
        TextMeasure measure = TextMeasure.of(text, function);
        LongSet all = new LongSet();
        for (int i = 0; i < measure.hashed(); i++) {
            all.add(measure.hash(i));
        }
        return all;
    }

    private boolean readBody(Page page) {
        String longest = "";
        for (LdNode node : page.jsonLd().ofType(JsonLd.ARTICLE_TYPES)) {
            String text = node.text("articleBody").orElse("");
            longest = text.length() > longest.length() ? text : longest;
        }
        TextMeasure measure = TextMeasure.of(longest, function);
        if (measure.hashed() < LEAST_BODY) {
            return false;
        }
        for (int i = 0; i + WINDOW <= measure.hashed(); i++) {
            body.add(window(measure, i));
        }
        return true;
    }

    private static long window(TextMeasure measure, int from) {
        long hash = WordHash.START;
        for (int i = from; i < from + WINDOW; i++) {
            hash = WordHash.join(hash, measure.hash(i));
        }
        return hash;
    }

    FunctionWords functionWords() {
        return function;
    }

    /** The share of a text's words that the headline has. */
    double inHeadline(TextMeasure text) {
        return share(text, headline);
    }

    /** How many different words the headline has. */
    int headlineWords() {
        return headline.size();
    }

    /** The share of a text's words that the description has. */
    double inDescription(TextMeasure text) {
        return share(text, description);
    }

    /** Whether a text and the page's description have the same words, so that the text is the description as printed. */
    public boolean isDescription(TextMeasure text) {
        return text.hashed() >= LEAST_DESCRIPTION && text.hashed() >= description.size() && inDescription(text) >= SAME;
    }

    private static double share(TextMeasure text, LongSet words) {
        int count = text.hashed();
        if (count == 0 || words.isEmpty()) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (words.contains(text.hash(i))) {
                found++;
            }
        }
        return (double) found / count;
    }

    /** The share of a text's word windows that the declared body has; -1 when there is no body or no window. */
    double inBody(TextMeasure text) {
        int windows = text.hashed() - WINDOW + 1;
        if (!bodied || windows <= 0) {
            return -1;
        }
        int found = 0;
        for (int i = 0; i < windows; i++) {
            if (body.contains(window(text, i))) {
                found++;
            }
        }
        return (double) found / windows;
    }
}
