package io.dateline.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of data.
 *
 * @param rows the rows from top to bottom, each the texts of its cells; a cell may be empty; at least one row
 */
public record Table(List<List<String>> rows) implements Block {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table without rows");
        }
    }

    /** A line for each row, its cells joined by a tab. */
    @Override
    public String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
