package io.dateline.parse.text;

import io.dateline.article.Image;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts what stands under a picture into caption and credit, by what newsrooms set before a credit. */
public final class CreditLine {

    private static final String START = "(?:^|(?<=[.!?…)\\s|(/–—-]))\\(?\\s?";
    private static final String NAME = "\\s*([^:()©]{2,80}(?:\\([^()]{1,30}\\))?)\\)?\\.?$";

    /** A label with its mark, the mark alone, or words that need none; the credit ends the text. */
    private static final Pattern LABEL = Pattern.compile(
            START + "(?:(?:" + any("credit-labels.txt") + ")\\s{0,2}(?:[:：／]\\s?©?|©)|©|\\(c\\)|(?:"
                    + any("credit-phrases.txt") + ")\\s)" + NAME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who made a picture and for whom, in brackets at the end: "(Ada Quill/Harbour Post)". */
    private static final Pattern BRACKETS = Pattern.compile("\\(\\s?([^()/]{2,50}/[^()]{2,60}?)\\s?\\)\\.?$");

    /** Two words or more, all of them names. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

    /** A label without a mark behind the caption's last sentence, and a name. */
    private static final Pattern BARE = Pattern.compile("(?<=[.!?)]\\s)(?iu:" + any("credit-labels.txt")
            + ")\\s(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}(?:\\s?/\\s?[\\p{L} ]{2,30})?)$");

    /** What stands between a caption and a credit that goes on with "via". */
    private static final Pattern VIA = Pattern.compile(
            "(?:\\(|(?<=\\|\\s?|[.!?]\\s(?:[–—-]\\s)?|\\s[–—-]\\s))(\\p{Lu}[^|().!?]{2,60}? via [^|()]{2,60})\\)?$");

    /** Without one of these there is no label: most captions are spared the search. */
    private static final Pattern HINT =
            Pattern.compile("[:：／©]|\\(c\\)|\\(dok\\.| (?:by|via|of) ", Pattern.CASE_INSENSITIVE);

    /** "1 of 18.", "3 / 12" in front of a caption. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*\\d{1,3} ?(?:of|von|de|sur|di|van|av|af|z|из|/) ?\\d{1,3}\\b[.:]?\\s+(?=[\\p{Lu}\\p{Lo}“\"«„])");

    private static final String PARTING = " \u00a0|/;,–—-©";

    private static final int LONGEST_ABBREVIATION = 4;

    /** A longer one is a caption with its credit, whatever its element is called. */
    private static final int LONGEST_CREDIT = 80;

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
        Matcher label = credit(text);
        String credit = label == null ? "" : unstopped(trimmed(label.group(1)));
        if (label == null || credit.isEmpty()) {
            return trimmed(text).isEmpty() ? image : image.withCaption(trimmed(text));
        }
        String caption = trimmed(text.substring(0, label.start()));
        Image credited = image.withCredit(credit);
        return caption.isEmpty() ? credited : credited.withCaption(caption);
    }

    /** The end of a text that is a credit, with its label, and the name in it; null without any. */
    private static @Nullable Matcher credit(String text) {
        Matcher via = VIA.matcher(text);
        boolean known = text.contains(" via ") && via.find();
        Matcher label = LABEL.matcher(text);
        if (HINT.matcher(text).find() && label.find()) {
            boolean more = known && via.start(1) < label.start() && text.startsWith("via ", label.start(1) - 4);
            return more ? via : label;
        }
        if (known && via.group(1).indexOf('/') > 0) {
            return via;
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.find() && areMakers(brackets.group(1))) {
            return brackets;
        }
        Matcher bare = BARE.matcher(text);
        return bare.find() ? bare : null;
    }

    /** Parts that begin with capitals, one of them a whole name: parties and places that are parted so are shorter. */
    private static boolean areMakers(String text) {
        boolean whole = false;
        for (String part : text.split("/")) {
            String name = part.strip();
            if (name.isEmpty() || Character.isLowerCase(name.codePointAt(0))) {
                return false;
            }
            whole |= NAMES.matcher(name).matches();
        }
        return whole;
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
        if (caption.isEmpty() && credit.length() > LONGEST_CREDIT) {
            Image both = under(image, credit);
            if (both.credit().isPresent()) {
                return both;
            }
        }
        String text = trimmed(caption);
        String name = name(name(credit));
        Image described = name.isEmpty() ? image : image.withCredit(name);
        if (text.isEmpty()) {
            return described;
        }
        return name.isEmpty() ? under(image, caption.strip()) : described.withCaption(text);
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

    /** Without the marks that part caption and credit, and without a picture's number in its gallery. */
    private static String trimmed(String text) {
        Matcher number = NUMBERED.matcher(text);
        int start = number.lookingAt() ? number.end() : 0;
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
