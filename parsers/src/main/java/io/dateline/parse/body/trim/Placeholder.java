package io.dateline.parse.body.trim;

import java.util.regex.Pattern;

/** Knows what a publishing system should have put something else in place of, and did not: "{{newsletter}}", "[form id=4]". */
final class Placeholder {

    private static final int LONGEST = 200;

    /** A name in double braces, a name with values in square brackets, or one in capitals joined by low lines. */
    private static final Pattern MARKUP = Pattern.compile(
            "\\{\\{[^{}]+\\}\\}|\\[/?[a-z][a-z_-]{2,30}(?: [a-z_-]{1,20}=[^\\]]*)\\]|\\[[A-Z]+(?:_[A-Z]+)+\\]");

    private Placeholder() {}

    /** Whether a text is nothing else. */
    static boolean is(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && (text.charAt(0) == '{' || text.charAt(0) == '[')
                && MARKUP.matcher(text).matches();
    }
}
