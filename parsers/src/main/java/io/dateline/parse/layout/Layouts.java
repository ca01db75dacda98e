package io.dateline.parse.layout;

import io.dateline.parse.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The layouts in the order in which they are tried. Immutable. */
public final class Layouts {

    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /**
     * Layouts of the given order.
     *
     * @param layouts the layouts
     * @return the registry
     */
    public static Layouts of(List<Layout> layouts) {
        return new Layouts(layouts);
    }

    /**
     * These layouts behind those that other modules bring in.
     *
     * @return a new registry with what {@link ServiceLoader} finds of {@link LayoutProvider} in front
     */
    public Layouts withProvided() {
        List<Layout> found = new ArrayList<>();
        ServiceLoader.load(LayoutProvider.class).forEach(provider -> found.addAll(provider.layouts()));
        return with(found);
    }

    /**
     * These layouts behind others.
     *
     * @param first layouts that are tried before these
     * @return a new registry
     */
    public Layouts with(List<Layout> first) {
        List<Layout> all = new ArrayList<>(first);
        all.addAll(layouts);
        return new Layouts(all);
    }

    /**
     * Finds the layout of a page.
     *
     * @param page the page
     * @return the first layout that fits, or the generic match
     */
    public LayoutMatch match(Page page) {
        return new LayoutMatch(
                page, layouts.stream().filter(layout -> layout.fits(page)).findFirst());
    }
}
