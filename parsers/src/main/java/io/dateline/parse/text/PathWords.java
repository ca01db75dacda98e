package io.dateline.parse.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a step of an address: letters and numbers, between whatever other signs. */
final class PathWords {

    private PathWords() {}

    static List<String> of(String step) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int length = step.length();
        for (int i = 0; i < length; ) {
            int c = step.codePointAt(i);
            if (isPart(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(step.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(step.substring(start));
        }
        return words;
    }

    /** How many digits of ASCII a word has. */
    static int digits(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static boolean isPart(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = c < 128 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
