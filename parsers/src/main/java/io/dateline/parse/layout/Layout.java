package io.dateline.parse.layout;

import io.dateline.parse.page.Page;
import io.dateline.parse.report.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one version of a site: which pages it fits, where the fields are, what holds the story and what in it
 * is none. Immutable. The page itself decides which version fits, by its markers.
 */
public final class Layout {

    private final String id;
    private final List<String> hosts;
    private final List<Evaluator> markers;
    private final List<Evaluator> absent;
    private final Map<Field, List<Source>> sources;
    private final @Nullable Evaluator body;
    private final @Nullable Evaluator caption;
    private final List<Evaluator> drops;
    private final List<Field> required;

    private Layout(Builder builder) {
        this.id = builder.id;
        this.hosts = List.copyOf(builder.hosts);
        this.markers = List.copyOf(builder.markers);
        this.absent = List.copyOf(builder.absent);
        this.sources = new EnumMap<>(builder.sources);
        this.body = builder.body;
        this.caption = builder.caption;
        this.drops = List.copyOf(builder.drops);
        this.required = List.copyOf(builder.required);
    }

    /**
     * Begins a layout.
     *
     * @param id its name, such as "anadolu/2026"
     * @return a builder
     */
    public static Builder of(String id) {
        return new Builder(id);
    }

    /**
     * The layout's name.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Whether the layout is made for a page.
     *
     * @param page the page
     * @return true if the host is one of the layout's, all markers are on the page and no absent one is
     */
    public boolean fits(Page page) {
        Optional<String> host = page.host();
        boolean known = hosts.isEmpty()
                || host.filter(name -> hosts.stream().anyMatch(own -> name.equals(own) || name.endsWith("." + own)))
                        .isPresent();
        return known
                && markers.stream().allMatch(marker -> page.document().selectFirst(marker) != null)
                && absent.stream().allMatch(marker -> page.document().selectFirst(marker) == null);
    }

    List<Source> sources(Field field) {
        return sources.getOrDefault(field, List.of());
    }

    List<Field> required() {
        return required;
    }

    /** The element with most text among those that the body's selector finds. */
    Optional<Element> container(Page page) {
        if (body == null) {
            return Optional.empty();
        }
        Element best = null;
        int length = 0;
        for (Element element : page.document().select(body)) {
            int own = element.text().length();
            if (own > length) {
                best = element;
                length = own;
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Element> caption(Page page) {
        return caption == null
                ? Optional.empty()
                : Optional.ofNullable(page.document().selectFirst(caption));
    }

    boolean drops(Element element) {
        for (Evaluator drop : drops) {
            if (element.is(drop)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Layout[" + id + "]";
    }

    /** Collects what is known of a site. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final List<String> hosts = new ArrayList<>();
        private final List<Evaluator> markers = new ArrayList<>();
        private final List<Evaluator> absent = new ArrayList<>();
        private final Map<Field, List<Source>> sources = new EnumMap<>(Field.class);
        private final List<Evaluator> drops = new ArrayList<>();
        private final List<Field> required = new ArrayList<>();
        private @Nullable Evaluator body;
        private @Nullable Evaluator caption;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a layout has a name");
            }
            this.id = id;
        }

        /**
         * Adds hosts; their subdomains are meant, too.
         *
         * @param values host names without "www."
         * @return this builder
         */
        public Builder hosts(String... values) {
            for (String value : values) {
                hosts.add(value.toLowerCase(Locale.ROOT));
            }
            return this;
        }

        /**
         * Adds something that must be on the page.
         *
         * @param selector a CSS selector
         * @return this builder
         */
        public Builder marker(String selector) {
            markers.add(Source.compiled(selector));
            return this;
        }

        /**
         * Adds something that must not be on the page.
         *
         * @param selector a CSS selector
         * @return this builder
         */
        public Builder absent(String selector) {
            absent.add(Source.compiled(selector));
            return this;
        }

        /**
         * Sets where a field is found.
         *
         * @param field the field
         * @param places the places, best first
         * @return this builder
         */
        public Builder field(Field field, Source... places) {
            sources.put(field, List.of(places));
            return this;
        }

        /**
         * Sets what holds the story.
         *
         * @param selector a CSS selector; of several elements the one with most text is taken
         * @return this builder
         */
        public Builder body(String selector) {
            body = Source.compiled(selector);
            return this;
        }

        /**
         * Sets where the lead picture's caption stands, when it is not in a {@code figcaption}.
         *
         * @param selector a CSS selector
         * @return this builder
         */
        public Builder caption(String selector) {
            caption = Source.compiled(selector);
            return this;
        }

        /**
         * Adds what is no story within the story's element.
         *
         * @param selectors CSS selectors
         * @return this builder
         */
        public Builder drop(String... selectors) {
            for (String selector : selectors) {
                drops.add(Source.compiled(selector));
            }
            return this;
        }

        /**
         * Adds fields that every page of this layout has. One that is missing is reported: the site may have changed.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder require(Field... fields) {
            required.addAll(List.of(fields));
            return this;
        }

        /**
         * Makes the layout.
         *
         * @return an immutable layout
         */
        public Layout build() {
            return new Layout(this);
        }
    }
}
