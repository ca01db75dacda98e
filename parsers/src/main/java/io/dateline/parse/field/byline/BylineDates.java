package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.time.CalendarWords;
import io.dateline.parse.text.PhraseFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes dates and reading times off a byline: "Ada Quill, 3 May 2024", "Posted on May 3, 2024 by Ada Quill". */
final class BylineDates {

    private static final Set<String> WORDS = words();

    /** A digit that begins a word, and what cannot be a name's. */
    private static final Pattern DIGIT = Pattern.compile("(?<![\\p{L}\\d])\\d");

    private static final Pattern LAST = Pattern.compile("(?:^|[\\s,(])([\\p{L}.]+)[\\s.,:;|/·•(–—-]*$");
    /** A mark or a whole date, and a name behind it. */
    private static final Pattern MARK = Pattern.compile(
            "(?:[|·•●]|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4})\\s+(?=\\p{Lu}[\\p{L}'’-]+\\.? \\p{Lu}[^|·•●\\d]{1,60}$)");

    private static final Pattern BY = Pattern.compile("\\s(?:by|von|par|por|di|door|av|af)\\s+(?=\\p{Lu})");

    private static final Pattern GAPS = Pattern.compile("[\\s.:]+");

    private static final String BETWEEN = " .:\t\n\u000b\f\r";

    private BylineDates() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(PhraseFile.read(BylineDates.class, "byline-date-words.txt"));
        words.addAll(CalendarWords.all());
        return Set.copyOf(words);
    }

    /** The text without a date and what stands behind it; the text itself where it has none. */
    static String without(String text) {
        Matcher digit = DIGIT.matcher(text);
        if (!Words.hasDigit(text) || !digit.find()) {
            return text;
        }
        String front = text.substring(0, digit.start());
        Matcher last = LAST.matcher(front);
        while (last.find()
                && WORDS.contains(last.group(1).toLowerCase(Locale.ROOT).replace(".", ""))) {
            front = front.substring(0, last.start());
            last = LAST.matcher(front);
        }
        if (!front.isBlank()) {
            return front.length() == digit.start() && isPartOfName(text, digit.start()) ? text : front;
        }
        Matcher by = BY.matcher(text);
        if (by.find()) {
            return text.substring(by.end());
        }
        Matcher mark = MARK.matcher(text);
        return mark.find() ? text.substring(mark.end()) : isPartOfName(text, digit.start()) ? text : "";
    }

    /** Whether a text of several words has only words of dates, as where the date itself stands elsewhere. */
    static boolean isDate(String lower) {
        int end = 0;
        while (end < lower.length() && BETWEEN.indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        if (end == lower.length() || !WORDS.contains(lower.substring(0, end))) {
            return false;
        }
        String[] words = GAPS.split(lower);
        for (String word : words) {
            if (!WORDS.contains(word)) {
                return false;
            }
        }
        return words.length > 1;
    }

    /** "7 News Tidewater", "harbour24.example": a number without a date's words, and words behind it. */
    private static boolean isPartOfName(String text, int digit) {
        int end = digit;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end - digit <= 3 && end < text.length() && text.charAt(end) == ' ';
        String[] behind = text.substring(end).strip().split("[\\s.,]+");
        return number
                && behind.length > 0
                && !behind[0].isEmpty()
                && !WORDS.contains(behind[0].toLowerCase(Locale.ROOT))
                && Character.isUpperCase(behind[0].codePointAt(0));
    }
}
