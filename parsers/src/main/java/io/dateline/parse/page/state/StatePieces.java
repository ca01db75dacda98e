package io.dateline.parse.page.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/** Reads an array whose objects are the pieces of a text, as newsrooms' systems keep them: a type, and a content. */
final class StatePieces {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "paragraph", "text", "html", "rawhtml", "raw_html", "richtext", "textblock", "bodytext");

    private static final Set<String> HEADINGS =
            Set.of("header", "heading", "h2", "h3", "h4", "subheading", "subheadline", "crosshead", "intertitle");

    private static final List<String> TYPES = List.of("type", "__typename", "kind", "blockType", "component", "name");

    private static final List<String> CONTENTS =
            List.of("content", "text", "html", "value", "data", "body", "children", "items", "model", "blocks");

    /** How many nodes a piece has at most. */
    private static final int NODES = 400;

    private static final Pattern MARKUP = Pattern.compile("</[a-z]|<br|&[a-z]{2,8};|&#", Pattern.CASE_INSENSITIVE);

    private final StateTree tree;
    private final int most;
    private int seen;

    /**
     * A reader of one array.
     *
     * @param most how many values are looked at
     */
    StatePieces(StateTree tree, int most) {
        this.tree = tree;
        this.most = most;
    }

    /** How many values have been looked at. */
    int seen() {
        return seen;
    }

    /** The pieces as HTML; empty when there are fewer than two paragraphs. */
    String html(JsonNode array) {
        StringBuilder html = new StringBuilder();
        int paragraphs = 0;
        for (int i = 0; i < array.size() && seen < most; i++) {
            JsonNode item = tree.value(array.get(i));
            String type = type(item);
            boolean heading = HEADINGS.contains(type);
            if (heading || PARAGRAPHS.contains(type)) {
                String text = text(item);
                if (!text.isBlank()) {
                    paragraphs += heading ? 0 : 1;
                    html.append(heading ? "<h2>" : "<p>").append(text).append(heading ? "</h2>" : "</p>");
                }
            }
        }
        return paragraphs < 2 ? "" : html.toString();
    }

    static String escaped(String text) {
        return MARKUP.matcher(text).find() ? text : Entities.escape(text);
    }

    private String type(JsonNode item) {
        if (item.isObject()) {
            for (String key : TYPES) {
                JsonNode type = tree.value(item.path(key));
                if (type.isString()) {
                    return type.asString().toLowerCase(Locale.ROOT);
                }
            }
        }
        return "";
    }

    /** The strings of a piece in their order. */
    private String text(JsonNode piece) {
        StringBuilder text = new StringBuilder();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(piece);
        for (int own = 0; own < NODES && seen < most && !open.isEmpty(); own++, seen++) {
            JsonNode node = open.pop();
            if (node.isString()) {
                seen += node.asString().length() / StateWalk.SIZE;
                text.append(escaped(node.asString()));
            } else if (node.isArray()) {
                List<JsonNode> items = new ArrayList<>();
                for (int i = 0; i < node.size() && i < NODES; i++) {
                    items.add(tree.value(node.get(i)));
                }
                Collections.reverse(items);
                items.forEach(open::push);
            } else if (node.isObject()) {
                content(node, open);
            }
        }
        return text.toString();
    }

    private void content(JsonNode object, Deque<JsonNode> open) {
        for (String key : CONTENTS) {
            JsonNode value = tree.value(object.path(key));
            boolean filled = value.isString() ? !value.asString().isBlank() : value.isContainer() && !value.isEmpty();
            if (filled) {
                open.push(value);
                return;
            }
        }
    }
}
