package io.dateline.parse.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts what React streams late where its scripts would: {@code <template id="B:0">} holds the place of what follows in
 * {@code <div hidden id="S:0">}, for which {@code $RC("B:0","S:0")} asks, and {@code $RS("S:1","P:1")} for a part of it. Left
 * alone, a story would be read in the order in which its pieces arrived.
 */
final class StreamedMarkup {

    private static final Pattern CALL =
            Pattern.compile("\\$R([CRS])\\(\"([BPS]:[0-9a-f]{1,6})\",\"([BPS]:[0-9a-f]{1,6})\"");

    /** More pieces than pages have. */
    private static final int MOST = 4_000;

    private final Map<String, Element> places = new HashMap<>();
    private final Map<String, Element> pieces = new HashMap<>();

    private StreamedMarkup(Document document) {
        for (Element place : document.getElementsByTag("template")) {
            if (isNumbered(place.id(), "BP")) {
                places.put(place.id(), place);
            }
        }
        for (Element piece : document.getElementsByAttribute("hidden")) {
            if (isNumbered(piece.id(), "S")) {
                pieces.put(piece.id(), piece);
            }
        }
    }

    private static boolean isNumbered(String id, String kinds) {
        return id.length() > 2 && id.charAt(1) == ':' && kinds.indexOf(id.charAt(0)) >= 0;
    }

    /** Whether an element holds the place of something that follows. */
    static boolean isPlace(Element template) {
        return isNumbered(template.id(), "B");
    }

    /** Moves the pieces of a document into their places. */
    static void settle(Document document) {
        StreamedMarkup streamed = new StreamedMarkup(document);
        int calls = 0;
        for (Element script : document.getElementsByTag("script")) {
            String code = script.data();
            Matcher call = CALL.matcher(code);
            boolean calling = code.contains("$RC(\"") || code.contains("$RS(\"") || code.contains("$RR(\"");
            while (calling && calls < MOST && call.find()) {
                calls++;
                boolean part = call.group(1).equals("S");
                streamed.move(call.group(part ? 3 : 2), call.group(part ? 2 : 3));
            }
        }
    }

    private void move(String to, String from) {
        Element place = places.remove(to);
        Element piece = pieces.get(from);
        if (place == null || piece == null || isWithin(place, piece) || place.parent() == null) {
            return;
        }
        pieces.remove(from);
        if (to.charAt(0) == 'B') {
            removeWaiting(place);
        }
        for (Node node : List.copyOf(piece.childNodes())) {
            place.before(node);
        }
        place.remove();
        piece.remove();
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    /** What is shown until the piece arrives stands behind its place, up to the comment that closes it. */
    private static void removeWaiting(Element place) {
        int open = 0;
        List<Node> waiting = new ArrayList<>();
        Node next = place.nextSibling();
        while (next != null) {
            String mark = mark(next);
            if (mark.equals("/$")) {
                if (open == 0) {
                    waiting.forEach(Node::remove);
                    return;
                }
                open--;
            } else if (mark.startsWith("$")) {
                open++;
            }
            waiting.add(next);
            next = next.nextSibling();
        }
    }

    private static String mark(@Nullable Node node) {
        return node instanceof Comment comment ? comment.getData() : "";
    }
}
