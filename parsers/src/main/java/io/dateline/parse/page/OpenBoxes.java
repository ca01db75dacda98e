package io.dateline.parse.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Knows of a walk over a page which boxes it is in: one beside the story, a frame of the page, a list of tags. */
final class OpenBoxes {

    /** The outermost open element of each kind. */
    private @Nullable Element besideRoot;

    private @Nullable Element framedRoot;
    private @Nullable Element taggedRoot;

    /** Enters an element; its marks are those of {@link NameMarks}. */
    void enter(Element element, String name, int marks) {
        boolean menu = name.equals("aside") || name.equals("footer") || name.equals("nav");
        if (besideRoot == null && (menu || isNamedBeside(element, marks))) {
            besideRoot = element;
        }
        if (framedRoot == null && (menu || name.equals("header"))) {
            framedRoot = element;
        }
        if (taggedRoot == null && (marks & NameMarks.TAGS) != 0) {
            taggedRoot = element;
        }
    }

    /**
     * What stands beside the story is a box: the name of a single line tells of its looks, and a line named for the day, too,
     * such as "date-comments", is the story's own.
     */
    private static boolean isNamedBeside(Element element, int marks) {
        return (marks & (NameMarks.BESIDE | NameMarks.DATE)) == NameMarks.BESIDE && element.firstElementChild() != null;
    }

    /** Leaves a node. */
    void leave(Node node) {
        if (node == besideRoot) {
            besideRoot = null;
        }
        if (node == framedRoot) {
            framedRoot = null;
        }
        if (node == taggedRoot) {
            taggedRoot = null;
        }
    }

    /** A box that holds the page's first heading does not stand beside it, whatever its name. */
    void holdsTitle() {
        if (framedRoot != besideRoot) {
            besideRoot = null;
        }
    }

    /** Whether the walk is in what stands beside the story. */
    boolean beside() {
        return besideRoot != null;
    }

    /** An element with where it stands. */
    Spot spot(Element element, int position) {
        return new Spot(element, position, besideRoot != null, framedRoot != null, taggedRoot != null);
    }
}
