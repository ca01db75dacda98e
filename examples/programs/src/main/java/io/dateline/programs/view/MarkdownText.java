package io.dateline.programs.view;

import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as Markdown that reads as that text: what Markdown would take for its own is escaped (CommonMark 0.31.2). */
final class MarkdownText {

    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");
    private static final Pattern LINE_START = Pattern.compile("^(?:\\d{1,9}(?=[.)])|(?=[#+=-]))");

    private MarkdownText() {}

    /** A text that may stand at the beginning of a line; its line feeds become hard breaks. */
    static String escape(String text) {
        return lines(inline(text));
    }

    /** A text on a single line. */
    static String escapeLine(String text) {
        return escape(text.replace('\n', ' ')).strip();
    }

    /** A paragraph with its links. */
    static String paragraph(Paragraph paragraph) {
        List<Link> links = paragraph.links().stream()
                .sorted(Comparator.comparingInt(Link::start))
                .toList();
        String text = paragraph.text();
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Link link : links) {
            if (link.start() >= done) { // links do not overlap in Markdown: the first one stays
                out.append(inline(text.substring(done, link.start())));
                out.append(link(text.substring(link.start(), link.end()), link.url()));
                done = link.end();
            }
        }
        return lines(out.append(inline(text.substring(done))).toString());
    }

    /** A link; in angle brackets, addresses may hold parentheses. */
    static String link(String text, URI url) {
        return "[" + inline(text.replace('\n', ' ')) + "](" + address(url) + ")";
    }

    static String address(URI url) {
        return "<" + url + ">"; // a URI holds neither angle brackets nor blanks nor backslashes
    }

    private static String inline(String text) {
        return INLINE.matcher(Lines.printable(text)).replaceAll("\\\\$0");
    }

    private static String lines(String inline) {
        return inline.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> LINE_START.matcher(line).replaceFirst("$0\\\\"))
                .collect(Collectors.joining("\\\n"));
    }
}
