package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** What content systems leave among declared topics, and no editor wrote. */
final class SystemLabels {

    /** The kind of a name, as programs note it that find names: "Ada Quill PUBLIC_FIGURE PERSON". */
    private static final Pattern KIND = Pattern.compile("(?:^| )[A-Z]+_[A-Z_]+(?: |$)");

    /** A slug has more words than a topic that is written with hyphens. */
    private static final int HYPHENS = 5;

    /** "Length/medium" beside "Type/Article": what a system notes, by keys of its own. */
    private static final Pattern KEYED = Pattern.compile("[A-Za-z]{3,20}/\\S.*");

    /** "@post-id:48213": a number that a system tags its pages with. */
    private static final Pattern TAGGED = Pattern.compile("@[\\w-]{1,40}:\\S*");

    private static final int SOME = 3;

    private SystemLabels() {}

    /** Takes them out: kinds of names, the end of the page's address, and what is left of an entity torn in two. */
    static void removeFrom(Map<String, String> labels, Reading reading) {
        String path = reading.page().uri().map(URI::getPath).orElse("");
        labels.entrySet()
                .removeIf(label -> KIND.matcher(label.getValue()).find()
                        || TAGGED.matcher(label.getValue()).matches()
                        || isSlug(label.getValue(), path));
        if (labels.size() >= SOME
                && labels.values().stream()
                        .allMatch(label -> KEYED.matcher(label).matches())) {
            labels.clear();
        }
        if (labels.values().stream().anyMatch(label -> label.endsWith("&"))) {
            labels.values().removeIf(label -> label.endsWith("&") || label.length() == 1);
        }
    }

    private static boolean isSlug(String label, String path) {
        return label.indexOf(' ') < 0
                && label.chars().filter(letter -> letter == '-').count() >= HYPHENS
                && Words.folded(path).contains(Words.folded(label));
    }
}
