package io.dateline.parse.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Word lists of this room, a resource file each, one entry a line; and the folding by which texts are compared. */
final class Words {

    private Words() {}

    static Set<String> load(String resource) {
        InputStream in = Words.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        Set<String> words = new LinkedHashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line.strip().toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** One blank between words, no blanks around, no invisible marks. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), 4_000));
        boolean blank = false;
        for (int i = 0; i < text.length() && out.length() < 4_000; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = out.length() > 0;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != '\u200e' && c != '\u200f') {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** For comparing: letters and digits alone, in lower case. */
    static String folded(String text) {
        if (isPlain(text)) {
            return foldedPlain(text);
        }
        return foldedWhole(clean(text));
    }

    /** The same for a text of any length. */
    static String foldedWhole(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Most texts are of letters that need no normalising. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return text.length() <= 4_000;
    }

    private static String foldedPlain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
