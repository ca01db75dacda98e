package io.dateline.parse.layout;

import java.util.List;

/** A service by which other modules bring layouts in; found by {@link java.util.ServiceLoader}. */
public interface LayoutProvider {

    /**
     * The layouts.
     *
     * @return layouts in the order in which they are to be tried
     */
    List<Layout> layouts();
}
