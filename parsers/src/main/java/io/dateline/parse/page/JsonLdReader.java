package io.dateline.parse.page;

import io.dateline.parse.page.json.BrokenJson;
import io.dateline.parse.page.json.LenientJson;
import io.dateline.parse.report.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON-LD scripts of pages, as forgivingly as they are written. Thread-safe; made once for all pages. */
final class JsonLdReader {

    private final Limits limits;
    private final JsonMapper mapper;

    JsonLdReader(Limits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(LenientJson.factory(limits.jsonLdDepth(), limits.jsonLdLength())
                        .build())
                .build();
    }

    JsonLd read(List<Element> scripts, List<Diagnostic> diagnostics) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : scripts) {
            String data = data(script);
            if (data.length() > limits.jsonLdLength()) {
                diagnostics.add(Diagnostic.of(Diagnostic.Code.LIMITED, "a JSON-LD script is too long"));
                continue;
            }
            String text = unwrapped(data);
            try {
                collect(mapper.readTree(text), objects);
            } catch (JacksonException e) {
                diagnostics.add(Diagnostic.of(Diagnostic.Code.BROKEN_METADATA, "JSON-LD: " + e.getOriginalMessage()));
                collect(BrokenJson.beginning(mapper, text), objects);
            }
        }
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode object : objects) {
            String id = object.path("@id").asString("");
            if (!id.isEmpty() && object.size() > 1) {
                byId.merge(id, object, (first, second) -> first.size() >= second.size() ? first : second);
            }
        }
        return new JsonLd(
                objects.stream().map(object -> new LdNode(object, byId)).toList());
    }

    /** A script is a single piece, which need not be copied. */
    private static String data(Element script) {
        return script.childNodeSize() == 1 && script.firstChild() instanceof DataNode only
                ? only.getWholeData()
                : script.data();
    }

    /** Some sites wrap the script's content in an HTML comment or CDATA, or end it with a semicolon. */
    private static String unwrapped(String data) {
        String text = data.strip();
        int start = 0;
        while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
            start++;
        }
        if (text.startsWith("[CDATA[", start)) {
            start = Math.max(start, text.indexOf('{', start));
        }
        int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
        if (text.endsWith("]]>") || text.endsWith("//]]>")) {
            end = text.lastIndexOf('}') + 1;
        }
        return start < end ? text.substring(start, end) : text;
    }

    private static void collect(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                objects.add(node);
                if (node.path("@graph").isArray() || node.path("@graph").isObject()) {
                    open.add(node.path("@graph"));
                }
                if (node.path("mainEntity").isObject()) {
                    open.add(node.path("mainEntity"));
                }
            }
        }
    }
}
