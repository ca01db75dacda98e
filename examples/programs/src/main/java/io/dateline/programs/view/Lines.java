package io.dateline.programs.view;

import java.text.BreakIterator;
import java.util.Locale;

/** Text made fit for a terminal: without control characters, broken into lines. */
final class Lines {

    private final int width;
    private final BreakIterator breaks;

    Lines(int width, Locale language) {
        this.width = Math.max(20, width);
        this.breaks = BreakIterator.getLineInstance(language);
    }

    /**
     * Control characters become spaces: a page must not be able to steer the reader's terminal.
     *
     * @return the text with line feeds and printable characters only
     */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c != '\n' && Character.isISOControl(c) ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /**
     * Breaks a text into lines where its language allows. A word longer than a line stays whole.
     *
     * @param text one or more lines
     * @param first what stands before the first line
     * @param next what stands before every other line
     * @return the lines, each with a line feed
     */
    String wrap(String text, String first, String next) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        String indent = first;
        for (String line : (Iterable<String>) printable(text).lines()::iterator) {
            wrapLine(line.strip(), indent, next, out);
            indent = next;
        }
        return out.toString();
    }

    private void wrapLine(String line, String first, String next, StringBuilder out) {
        breaks.setText(line);
        String indent = first;
        int lineStart = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > lineStart && columns(line, lineStart, end) > width - indent.length()) {
                out.append(indent)
                        .append(line.substring(lineStart, fits).stripTrailing())
                        .append('\n');
                indent = next;
                lineStart = fits;
            }
            fits = end;
        }
        out.append(indent).append(line.substring(lineStart).stripTrailing()).append('\n');
    }

    private static int columns(String line, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(line.charAt(last - 1))) {
            last--;
        }
        return line.codePointCount(start, last);
    }
}
