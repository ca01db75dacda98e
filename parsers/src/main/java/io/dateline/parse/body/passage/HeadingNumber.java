package io.dateline.parse.body.passage;

import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/** The number of a heading that stands in an element of its own in front of it, as lists of products and questions have it. */
public final class HeadingNumber {

    private static final int MOST_DIGITS = 3;

    private HeadingNumber() {}

    /** Whether a passage numbers the heading that follows it. */
    public static boolean is(Passage passage, Passage next) {
        return passage.kind() == Kind.PARAGRAPH
                && next.kind() == Kind.HEADING
                && !next.text().isEmpty()
                && !Character.isDigit(next.text().charAt(0))
                && isNumber(passage.text());
    }

    /** Numbers are story where their headings are; a single one counts something else. */
    public static void join(List<Passage> passages, boolean[] isStory) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i + 1 < isStory.length; i++) {
            if (is(passages.get(i), passages.get(i + 1))) {
                numbers.add(i);
            }
        }
        if (numbers.size() > 1) {
            numbers.forEach(i -> isStory[i] = isStory[i + 1]);
        }
    }

    private static boolean isNumber(String text) {
        int last = text.length() - 1;
        boolean marked = last > 0 && (text.charAt(last) == '.' || text.charAt(last) == ')');
        String digits = marked ? text.substring(0, last) : text;
        return digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
