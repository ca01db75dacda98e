package io.dateline.parse.quote.word;

import java.util.function.IntUnaryOperator;

/** Looks things up that stand in the order of the text. */
public final class Sorted {

    private Sorted() {}

    /**
     * Index of the first of several things that stands at or behind a place; their number when none does.
     *
     * @param place the place
     * @param size how many things there are
     * @param placeOf where each stands, by its index; later ones never stand before
     * @return the index
     */
    public static int firstFrom(int place, int size, IntUnaryOperator placeOf) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placeOf.applyAsInt(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
