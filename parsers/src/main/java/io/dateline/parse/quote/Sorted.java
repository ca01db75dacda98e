package io.dateline.parse.quote;

import java.util.function.IntUnaryOperator;

/** Looks things up that stand in the order of the text. */
final class Sorted {

    private Sorted() {}

    /** Index of the first of several things that stands at or behind a place; their number when none does. */
    static int firstFrom(int place, int size, IntUnaryOperator placeOf) {
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
