package io.dateline.article;

import java.util.List;

/**
 * A list.
 *
 * @param ordered whether the items are numbered
 * @param items the texts of the items, in order; at least one
 */
public record ListBlock(boolean ordered, List<String> items) implements Block {

    /**
     * Checks the items.
     *
     * @throws IllegalArgumentException if there is no item, or a blank one
     */
    public ListBlock {
        items = Texts.all(items, "items");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without items");
        }
    }

    @Override
    public String text() {
        return String.join("\n", items);
    }
}
