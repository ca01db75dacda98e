package io.dateline.parse.page.state;

import io.dateline.parse.page.Limits;
import io.dateline.parse.page.json.LenientJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data from which a page's script draws the page: {@code __NEXT_DATA__}, {@code __INITIAL_STATE__} and their kin, what
 * Next.js streams to {@code __next_f}, and {@code __NUXT_DATA__}. Read only when the DOM holds no story, as forgivingly as it
 * is written; what cannot be read is left out.
 */
public final class HydrationState {

    /** A shorter script holds no story. */
    private static final int LEAST = 600;

    /** How many assignments of a script are tried. */
    private static final int ASSIGNMENTS = 12;

    /** A name that frameworks give the state, up to the sign of the assignment. */
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?:__[A-Za-z][A-Za-z0-9_]{2,40}|Fusion\\.globalContent)[\"']?\\]?\\s{0,3}=\\s{0,3}");

    private static final Pattern PARSED = Pattern.compile("JSON\\.parse\\(\\s{0,3}");

    private static final Pattern UNDEFINED = Pattern.compile("(?<=[:,\\[])(?:undefined|void 0)(?=[,}\\]])");

    private static final Pattern PUSHED = Pattern.compile("__next_f\\.push\\(\\s{0,3}(?=\\[1,)");

    private final Limits limits;
    private final JsonMapper mapper;
    private final List<StateTree> trees = new ArrayList<>();
    private final StringBuilder stream = new StringBuilder();

    private HydrationState(Limits limits) {
        this.limits = limits;
        this.mapper = mapper(limits);
    }

    /**
     * The longer texts in the state of a page that have its headline near them.
     *
     * @param document the page
     * @param headline the page's headline, by which its own story is known among others
     * @param limits how much is read
     * @return the texts, the nearest to the headline first, then the longest; empty when there is no state
     */
    public static List<StateText> texts(Document document, Optional<String> headline, Limits limits) {
        HydrationState state = new HydrationState(limits);
        document.getElementsByTag("script").forEach(state::read);
        if (!state.stream.isEmpty()) {
            state.trees.add(new FlightState(state.stream.toString(), state::read));
        }
        StateWalk walk = new StateWalk(headline, limits.stateNodes());
        state.trees.forEach(walk::over);
        return walk.texts();
    }

    private void read(Element script) {
        String data = script.data();
        if (data.length() > limits.stateLength()) {
            return;
        }
        String type = script.attr("type").strip();
        if (data.contains("__next_f")) {
            pushed(data);
        } else if (data.length() < LEAST || type.equalsIgnoreCase("application/ld+json")) {
            return;
        } else if (type.equalsIgnoreCase("application/json")) {
            boolean indexed = script.id().equals("__NUXT_DATA__") || script.hasAttr("data-nuxt-data");
            read(data)
                    .map(root -> indexed && root.isArray() ? new IndexedState(root) : new EntityState(root))
                    .ifPresent(trees::add);
        } else {
            assigned(data);
        }
    }

    /** Rows of the stream are cut wherever a script ends, so they are put together before they are read. */
    private void pushed(String data) {
        List<Integer> starts = new ArrayList<>();
        PUSHED.matcher(data).results().forEach(push -> starts.add(push.end()));
        starts.add(data.length());
        for (int i = 0; i + 1 < starts.size(); i++) {
            read(data.substring(starts.get(i), starts.get(i + 1)))
                    .map(array -> array.path(1))
                    .filter(text ->
                            text.isString() && stream.length() + text.asString().length() <= limits.stateLength())
                    .ifPresent(text -> stream.append(text.asString()));
        }
    }

    private void assigned(String data) {
        Matcher assignment = ASSIGNMENT.matcher(data);
        int from = 0;
        for (int tried = 0; tried < ASSIGNMENTS && assignment.find(from); tried++) {
            int start = assignment.end();
            from = start;
            Matcher parsed = PARSED.matcher(data).region(start, data.length());
            if (parsed.lookingAt()) {
                read(data.substring(parsed.end()))
                        .filter(JsonNode::isString)
                        .flatMap(text -> read(text.asString()))
                        .map(EntityState::new)
                        .ifPresent(trees::add);
            } else if (start < data.length() && (data.charAt(start) == '{' || data.charAt(start) == '[')) {
                read(data.substring(start)).map(EntityState::new).ifPresent(trees::add);
            }
        }
    }

    /** The first value of a text; scripts write {@code undefined} where JSON has null. */
    private Optional<JsonNode> read(String json) {
        try {
            String plain = json.contains("undefined") || json.contains("void 0")
                    ? UNDEFINED.matcher(json).replaceAll("null")
                    : json;
            return Optional.ofNullable(mapper.readTree(plain));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper(Limits limits) {
        JsonFactory factory = LenientJson.factory(limits.stateDepth(), limits.stateLength())
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        return JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
