package io.dateline.parse.page;

import io.dateline.parse.report.Diagnostic;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The characters of a page, before they are a DOM.
 *
 * @param text the page as text; nobody changes it
 * @param uri where it was found, if known
 * @param charset the encoding in which its bytes were read; empty when text was handed in
 * @param diagnostics what was odd about the encoding
 */
public record PageText(CharSequence text, Optional<URI> uri, Optional<Charset> charset, List<Diagnostic> diagnostics) {

    /** How far into a text the first tag is looked for. */
    private static final int PRESCAN = 20_000;

    /** Copies the diagnostics. */
    public PageText {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether there is markup in the text, or it is plain.
     *
     * @return true if a tag, comment or declaration begins near the start of the text
     */
    public boolean isHtml() {
        int end = Math.min(text.length(), PRESCAN) - 1;
        for (int at = 0; at < end; at++) {
            if (text.charAt(at) == '<') {
                char next = text.charAt(at + 1);
                if (next == '!' || next == '/' || next == '?' || (next < 128 && Character.isLetter(next))) {
                    return true;
                }
            }
        }
        return false;
    }
}
