package io.dateline.parse.body.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that a walk has opened, numbered from 0 in the order of the page, with their parents: a parent's
 * number is lower than those of the elements in it.
 */
public final class Outline {

    private final List<Element> elements = new ArrayList<>(1024);
    private int[] parents = new int[1024];
    private int[] depths = new int[1024];
    private int[] masks = new int[1024];
    private final BitSet blocks = new BitSet(1024);
    private long[] looks = new long[0];

    /** Adds an element, whether it is a block or not; the parent is -1 for the root. */
    int add(Element element, int parent, int mask, boolean isBlock) {
        int id = elements.size();
        if (id == parents.length) {
            parents = Arrays.copyOf(parents, id * 2);
            depths = Arrays.copyOf(depths, id * 2);
            masks = Arrays.copyOf(masks, id * 2);
        }
        elements.add(element);
        parents[id] = parent;
        depths[id] = parent < 0 ? 0 : depths[parent] + 1;
        masks[id] = mask;
        blocks.set(id, isBlock);
        return id;
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    /** The element of a number. */
    public Element element(int id) {
        return elements.get(id);
    }

    /** The number of the element around one; -1 for the root. */
    public int parent(int id) {
        return parents[id];
    }

    /** Whether an element stands on lines of its own. */
    public boolean isBlock(int id) {
        return blocks.get(id);
    }

    /** How many elements are around one. */
    public int depth(int id) {
        return depths[id];
    }

    /** A number of the element's name and classes: the same for elements that look alike. */
    public long look(int id) {
        if (looks.length < elements.size()) {
            looks = Arrays.copyOf(looks, elements.size());
        }
        if (looks[id] == 0) {
            Element element = elements.get(id);
            looks[id] =
                    31L * element.normalName().hashCode() + element.className().hashCode();
        }
        return looks[id];
    }

    /** What the element's own class words name. */
    public int mask(int id) {
        return masks[id];
    }

    /** The deepest element that holds both. */
    public int common(int first, int second) {
        int a = first;
        int b = second;
        while (a != b) {
            if (a > b) {
                a = parents[a];
            } else {
                b = parents[b];
            }
        }
        return a;
    }
}
