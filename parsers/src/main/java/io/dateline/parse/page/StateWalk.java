package io.dateline.parse.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Searches the trees of a page's state for its texts of several paragraphs, without recursion. Used for one page. */
final class StateWalk {

    /** A shorter text is a teaser. */
    private static final int LEAST = 400;

    /** How far above a text the headline may stand. */
    private static final int NEAR = 4;

    /** How many nodes are looked at. */
    private static final int NODES = 400_000;

    private static final int CANDIDATES = 500;

    /** An object of more properties is an index of others. */
    private static final int PROPERTIES = 400;

    private static final Set<String> PLAIN_KEYS =
            Set.of("articleBody", "body", "bodyText", "content", "text", "contents");

    private static final Pattern PARAGRAPHS = Pattern.compile("<p[ >]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private record Place(
            JsonNode node, String key, @Nullable Place parent) {}

    private final String headline;
    private final List<StateText> found = new ArrayList<>();
    private int seen;
    private int candidates;

    StateWalk(Optional<String> headline) {
        this.headline = headline.map(StateWalk::folded).orElse("");
    }

    void over(JsonNode root) {
        Deque<Place> open = new ArrayDeque<>();
        open.add(new Place(root, "", null));
        while (!open.isEmpty() && seen++ < NODES) {
            Place place = open.poll();
            JsonNode node = place.node();
            if (node.isString()) {
                text(place, node.asString());
            } else if (node.isArray()) {
                String html = StatePieces.html(node);
                if (html.length() >= LEAST) {
                    add(place, html);
                }
                node.forEach(item -> open.add(new Place(item, place.key(), place)));
            } else if (node.isObject()) {
                node.properties().forEach(entry -> open.add(new Place(entry.getValue(), entry.getKey(), place)));
            }
        }
    }

    List<StateText> texts() {
        return found.stream()
                .sorted(Comparator.comparingInt(StateText::distance)
                        .thenComparing(text -> -text.html().length()))
                .toList();
    }

    private void text(Place place, String text) {
        if (text.length() < LEAST) {
            return;
        }
        if (PARAGRAPHS.matcher(text).results().limit(2).count() == 2) {
            add(place, text);
        } else if (PLAIN_KEYS.contains(place.key()) && text.indexOf('<') < 0 && text.indexOf('\n') >= 0) {
            StringBuilder html = new StringBuilder();
            LINES.splitAsStream(text)
                    .forEach(line ->
                            html.append("<p>").append(StatePieces.escaped(line)).append("</p>"));
            add(place, html.toString());
        }
    }

    /** A text without the page's headline above it belongs to another story. */
    private void add(Place place, String html) {
        if (++candidates > CANDIDATES) {
            return;
        }
        Place up = place.parent();
        for (int distance = 0; distance < NEAR && up != null; distance++) {
            if (hasHeadline(up.node())) {
                found.add(new StateText(html, distance));
                return;
            }
            up = up.parent();
        }
    }

    /** Whether an object has the headline as a property, or under one that is named for it. */
    private boolean hasHeadline(JsonNode object) {
        if (headline.isEmpty() || !object.isObject() || object.size() > PROPERTIES) {
            return false;
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = entry.getValue();
            if (isHeadline(value)) {
                return true;
            }
            String key = entry.getKey().toLowerCase(Locale.ROOT);
            if (value.isObject() && value.size() < 40 && (key.contains("title") || key.contains("head"))) {
                for (JsonNode inner : value) {
                    if (isHeadline(inner)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isHeadline(JsonNode value) {
        return value.isString()
                && value.asString().length() < 400
                && folded(value.asString()).equals(headline);
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
