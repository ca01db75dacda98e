package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings that the contents of a page lead to, by their words or their places: those in front of story are story, too. */
final class ListedHeadings {

    /** Fewer links within a page are no contents. */
    private static final int LEAST = 3;

    /** What is less probable is surely none. */
    private static final double DOUBT = 0.1;

    private ListedHeadings() {}

    /** Makes such headings story. */
    static void join(List<Passage> passages, Outline outline, double[] probabilities, boolean[] isStory) {
        Set<String> places = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Passage passage : passages) {
            if (passage.links().isEmpty()) {
                continue;
            }
            passage.links().stream()
                    .filter(link -> link.target().length() > 1 && link.target().startsWith("#"))
                    .forEach(link -> {
                        places.add(link.target().substring(1));
                        titles.add(BareText.of(passage.text().substring(link.start(), link.end())));
                    });
        }
        if (places.size() < LEAST) {
            return;
        }
        for (int i = 0; i < isStory.length; i++) {
            Passage passage = passages.get(i);
            if (!isStory[i]
                    && passage.kind() == Kind.HEADING
                    && probabilities[i] >= DOUBT
                    && leads(passages, isStory, i)) {
                isStory[i] = places.contains(outline.element(passage.node()).id())
                        || titles.contains(BareText.of(passage.text()));
            }
        }
    }

    /** Whether the text behind a heading is story. */
    private static boolean leads(List<Passage> passages, boolean[] isStory, int heading) {
        int next = NextText.behind(passages, heading);
        return next >= 0 && isStory[next];
    }
}
