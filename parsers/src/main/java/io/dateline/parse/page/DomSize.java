package io.dateline.parse.page;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Measures a DOM against the limits, without recursion. */
final class DomSize implements NodeVisitor {

    private final Limits limits;
    private final Optional<URI> uri;
    private int nodes;

    private DomSize(Limits limits, Optional<URI> uri) {
        this.limits = limits;
        this.uri = uri;
    }

    static void check(Document document, Limits limits, Optional<URI> uri) {
        document.traverse(new DomSize(limits, uri));
    }

    @Override
    public void head(Node node, int depth) {
        if (depth > limits.domDepth()) {
            throw over("elements nested deeper than " + limits.domDepth());
        }
        if (++nodes > limits.domNodes()) {
            throw over("more than " + limits.domNodes() + " nodes");
        }
        if (node instanceof TextNode text && text.getWholeText().length() > limits.textLength()) {
            throw over("a text longer than " + limits.textLength());
        }
    }

    private ArticleParseException over(String detail) {
        return new ArticleParseException(uri, Stage.PAGE, Reason.OVER_LIMIT, detail);
    }
}
