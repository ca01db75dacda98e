package io.dateline.parse.body.block;

import io.dateline.article.Block;
import io.dateline.article.ListBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of lists. Editors' tools break a list into several: each item in a list of its own, or a numbered one that
 * goes on where the last ended. Not thread-safe.
 */
final class BrokenLists {

    /** How many elements around a list may hold nothing else. */
    private static final int MOST_WRAPPERS = 3;

    /** No editor makes a longer one; and whoever joins without end copies without end. */
    private static final int MOST_ITEMS = 500;

    private @Nullable Element last;

    /** Whether the last block is made of lists of one item only. */
    private boolean single;

    /** Adds the items of a list: as a block, or to the block of the list that it goes on. */
    void add(Element list, List<String> items, List<Block> blocks) {
        boolean ordered = list.normalName().equals("ol");
        int end = blocks.size() - 1;
        if (end >= 0
                && blocks.get(end) instanceof ListBlock before
                && before.ordered() == ordered
                && before.items().size() < MOST_ITEMS
                && last != null
                && ((single && items.size() == 1) || goesOn(list, before))
                && areNeighbours(last, list)) {
            List<String> all = new ArrayList<>(before.items());
            all.addAll(items);
            single &= items.size() == 1;
            blocks.set(end, new ListBlock(ordered, all));
        } else {
            single = items.size() == 1;
            blocks.add(new ListBlock(ordered, items));
        }
        last = list;
    }

    /** Whether a list counts on from the last one. */
    private static boolean goesOn(Element list, ListBlock before) {
        return list.attributesSize() > 0
                && list.attr("start").equals(String.valueOf(before.items().size() + 1));
    }

    /** Whether a list stands right behind another, both perhaps in elements that hold nothing else. */
    private static boolean areNeighbours(Element first, Element second) {
        Element one = first;
        Element other = second;
        for (int i = 0; i <= MOST_WRAPPERS; i++) {
            if (next(one) == other) {
                return true;
            }
            Element above = wrapper(one);
            Element beyond = wrapper(other);
            if (above == null || beyond == null) {
                return false;
            }
            one = above;
            other = beyond;
        }
        return false;
    }

    private static @Nullable Element next(Element element) {
        Element next = element.nextElementSibling();
        while (next != null && next.childNodeSize() == 0) {
            next = next.nextElementSibling();
        }
        return next;
    }

    private static @Nullable Element wrapper(Element element) {
        Element parent = element.parent();
        return parent != null && parent.childrenSize() == 1 ? parent : null;
    }
}
