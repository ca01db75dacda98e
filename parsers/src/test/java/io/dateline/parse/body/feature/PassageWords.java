package io.dateline.parse.body.feature;

import io.dateline.parse.body.markup.AttributeNames;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The words that {@link StoryWords} may weigh for a passage, written as its file writes them, and numbered. */
final class PassageWords {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** All words found so far, each at its number. */
    final List<String> known = new ArrayList<>();

    private int number(String word) {
        return numbers.computeIfAbsent(word, key -> {
            known.add(key);
            return numbers.size();
        });
    }

    /** The numbers of the words in the names of the elements around a passage, and of those of its text. */
    List<Integer> of(Passage passage, Outline outline, TextMeasure measure) {
        List<Integer> found = new ArrayList<>();
        int up = passage.node();
        for (int step = 0; step < StoryWords.STEPS && up >= 0; step++) {
            String place = Math.min(step, StoryWords.PLACES - 1) + " ";
            Element element = outline.element(up);
            found.add(number(place + "<" + element.normalName()));
            for (String attribute : StoryWords.ATTRIBUTES) {
                String names = element.attr(attribute);
                AttributeNames.split(
                        names,
                        (start, end, hash, opens) -> found.add(
                                number(place + names.substring(start, end).toLowerCase(Locale.ROOT))));
            }
            up = outline.parent(up);
        }
        text(words(passage.text(), measure), found);
        return found;
    }

    private void text(List<String> words, List<Integer> found) {
        int size = words.size();
        if (size == 0) {
            return;
        }
        found.add(number("^ " + words.get(0)));
        found.add(number("$ " + words.get(size - 1)));
        if (size > 1) {
            found.add(number("^ " + words.get(0) + " " + words.get(1)));
            found.add(number("$ " + words.get(size - 2) + " " + words.get(size - 1)));
        }
        if (size < StoryWords.SHORT) {
            String place = size < StoryWords.LINE ? "s " : "m ";
            for (int i = 0; i < size; i++) {
                found.add(number(place + words.get(i)));
                if (i + 1 < size) {
                    found.add(number(place + words.get(i) + " " + words.get(i + 1)));
                }
            }
        }
    }

    /** The words of a text as {@link TextMeasure} counts them. */
    private static List<String> words(String text, TextMeasure measure) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || (start >= 0 && TextMeasure.isJoiner(text.charAt(i), text, i)));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words.size() > measure.hashed() ? words.subList(0, measure.hashed()) : words;
    }
}
