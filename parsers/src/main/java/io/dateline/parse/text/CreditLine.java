package io.dateline.parse.text;

import io.dateline.article.Image;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what stands under a picture into caption and credit, by what newsrooms set before a credit. */
public final class CreditLine {

    /** "1 of 18.", "3 / 12" in front of a caption. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3} ?(?:"
            + PhraseFile.alternatives(CreditLine.class, "picture-of.txt")
            + "|/) ?\\d{1,3}(?:\\b[.:]?\\s+|(?=\\p{Lu}\\p{Ll}))(?=[\\p{Lu}\\p{Lo}“\"«„])");

    private static final String PARTING = " \u00a0|/;,–—-©";

    private static final int LONGEST_ABBREVIATION = 4;

    /** A longer one is a caption with its credit, whatever its element is called. */
    private static final int LONGEST_CREDIT = 80;

    /** A part of a credit is not longer. */
    private static final int LONGEST_PART = 40;

    /** More words behind a label that begins the text tell what the picture shows: "Image: The gate at night". */
    private static final int MOST_WORDS = 4;

    private static final List<String> ORDERS = PhraseFile.read(CreditLine.class, "credit-orders.txt").stream()
            .map(order -> order.toUpperCase(Locale.ROOT))
            .toList();

    private CreditLine() {}

    /**
     * Gives a picture the text under it.
     *
     * @param image the picture
     * @param printed the text, perhaps with a credit at its end
     * @return the picture with caption and credit, as far as the text has them
     */
    public static Image under(Image image, String printed) {
        String text = withoutOrders(printed);
        CreditEnd end = CreditEnd.of(text);
        String credit = end == null ? "" : unstopped(trimmed(end.name()));
        if (end == null || credit.isEmpty()) {
            return trimmed(text).isEmpty() ? image : image.withCaption(trimmed(text));
        }
        String caption = trimmed(text.substring(0, end.start()));
        if (isWhole(caption)) {
            return image.withCredit(unstopped(trimmed(CreditEnd.withoutLabel(text))));
        }
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
        if (caption.isEmpty() && credit.length() > LONGEST_CREDIT) {
            Image both = under(image, credit);
            if (both.credit().isPresent()) {
                return both;
            }
        }
        if (isAddress(credit)) {
            return signed(image, caption.strip());
        }
        String text = caption.equals(credit) ? "" : trimmed(withoutOrders(caption));
        String name = CreditEnd.withoutLabel(name(name(withoutOrders(credit))));
        Image described = name.isEmpty() ? image : image.withCredit(name);
        if (text.isEmpty()) {
            return described;
        }
        return name.isEmpty() ? under(image, caption.strip()) : described.withCaption(text);
    }

    /**
     * Gives a picture without a credit the one that ends its alternative text: "The gate at night | Photo: Ada Quill".
     *
     * @param image the picture with what is printed under it
     * @return the picture, with a credit where there is one
     */
    public static Image completed(Image image) {
        CreditEnd end = image.credit().isPresent()
                ? null
                : image.alt().map(text -> CreditEnd.of(text.strip())).orElse(null);
        String credit = end == null ? "" : unstopped(trimmed(end.name()));
        boolean whole = end != null && end.start() == 0 && credit.split(" ").length > MOST_WORDS;
        return credit.isEmpty() || whole ? image : image.withCredit(credit);
    }

    /**
     * Whether a text ends in a credit behind other words, as a caption does.
     *
     * @param text the text
     * @return true if it has caption and credit
     */
    public static boolean isCredited(String text) {
        CreditEnd end = CreditEnd.of(text);
        return end != null && !trimmed(text.substring(0, end.start())).isEmpty();
    }

    /** "Source: Ada Quill" in front of "Chart: Harbour Post" is another part of the credit. */
    private static boolean isWhole(String caption) {
        return caption.length() <= LONGEST_PART && !CreditEnd.whole(caption).equals(caption);
    }

    /** What an agency tells editors in capitals, "NO RESALES", is not for readers. */
    private static String withoutOrders(String text) {
        int end = text.length();
        for (String order : ORDERS) {
            int at = text.indexOf(order);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return end == text.length() ? text : text.substring(0, end).strip();
    }

    /** An address of mail alone credits nobody by name. */
    private static boolean isAddress(String credit) {
        return credit.indexOf('@') > 0 && credit.indexOf(' ') < 0;
    }

    /** In front of such an address the caption may end with the name. */
    private static Image signed(Image image, String caption) {
        CreditEnd end = CreditEnd.signed(caption);
        return end == null
                ? under(image, caption)
                : image.withCredit(end.name()).withCaption(trimmed(caption.substring(0, end.start())));
    }

    /** A credit without its label, which may stand before or behind the mark. */
    private static String name(String text) {
        String name = trimmed(CreditEnd.whole(text));
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
