package io.dateline.parse.layout;

import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A page together with the layout that fits it, if one does. */
public final class LayoutMatch {

    private final Page page;
    private final Optional<Layout> layout;
    private final Optional<Element> container;

    LayoutMatch(Page page, Optional<Layout> layout) {
        this.page = page;
        this.layout = layout;
        this.container = layout.flatMap(fitting -> fitting.container(page));
    }

    /**
     * The layout's name.
     *
     * @return the id of the layout, or "generic"
     */
    public String id() {
        return layout.map(Layout::id).orElse("generic");
    }

    /**
     * What the layout's sources give for a field.
     *
     * @param field the field
     * @return the values of the first source that has any; empty without a layout
     */
    public List<Candidate> candidates(Field field) {
        for (Source source : layout.map(fitting -> fitting.sources(field)).orElse(List.of())) {
            List<Candidate> found = source.candidates(page);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * The element that holds the story.
     *
     * @return the element, if the layout declares one that is on the page
     */
    public Optional<Element> container() {
        return container;
    }

    /**
     * The caption of the lead picture, where the layout knows its place.
     *
     * @return the caption's text
     */
    public Optional<String> caption() {
        return layout.flatMap(fitting -> fitting.caption(page))
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }

    /**
     * Whether the layout says that an element is no part of the story.
     *
     * @param element an element of the page
     * @return true if it is to be left out
     */
    public boolean drops(Element element) {
        return layout.isPresent() && layout.get().drops(element);
    }

    /**
     * Required fields that the layout's sources did not give.
     *
     * @return a diagnostic for each
     */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>();
        for (Field field : layout.map(Layout::required).orElse(List.of())) {
            boolean missing = field == Field.BODY
                    ? container.isEmpty()
                    : candidates(field).isEmpty();
            if (missing) {
                found.add(Diagnostic.of(
                        Diagnostic.Code.LAYOUT_DRIFTED, field, "layout " + id() + " gives no " + field.label()));
            }
        }
        return found;
    }
}
