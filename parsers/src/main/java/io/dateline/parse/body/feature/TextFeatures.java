package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Passage;

/** What a passage's text tells by itself, and by what the page says of its story elsewhere. */
final class TextFeatures {

    private TextFeatures() {}

    static void write(PassageFacts facts, int i, FeatureRow row) {
        Passage passage = facts.passages.get(i);
        TextMeasure m = facts.measures.get(i);
        int words = Math.max(1, m.words());
        int chars = Math.max(1, facts.lengths[i]);
        row.put(facts.lengths[i]);
        row.put(m.words());
        row.put((double) chars / words);
        row.put(passage.linked());
        row.put(passage.links().size());
        row.put(100.0 * m.commas() / chars);
        row.put(m.stops());
        row.put(100.0 * m.stops() / chars);
        row.put(facts.endings[i]);
        row.put(beginning(passage.text()));
        row.put((double) m.digits() / chars);
        row.put((double) m.capitals() / Math.max(1, m.letters()));
        row.put((double) m.capitalised() / words);
        row.put((double) m.numbers() / words);
        row.put((double) m.functionWords() / words);
        row.put(m.functionWords());
        row.put(m.symbols());
        row.put(m.marks());
        row.put(passage.stressed());
        row.put(facts.leadsAway[i]);
        row.put(facts.cues.inHeadline(m));
        row.put(facts.cues.inDescription(m));
        row.put(facts.cues.inBody(m));
        row.put(facts.repeats[i].count);
        row.put(facts.repeats[i].first != i);
        row.put(facts.isCut[i]);
    }

    /** How a text begins, as a number: 0 empty, 1 a capital, 2 a digit, 3 a quotation mark, 4 a small letter, 5 else. */
    private static int beginning(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char c = text.charAt(0);
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        return switch (c) {
            case '"', '“', '„', '«', '‘', '\'', '「' -> 3;
            default -> Character.isLetter(c) ? 4 : 5;
        };
    }
}
