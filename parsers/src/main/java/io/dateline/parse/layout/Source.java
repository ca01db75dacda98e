package io.dateline.parse.layout;

import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where a layout finds the values of a field: a place on the page, and what to do with the text found there. Immutable;
 * selectors and patterns are compiled when the source is made.
 */
public final class Source {

    private final String locator;
    private final Place place;
    private final @Nullable Pattern pattern;
    private final @Nullable Pattern separator;
    private final @Nullable DateTimeFormatter format;

    /** How texts are taken from a page. */
    private interface Place {
        Stream<String> texts(Page page);
    }

    private Source(
            String locator,
            Place place,
            @Nullable Pattern pattern,
            @Nullable Pattern separator,
            @Nullable DateTimeFormatter format) {
        this.locator = locator;
        this.place = place;
        this.pattern = pattern;
        this.separator = separator;
        this.format = format;
    }

    /**
     * A property of the page's JSON-LD.
     *
     * @param path a type and a property path, such as {@code "NewsArticle/contentLocation/name"}
     * @return the source
     * @throws IllegalArgumentException if the path has no property
     */
    public static Source ld(String path) {
        String[] steps = path.split("/");
        if (steps.length < 2) {
            throw new IllegalArgumentException("a type and a property, not " + path);
        }
        return new Source("ld:" + path, page -> ldTexts(page, steps), null, null, null);
    }

    private static Stream<String> ldTexts(Page page, String[] steps) {
        List<LdNode> nodes = page.jsonLd().ofType(java.util.Set.of(steps[0]));
        for (int i = 1; i < steps.length - 1; i++) {
            String step = steps[i];
            nodes = nodes.stream().flatMap(node -> node.nodes(step).stream()).toList();
        }
        return nodes.stream().flatMap(node -> node.texts(steps[steps.length - 1]).stream());
    }

    /**
     * A meta tag.
     *
     * @param name its name or property, in lower case
     * @return the source
     */
    public static Source meta(String name) {
        return new Source("meta:" + name, page -> page.meta().all(name).stream(), null, null, null);
    }

    /**
     * The text of elements.
     *
     * @param selector a CSS selector
     * @return the source
     * @throws IllegalArgumentException if the selector cannot be read
     */
    public static Source css(String selector) {
        Evaluator evaluator = compiled(selector);
        return new Source(selector, page -> elements(page, evaluator).map(Element::text), null, null, null);
    }

    /**
     * An attribute of elements.
     *
     * @param selector a CSS selector
     * @param attribute the attribute's name
     * @return the source
     * @throws IllegalArgumentException if the selector cannot be read
     */
    public static Source attribute(String selector, String attribute) {
        Evaluator evaluator = compiled(selector);
        return new Source(
                selector + "@" + attribute,
                page -> elements(page, evaluator).map(element -> element.attr(attribute)),
                null,
                null,
                null);
    }

    static Evaluator compiled(String selector) {
        try {
            return Selector.evaluatorOf(selector);
        } catch (Selector.SelectorParseException e) {
            throw new IllegalArgumentException("not a selector: " + selector, e);
        }
    }

    private static Stream<Element> elements(Page page, Evaluator evaluator) {
        return page.document().select(evaluator).stream();
    }

    /**
     * Takes only a part of each text.
     *
     * @param regex a regular expression; its first group is taken, or the whole match when it has none
     * @return a copy that leaves out texts without a match
     */
    public Source regex(String regex) {
        return new Source(locator, place, Pattern.compile(regex), separator, format);
    }

    /**
     * Takes each text as a list.
     *
     * @param regex what separates its items
     * @return a copy that gives the items
     */
    public Source split(String regex) {
        return new Source(locator, place, pattern, Pattern.compile(regex), format);
    }

    /**
     * Takes each text as a local date or time.
     *
     * @param format a pattern of {@link DateTimeFormatter}, such as {@code "dd.MM.yyyy[ HH:mm]"}
     * @return a copy that gives ISO 8601 and leaves out texts of another form
     */
    public Source date(String format) {
        return new Source(locator, place, pattern, separator, DateTimeFormatter.ofPattern(format));
    }

    /**
     * What the page has at this place.
     *
     * @param page the page
     * @return the values in the order of the page, none blank
     */
    public List<Candidate> candidates(Page page) {
        List<Candidate> found = new ArrayList<>();
        place.texts(page)
                .map(this::matched)
                .flatMap(text -> separator == null ? Stream.of(text) : separator.splitAsStream(text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(this::dated)
                .flatMap(Optional::stream)
                .forEach(text -> found.add(new Candidate(SourceKind.LAYOUT, locator, text)));
        return found;
    }

    private String matched(String text) {
        if (pattern == null) {
            return text;
        }
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        return Objects.requireNonNullElse(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1), "");
    }

    private Optional<String> dated(String text) {
        if (format == null) {
            return Optional.of(text);
        }
        try {
            TemporalAccessor time = format.parseBest(text, LocalDateTime::from, LocalDate::from);
            return Optional.of(time.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The place on the page. */
    @Override
    public String toString() {
        return locator;
    }
}
