package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import java.net.URI;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects where the links lead whose text is a topic; the first one counts. */
final class TopicTargets {

    private final Map<String, URI> found = new HashMap<>();
    private final BitSet letters = new BitSet();
    private final Set<String> topics;
    private final Reading reading;

    TopicTargets(Set<String> topics, Reading reading) {
        this.topics = topics;
        this.reading = reading;
        topics.forEach(topic -> letters.set(topic.charAt(0)));
    }

    void add(Element link) {
        if (link.childNodeSize() == 1 && link.firstChild() instanceof TextNode only && link.hasAttr("href")) {
            String text = only.getWholeText();
            boolean likely = text.length() <= TopicLabels.LONGEST && mayBegin(text);
            String key = likely ? Words.folded(text) : "";
            if (topics.contains(key) && !found.containsKey(key)) {
                reading.page().resolve(link.attr("href")).ifPresent(url -> found.put(key, url));
            }
        }
    }

    boolean isComplete() {
        return found.size() == topics.size();
    }

    Map<String, URI> found() {
        return found;
    }

    /** Whether the first letter of a text is that of a topic, or one that folding may change. */
    private boolean mayBegin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || Character.isLetterOrDigit(c)) {
                return c >= 128 || letters.get(Character.toLowerCase(c));
            }
        }
        return false;
    }
}
