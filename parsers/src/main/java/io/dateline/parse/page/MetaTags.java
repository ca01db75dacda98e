package io.dateline.parse.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The {@code <meta>} tags of a page by name: {@code property}, {@code name}, {@code itemprop} or {@code http-equiv}, in
 * lower case, with their contents in the order of the page. Blank contents are left out.
 */
public final class MetaTags {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> contents;

    private MetaTags(Map<String, List<String>> contents) {
        this.contents = contents;
    }

    static MetaTags of(List<Element> metas) {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        for (Element meta : metas) {
            // some newsrooms' systems write "value" where HTML says "content"
            String written = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
            String content = Escapes.decoded(written).strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        contents.replaceAll((name, values) -> List.copyOf(values));
        return new MetaTags(contents);
    }

    /**
     * The first content under a name.
     *
     * @param name the tag's name, in lower case
     * @return the content, never blank
     */
    public Optional<String> first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * All contents under a name.
     *
     * @param name the tag's name, in lower case
     * @return the contents in the order of the page
     */
    public List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /**
     * All tags.
     *
     * @return unmodifiable view: contents by name in the order of the page
     */
    public Map<String, List<String>> asMap() {
        return java.util.Collections.unmodifiableMap(contents);
    }
}
