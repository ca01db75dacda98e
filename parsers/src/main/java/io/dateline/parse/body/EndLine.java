package io.dateline.parse.body;

import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what wires set under the last paragraph: the address or the letters of who wrote it, and a mark that it ends. */
final class EndLine {

    private static final Set<String> MARKS = PhraseFile.read(EndLine.class, "end-marks.txt");

    /** "###", which begins a remark in a resource. */
    private static final Pattern HASHES = Pattern.compile("#(?: ?#){2,4}");

    /** "(aq/lpa)", "aq": who wrote, and for which agency. */
    private static final Pattern CODES =
            Pattern.compile("\\((?:\\p{Ll}{2,6}/)?\\p{Ll}{2,6}\\)|\\p{Ll}{2,3}(?:/\\p{Ll}{2,4})?");

    private static final int LONGEST = 120;

    private EndLine() {}

    /** Whether each line of a text is an address or such a mark. */
    static boolean is(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.lines().allMatch(EndLine::isLine);
    }

    private static boolean isLine(String line) {
        String bare = line.strip().toLowerCase(Locale.ROOT);
        return MARKS.contains(bare)
                || isAddress(bare)
                || HASHES.matcher(bare).matches()
                || CODES.matcher(line.strip()).matches();
    }

    private static boolean isAddress(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1 && word.indexOf(' ') < 0;
    }
}
