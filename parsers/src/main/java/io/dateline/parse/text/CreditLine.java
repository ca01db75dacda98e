package io.dateline.parse.text;

import io.dateline.article.Image;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts what stands under a picture into caption and credit, by what newsrooms set before a credit. */
public final class CreditLine {

    private static final String START = "(?:^|(?<=[.!?…)\\s|(/–—-]))\\(?\\s?";
    private static final String NAME = "\\s*([^:()©]{2,80}(?:\\([^()]{1,30}\\))?)\\)?\\.?$";

    /** A label with its mark, the mark alone, or words that need none; the credit ends the text. */
    private static final Pattern LABEL = Pattern.compile(
            START + "(?:(?:" + any("credit-labels.txt") + ")\\s{0,2}(?:[:：／]\\s?©?|©)|©|\\(c\\)|(?:"
                    + any("credit-phrases.txt") + ")\\s)" + NAME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Without one of these there is no label: most captions are spared the search. */
    private static final Pattern HINT = Pattern.compile("[:：／©]|\\(c\\)| (?:by|via|of) ", Pattern.CASE_INSENSITIVE);

    private static final String PARTING = " \u00a0|/;,–—-©";

    private static final int LONGEST_ABBREVIATION = 4;

    private CreditLine() {}

    private static String any(String resource) {
        return PhraseFile.read(CreditLine.class, resource).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * Gives a picture the text under it.
     *
     * @param image the picture
     * @param text the text, perhaps with a credit at its end
     * @return the picture with caption and credit, as far as the text has them
     */
    public static Image under(Image image, String text) {
        Matcher label = LABEL.matcher(text);
        String credit = HINT.matcher(text).find() && label.find() ? unstopped(trimmed(label.group(1))) : "";
        if (credit.isEmpty()) {
            return trimmed(text).isEmpty() ? image : image.withCaption(text);
        }
        String caption = trimmed(text.substring(0, label.start()));
        Image credited = image.withCredit(credit);
        return caption.isEmpty() ? credited : credited.withCaption(caption);
    }

    /**
     * Gives a picture the caption and the credit that a page prints apart.
     *
     * @param image the picture
     * @param caption the text, or the empty string
     * @param credit the credit as printed, as in "Photo: Ada Quill", or the empty string
     * @return the picture with both, as far as there is one
     */
    public static Image with(Image image, String caption, String credit) {
        String text = trimmed(caption);
        String name = name(name(credit));
        Image described = name.isEmpty() ? image : image.withCredit(name);
        if (text.isEmpty()) {
            return described;
        }
        return name.isEmpty() ? under(image, text) : described.withCaption(text);
    }

    /** A credit without its label, which may stand before or behind the mark. */
    private static String name(String text) {
        Matcher label = LABEL.matcher(text);
        String name = trimmed(label.find() && label.start() == 0 ? label.group(1) : text);
        boolean whole = name.startsWith("(") && name.endsWith(")");
        boolean odd = name.endsWith(")") && name.indexOf('(') < 0;
        return unstopped(
                whole || odd ? name.substring(whole ? 1 : 0, name.length() - 1).strip() : name);
    }

    /** Without the stop that ends the line; that of a short word may be an abbreviation's. */
    private static String unstopped(String name) {
        int word = name.length() - Math.max(name.lastIndexOf(' '), name.lastIndexOf('/')) - 2;
        return name.endsWith(".") && word > LONGEST_ABBREVIATION ? name.substring(0, name.length() - 1) : name;
    }

    /** Without the marks that part caption and credit. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && PARTING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && PARTING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String inner = text.substring(start, end);
        return inner.codePoints().anyMatch(Character::isLetterOrDigit) ? inner : "";
    }
}
