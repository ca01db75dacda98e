package io.dateline.parse.field.time;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that stand before a time and tell what it is, in all languages at once: pages mix them. */
final class TimeLabels {

    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
            "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi", "zh");

    /** A label stands among the first words of a line, or right before the time: elsewhere it is part of a sentence. */
    private static final int OPENING = 2;

    private static final int CLOSING = 3;

    /** In the files it marks words that stand behind the time. */
    private static final String BEHIND = "~ ";

    private record Label(List<String> words, TimeLabel kind) {}

    private static final TimeLabels ALL = new TimeLabels();

    /** Labels by their first word. */
    private final Map<String, List<Label>> byWord = new HashMap<>();

    /** Labels of scripts without blanks between words. */
    private final Map<String, TimeLabel> unspaced = new HashMap<>();

    /** Labels that stand behind the time. */
    private final List<Label> behind = new ArrayList<>();

    private TimeLabels() {
        for (String language : LANGUAGES) {
            for (String line : PhraseFile.read(TimeLabels.class, "time-labels/" + language + ".txt")) {
                int colon = line.indexOf(": ");
                add(
                        line.substring(colon + 2).strip(),
                        TimeLabel.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)));
            }
        }
    }

    private void add(String text, TimeLabel kind) {
        if (isUnspaced(text.charAt(0))) {
            unspaced.put(text, kind);
            return;
        }
        List<String> words = words(text);
        if (text.startsWith(BEHIND)) {
            behind.add(new Label(words, kind));
            return;
        }
        byWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Label(words, kind));
    }

    private static boolean isUnspaced(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    /** What the label nearest to the end of a text says; of two at one place, the longer one's. */
    static TimeLabel before(String text) {
        return text.isBlank() ? TimeLabel.NONE : ALL.last(text);
    }

    /** What a label behind a time says, in the languages that put it there; before another time it is that one's. */
    static TimeLabel behind(String text) {
        return hasUnspaced(text)
                ? ALL.lastUnspaced(text)
                : Words.hasDigit(text) ? TimeLabel.NONE : ALL.first(words(text));
    }

    private TimeLabel first(List<String> words) {
        TimeLabel found = TimeLabel.NONE;
        for (Label label : behind) {
            int size = label.words().size();
            if (size <= words.size() && words.subList(0, size).equals(label.words())) {
                found = label.kind();
            }
        }
        return found;
    }

    /** What the last label anywhere in a sentence says. */
    static TimeLabel within(String sentence) {
        return sentence.isBlank() ? TimeLabel.NONE : ALL.last(sentence, Integer.MAX_VALUE);
    }

    private TimeLabel last(String text) {
        return last(text, CLOSING);
    }

    private TimeLabel last(String text, int closing) {
        if (text.indexOf('©') >= 0) {
            return TimeLabel.OTHER;
        }
        TimeLabel found = TimeLabel.NONE;
        List<String> words = words(text);
        int reach = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean close = i < OPENING;
            for (Label label : byWord.getOrDefault(words.get(i), List.of())) {
                int end = i + label.words().size();
                if (end > reach
                        && end <= words.size()
                        && (close || words.size() - end <= closing)
                        && words.subList(i, end).equals(label.words())) {
                    reach = end;
                    found = label.kind();
                }
            }
        }
        return found == TimeLabel.NONE && hasUnspaced(text) ? lastUnspaced(text) : found;
    }

    private static boolean hasUnspaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x0e00 && isUnspaced(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private TimeLabel lastUnspaced(String text) {
        TimeLabel found = TimeLabel.NONE;
        int reach = 0;
        for (Map.Entry<String, TimeLabel> label : unspaced.entrySet()) {
            int at = text.lastIndexOf(label.getKey());
            if (at >= 0 && at + label.getKey().length() > reach) {
                reach = at + label.getKey().length();
                found = label.getValue();
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length()
                    && (Character.isLetter(lower.charAt(i))
                            || Character.getType(lower.charAt(i)) == Character.NON_SPACING_MARK);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
