package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Words;
import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Where the elements of a heading part its text: at which of its letters and digits a new one begins. */
final class HeadingLines implements NodeVisitor {

    private static final int SHORTEST = 12;

    private final BitSet edges = new BitSet();
    private int letters;

    private HeadingLines() {}

    static HeadingLines of(Element heading) {
        HeadingLines lines = new HeadingLines();
        heading.traverse(lines);
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (depth > 0) {
            edges.set(letters);
        }
        if (node instanceof TextNode text) {
            letters += Words.folded(text.getWholeText()).length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth > 0) {
            edges.set(letters);
        }
    }

    /** Whether a text, folded, is the last or the first of the lines of the whole, folded. */
    boolean isLine(String text, String whole) {
        int rest = whole.length() - text.length();
        return text.length() >= SHORTEST
                && rest > 0
                && (whole.endsWith(text) && edges.get(rest) || whole.startsWith(text) && edges.get(text.length()));
    }
}
