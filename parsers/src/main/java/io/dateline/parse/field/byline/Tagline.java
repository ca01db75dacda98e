package io.dateline.parse.field.byline;

import io.dateline.parse.text.PhraseFile;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line under a wire story that says who worked on it: "(Reporting by Ada Quill in Lorvik; Editing by Tom Marsh)", and
 * "（记者王小明）" at the end of a Chinese story.
 */
final class Tagline {

    private static final Set<String> REPORTING = PhraseFile.read(Tagline.class, "tagline-reporting.txt");
    private static final Set<String> OTHERS = PhraseFile.read(Tagline.class, "tagline-others.txt");

    private static final int LONGEST = 600;

    private static final int LONGEST_LINE = 300;

    /** "Associated Press writer Ada Quill contributed to this report." */
    private static final Pattern CONTRIBUTED =
            Pattern.compile("\\b(?:contributed|contributing) (?:reporting )?to this (?:report|story|article)\\.?\\)?$");

    /** What may stand in front of the line. */
    private static final String OPENING = "([—–- ";

    private static final Pattern SIGNED =
            Pattern.compile("[（(](?:本[报報社])?(?:特[约約])?(?:记者|記者|评论员|評論員|撰稿|作者)[：: ]{0,2}([\\p{IsHan}、，, 　]{2,40})[)）]$");

    private static final Pattern HAN_GAPS = Pattern.compile("[，, 　]+");

    private Tagline() {}

    /** Whether a paragraph is such a line and nothing else. */
    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String line = opened(text);
        boolean bracketed = line.length() < text.length();
        return startsWith(line, OTHERS) > 0 && (bracketed || !text.endsWith("."))
                || startsWith(line, REPORTING) > 0
                || text.length() <= LONGEST_LINE && CONTRIBUTED.matcher(text).find();
    }

    /** The reporters whom a story's paragraph names in such a way. */
    static Optional<String> reporters(String text) {
        String line = text.length() > LONGEST ? "" : opened(text);
        int names = startsWith(line, REPORTING);
        if (names > 0) {
            int end = names;
            while (end < line.length() && ";)]".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            return Optional.of(line.substring(names, end).strip());
        }
        Matcher signed = SIGNED.matcher(text);
        return text.endsWith("）") && signed.find()
                ? Optional.of(HAN_GAPS.matcher(signed.group(1).strip()).replaceAll("、"))
                : Optional.empty();
    }

    private static String opened(String text) {
        int start = 0;
        while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    /** Where the words that a line begins with end; 0 where it begins with none of them. */
    private static int startsWith(String line, Set<String> words) {
        for (String word : words) {
            if (line.regionMatches(true, 0, word, 0, word.length()) && line.startsWith(" ", word.length())) {
                return word.length() + 1;
            }
        }
        return 0;
    }
}
