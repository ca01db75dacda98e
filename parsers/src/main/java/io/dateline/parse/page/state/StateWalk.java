package io.dateline.parse.page.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
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

    private static final int CANDIDATES = 500;

    /** A longer text counts as several values: one text may be referred to many times. */
    static final int SIZE = 64;

    /** What the texts found have together; what is found behind is left out. */
    private static final int LENGTH = 8_000_000;

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
    private final int most;
    private final Set<JsonNode> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private int seen;
    private int candidates;
    private long length;

    /**
     * A walk over the trees of one page.
     *
     * @param headline the page's headline
     * @param most how many values are looked at, in all trees together
     */
    StateWalk(Optional<String> headline, int most) {
        this.most = most;
        this.headline = headline.map(StateWalk::folded).orElse("");
    }

    void over(StateTree tree) {
        Deque<Place> open = new ArrayDeque<>();
        entered.add(tree.root());
        open.add(new Place(tree.root(), "", null));
        while (!open.isEmpty() && seen++ < most) {
            Place place = open.poll();
            JsonNode node = place.node();
            if (node.isString()) {
                text(place, node.asString(), tree);
            } else if (node.isArray()) {
                StatePieces pieces = new StatePieces(tree, most - seen);
                String html = pieces.html(node);
                seen += pieces.seen();
                if (html.length() >= LEAST) {
                    add(place, html, tree);
                }
                node.forEach(item -> enter(item, place.key(), place, tree, open));
            } else if (node.isObject()) {
                node.properties().forEach(entry -> enter(entry.getValue(), entry.getKey(), place, tree, open));
            }
        }
    }

    /** What is referred to more than once is read where the first reference stands; references may lead in circles. */
    private void enter(JsonNode written, String key, Place parent, StateTree tree, Deque<Place> open) {
        JsonNode value = tree.value(written);
        boolean again = value != written && value.isContainer() && !entered.add(value);
        if (!again && seen + open.size() < most) {
            open.add(new Place(value, key, parent));
        }
    }

    List<StateText> texts() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(StateText::distance)
                        .thenComparing(text -> -text.html().length()))
                .toList();
    }

    private void text(Place place, String text, StateTree tree) {
        if (text.length() < LEAST) {
            return;
        }
        seen += text.length() / SIZE;
        if (PARAGRAPHS.matcher(text).results().limit(2).count() == 2) {
            add(place, text, tree);
        } else if (PLAIN_KEYS.contains(place.key()) && text.indexOf('<') < 0 && text.indexOf('\n') >= 0) {
            StringBuilder html = new StringBuilder();
            LINES.splitAsStream(text)
                    .forEach(line ->
                            html.append("<p>").append(StatePieces.escaped(line)).append("</p>"));
            add(place, html.toString(), tree);
        }
    }

    /** A text without the page's headline above it belongs to another story. */
    private void add(Place place, String html, StateTree tree) {
        length += html.length();
        if (++candidates > CANDIDATES || length > LENGTH) {
            return;
        }
        Place up = place.parent();
        for (int distance = 0; distance < NEAR && up != null; distance++) {
            if (hasHeadline(up.node(), tree)) {
                found.add(new StateText(html, distance));
                return;
            }
            up = up.parent();
        }
    }

    /** Whether an object has the headline as a property, or under one that is named for it. */
    private boolean hasHeadline(JsonNode object, StateTree tree) {
        if (headline.isEmpty() || !object.isObject() || object.size() > PROPERTIES) {
            return false;
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = tree.value(entry.getValue());
            if (isHeadline(value)) {
                return true;
            }
            String key = entry.getKey().toLowerCase(Locale.ROOT);
            if (value.isObject() && value.size() < 40 && (key.contains("title") || key.contains("head"))) {
                for (JsonNode inner : value) {
                    if (isHeadline(tree.value(inner))) {
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
