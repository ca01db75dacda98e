package io.dateline.parse.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as pages write them: relative, with blanks, with letters that need escaping. */
final class Addresses {

    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    static Optional<URI> resolve(Optional<URI> base, String reference) {
        String text = reference.strip();
        if (text.isEmpty() || text.length() > 4_000) {
            return Optional.empty();
        }
        try {
            URI parsed = URI.create(escaped(text));
            URI absolute = parsed.isAbsolute()
                    ? parsed
                    : base.map(b -> b.resolve(parsed)).orElse(parsed);
            String scheme = absolute.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && absolute.getHost() != null ? Optional.of(absolute) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean plain =
                    c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0) && !strayPercent(text, i);
            if (!plain && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                append(out, c, plain);
            }
            i += Character.charCount(c);
        }
        return out == null ? text : out.toString();
    }

    private static boolean strayPercent(String text, int at) {
        return text.charAt(at) == '%'
                && (at + 2 >= text.length()
                        || Character.digit(text.charAt(at + 1), 16) < 0
                        || Character.digit(text.charAt(at + 2), 16) < 0);
    }

    private static void append(StringBuilder out, int c, boolean plain) {
        if (plain) {
            out.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
    }
}
