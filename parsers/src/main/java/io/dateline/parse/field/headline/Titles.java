package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares titles that a page gives itself. */
public final class Titles {

    private static final int SHORTEST = 8;
    private static final int STEM = 5;

    /** All but one of so many words. */
    private static final int SPELLED = 4;

    private static final String MARKS = ":|\u2013\u2014-\u00b7\u2022/\u00bb\u203a\uff1a\uff5c.!?";

    private static final String MINOR_MARKS = ",;(\u201e\u201c\u00ab\"";

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Two titles say the same when one begins or ends with the other, letters and digits alone. */
    static boolean agree(String first, String second) {
        return agreeFolded(Words.folded(first), Words.folded(second));
    }

    /** The same of titles that have been folded. */
    static boolean agreeFolded(String first, String second) {
        String shorter = first.length() <= second.length() ? first : second;
        String longer = first.length() <= second.length() ? second : first;
        return shorter.length() >= SHORTEST && (longer.startsWith(shorter) || longer.endsWith(shorter))
                || first.equals(second);
    }

    /**
     * Whether two titles may be of one story: they share at least two words, and half of those of the shorter.
     *
     * @param first a title
     * @param second another
     * @return whether they do
     */
    public static boolean alike(String first, String second) {
        Set<String> a = words(first);
        Set<String> b = words(second);
        int least = Math.min(a.size(), b.size());
        a.retainAll(b);
        return a.size() >= 2 && a.size() * 2 >= least;
    }

    /** Two titles of one story have at least a long word in common, by the letters it begins with. */
    static boolean touch(String first, String second) {
        Set<String> stems = new HashSet<>();
        for (String word : words(first)) {
            if (word.length() >= STEM) {
                stems.add(word.substring(0, STEM));
            }
        }
        return words(second).stream()
                .anyMatch(word -> word.length() >= STEM && stems.contains(word.substring(0, STEM)));
    }

    /** Whether the last step of an address is made of the words of a title, but for letters that addresses write otherwise. */
    static boolean spells(String path, String title) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        Set<String> steps = words(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
        Set<String> words = words(title);
        long spelled = words.stream().filter(steps::contains).count();
        return spelled >= 2 && spelled * SPELLED >= words.size() * (SPELLED - 1L);
    }

    /** What stands in front of the dots at the end of a title that is cut; empty when it is not. */
    static String cut(String title) {
        int end = title.length();
        while (end > 0 && (title.charAt(end - 1) == '.' || title.charAt(end - 1) == '\u2026')) {
            end--;
        }
        boolean dots = title.endsWith("\u2026") || title.length() - end >= 3;
        return dots ? title.substring(0, end).strip() : "";
    }

    /** Whether a text ends with a mark that parts it from what follows. */
    static boolean endsWithMark(String text) {
        String front = text.strip();
        return !front.isEmpty() && isMark(front.charAt(front.length() - 1));
    }

    /** Whether a letter is a mark that parts titles from kickers, sections and sites. */
    static boolean isMark(int letter) {
        return MARKS.indexOf(letter) >= 0;
    }

    /** Whether a title has the letters of a heading, and a mark where the heading runs two lines together. */
    static boolean isParted(String title, String heading) {
        return (marksWithin(title) > marksWithin(heading) || heading.contains(" : "))
                && GAPS.matcher(title)
                        .replaceAll("")
                        .equals(GAPS.matcher(heading).replaceAll(""));
    }

    /** The marks between the first letter and the last: those around them part nothing. */
    private static int marksWithin(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            marks += MARKS.indexOf(c) >= 0 || MINOR_MARKS.indexOf(c) >= 0 ? 1 : 0;
        }
        return marks;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }
}
