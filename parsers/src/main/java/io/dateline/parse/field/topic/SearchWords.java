package io.dateline.parse.field.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What lists of topics hold for search engines alone: "Lorvik news, Lorvik news today, latest Lorvik news". */
final class SearchWords {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    private SearchWords() {}

    /** Takes labels out that say, beside the words of search engines, the same as another such one. */
    static void removeFrom(Map<String, String> labels) {
        Map<String, Integer> counts = new HashMap<>();
        for (String label : labels.values()) {
            rest(label).ifPresent(rest -> counts.merge(rest, 1, Integer::sum));
        }
        if (counts.values().stream().anyMatch(count -> count > 1)) {
            labels.values()
                    .removeIf(label -> rest(label)
                            .filter(rest -> counts.getOrDefault(rest, 0) > 1)
                            .isPresent());
        }
    }

    /** What is left of a label with such words; nothing of one without them. */
    private static Optional<String> rest(String label) {
        if (label.indexOf(' ') < 0) {
            return Optional.empty();
        }
        StringJoiner rest = new StringJoiner(" ");
        String lower = label.toLowerCase(Locale.ROOT);
        for (String word : GAPS.split(lower)) {
            if (!TopicLabels.PADDING.contains(word)) {
                rest.add(word);
            }
        }
        String left = rest.toString();
        return left.isEmpty() || left.length() == lower.length() ? Optional.empty() : Optional.of(left);
    }
}
