package io.dateline.parse.body.trim;

import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows what newsrooms set under the last paragraph: the address or the letters of who wrote it, a mark that it ends, who made
 * the pictures, and where a copy came from.
 */
final class EndLine {

    private static final Set<String> MARKS = PhraseFile.read(EndLine.class, "end-marks.txt");

    /** What pictures elsewhere on the page are credited by: "Titelbild: Ada Quill". */
    private static final Set<String> CREDITS = PhraseFile.read(EndLine.class, "end-credits.txt");

    /** "###", which begins a remark in a resource. */
    private static final Pattern HASHES = Pattern.compile("#(?: ?#){2,4}");

    /** "(aq/lpa)", "aq": who wrote, and for which agency. */
    private static final Pattern CODES =
            Pattern.compile("\\((?:\\p{Ll}{2,6}/)?\\p{Ll}{2,6}\\)|\\p{Ll}{2,3}(?:/\\p{Ll}{2,4})?");

    /** What stands in front of a story's title and behind it, where a copy says where the story came from. */
    private static final List<String[]> COPIES = PhraseFile.read(EndLine.class, "copy-notes.txt").stream()
            .map(note -> note.split(" … "))
            .toList();

    private static final int LONGEST = 120;

    private static final int LONGEST_NOTE = 300;

    private EndLine() {}

    /** Whether each line of a text is an address or such a mark, or the text says which blog had the story first. */
    static boolean is(String text) {
        return !text.isBlank()
                && ((text.length() <= LONGEST && text.lines().allMatch(EndLine::isLine)) || isCopyNote(text));
    }

    private static boolean isCopyNote(String text) {
        if (text.length() > LONGEST_NOTE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return COPIES.stream()
                .anyMatch(note ->
                        lower.startsWith(note[0] + ' ') && lower.indexOf(' ' + note[1] + ' ') > note[0].length());
    }

    private static boolean isLine(String line) {
        String bare = line.strip().toLowerCase(Locale.ROOT);
        return MARKS.contains(bare)
                || isCredit(bare)
                || isAddress(bare)
                || HASHES.matcher(bare).matches()
                || CODES.matcher(line.strip()).matches();
    }

    private static boolean isCredit(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && CREDITS.contains(line.substring(0, colon).strip());
    }

    private static boolean isAddress(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1 && word.indexOf(' ') < 0;
    }
}
