package io.dateline.parse.field.reading;

import io.dateline.parse.page.Spot;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The headings of a page with their texts, which are kept for as many as pages have, and read again for more. */
final class PrintedHeadings extends AbstractList<PrintedHeading> implements RandomAccess {

    private static final int MOST_KEPT = 1_000;

    private final List<Spot> spots;
    private final List<PrintedHeading> kept;

    PrintedHeadings(List<Spot> spots) {
        this.spots = spots;
        this.kept = spots.stream().limit(MOST_KEPT).map(PrintedHeading::of).toList();
    }

    @Override
    public PrintedHeading get(int index) {
        return index < kept.size() ? kept.get(index) : PrintedHeading.of(spots.get(index));
    }

    @Override
    public int size() {
        return spots.size();
    }
}
