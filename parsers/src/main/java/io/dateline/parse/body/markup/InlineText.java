package io.dateline.parse.body.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the text of a line with single blanks and the places of its links. Not thread-safe. */
public final class InlineText {

    /**
     * A link's place in the text.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param target where it leads to, as the page writes it
     */
    public record Anchor(int start, int end, String target) {}

    /** Letters that are words in some language. */
    private static final String WORDS = "AEIOUYÀÁÈÉÍÓÖÅZWKSVВИКОСУЯ";

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> links = new ArrayList<>();
    private boolean blank;
    private boolean initial;
    private int linkStart = -1;
    private @Nullable String linkTarget;
    private int linked;

    /** Appends characters: white space becomes one blank, soft hyphens and zero-width marks vanish. */
    public void append(String characters) {
        int length = characters.length();
        int at = 0;
        while (at < length) {
            char c = characters.charAt(at);
            if (isShown(c)) {
                int end = at + 1;
                while (end < length && isShown(characters.charAt(end))) {
                    end++;
                }
                part(c);
                text.append(characters, at, end);
                at = end;
            } else {
                blank |= isBlank(c);
                at++;
            }
        }
    }

    /** Sets a blank in front of a letter where one was read. */
    private void part(char c) {
        if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n' && !(initial && joins(c))) {
            text.append(' ');
        }
        blank = false;
        initial = false;
    }

    private static boolean isShown(char c) {
        return (c > ' ' && c < 127)
                || !(isBlank(c) || c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == 0);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** Whether a letter goes on with the word that a large initial begins; some letters are words by themselves. */
    private boolean joins(char c) {
        return Character.isLowerCase(c) && WORDS.indexOf(Character.toUpperCase(text.charAt(0))) < 0;
    }

    /** The first letter has been set large: blanks between it and the rest of its word are none. */
    public void initial() {
        initial = true;
    }

    /** How many characters were collected. */
    public int length() {
        return text.length();
    }

    /** Whether the last character is a digit, with no blank behind it. */
    public boolean endsInDigit() {
        return !blank && text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** A blank, which is told where characters follow. */
    public void space() {
        blank = true;
    }

    /** A line break; true when it is the second in a row, which ends a paragraph. */
    public boolean lineBreak() {
        if (text.length() == 0) {
            return false;
        }
        boolean second = text.charAt(text.length() - 1) == '\n';
        if (!second) {
            text.append('\n');
        }
        blank = false;
        return second;
    }

    /**
     * A link begins.
     *
     * @param target its target as the page writes it; may be empty
     */
    public void openLink(String target) {
        linkStart = text.length();
        linkTarget = target;
    }

    /** The link that began last ends, if one did. */
    public void closeLink() {
        while (linkStart >= 0 && linkStart < text.length() && text.charAt(linkStart) <= ' ') {
            linkStart++;
        }
        if (linkStart >= 0 && text.length() > linkStart) {
            linked += text.length() - linkStart;
            if (linkTarget != null) {
                links.add(new Anchor(linkStart, text.length(), linkTarget));
            }
        }
        linkStart = -1;
        linkTarget = null;
    }

    /** The share of the text that is linked, from 0 to 1. */
    public double linkShare() {
        int open = linkStart >= 0 ? text.length() - linkStart : 0;
        return text.length() == 0 ? 0 : (double) (linked + Math.max(0, open)) / text.length();
    }

    /** The text without blanks and breaks at its end. */
    public String text() {
        return text.substring(0, end());
    }

    private int end() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** The links that have ended within the text, in their order. */
    public List<Anchor> links() {
        if (links.isEmpty()) {
            return List.of();
        }
        int end = end();
        return links.get(links.size() - 1).end() <= end
                ? List.copyOf(links)
                : links.stream().filter(link -> link.end() <= end).toList();
    }

    /** Begins a new line, in which a link that has not ended goes on. */
    public void clear() {
        String open = linkStart >= 0 ? linkTarget : null;
        boolean inLink = linkStart >= 0;
        text.setLength(0);
        links.clear();
        blank = false;
        initial = false;
        linked = 0;
        linkStart = inLink ? 0 : -1;
        linkTarget = open;
    }
}
