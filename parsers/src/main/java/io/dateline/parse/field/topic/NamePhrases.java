package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The entries of a list of class names and ids, a star in them for any letters. A search with the whole list is slow: it is
 * run on the few names that have one of its words.
 */
final class NamePhrases {

    private final NameWords beginnings;
    private final NameWords ends;
    private final Pattern whole;

    private NamePhrases(Set<String> entries) {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (String entry : entries) {
            boolean front = entry.startsWith("*");
            (front ? open : closed).add(front ? entry.substring(1) : entry);
        }
        this.beginnings = NameWords.whole(closed.toArray(String[]::new));
        this.ends = NameWords.ends(open.toArray(String[]::new));
        String words = entries.stream().map(entry -> entry.replace("*", "\\w*")).collect(Collectors.joining("|"));
        this.whole = Pattern.compile("(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    }

    static NamePhrases load(String resource) {
        return new NamePhrases(PhraseFile.read(NamePhrases.class, resource));
    }

    /** Whether one of the entries is among the words of a name. */
    boolean isIn(String name) {
        return (beginnings.isIn(name) || ends.isIn(name)) && whole.matcher(name).find();
    }
}
