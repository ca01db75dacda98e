package io.dateline.parse.body.live;

import io.dateline.parse.body.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the entries of the structured data again by the beginnings of their texts and headlines. */
final class LiveTexts {

    private final List<LiveUpdate> updates;
    private final Map<String, Integer> byKey = new HashMap<>();

    LiveTexts(List<LiveUpdate> updates) {
        this.updates = updates;
        for (int i = 0; i < updates.size(); i++) {
            LiveUpdate update = updates.get(i);
            byKey.putIfAbsent(update.key(), i);
            byKey.putIfAbsent(update.headline().map(LiveUpdate::key).orElse(""), i);
        }
        byKey.remove("");
    }

    /** The number of the entry that a passage begins, or -1. */
    int beginningAt(Passage passage) {
        return byKey.isEmpty() ? -1 : byKey.getOrDefault(LiveUpdate.key(passage.text()), -1);
    }

    /** The number of the first entry that begins among passages, or -1. */
    int firstOf(List<Passage> passages) {
        return passages.stream()
                .mapToInt(this::beginningAt)
                .filter(number -> number >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The entries of a DOM that prints no times: from where one begins, as far as its text goes. */
    List<LiveSpan> spans(List<Passage> story) {
        List<LiveSpan> spans = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        @Nullable LiveUpdate update = null;
        int current = -1;
        int at = 0;
        for (Passage passage : story) {
            int number = beginningAt(passage);
            if (number >= 0 && number != current) {
                close(open, at, spans);
                current = number;
                update = updates.get(number);
            }
            if (update != null && passage.hasText() && number < 0 && !update.holds(passage.text())) {
                close(open, at, spans);
                current = -1;
                update = null;
            }
            if (update != null) {
                open.add(passage);
            }
            at++;
        }
        close(open, at, spans);
        return spans;
    }

    private static void close(List<Passage> open, int end, List<LiveSpan> spans) {
        if (!open.isEmpty()) {
            spans.add(new LiveSpan(end - open.size(), end, List.copyOf(open), List.of(), List.of()));
            open.clear();
        }
    }
}
