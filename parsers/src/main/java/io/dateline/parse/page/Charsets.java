package io.dateline.parse.page;

import io.dateline.parse.report.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which encoding bytes are in: byte order mark, then transport, then the page's own word, then detection. A declared
 * UTF-8 that the bytes contradict is not believed, nor is a single-byte declaration on bytes that are UTF-8.
 */
final class Charsets {

    /** How far into the bytes a declaration is looked for; the HTML standard asks for 1,024, pages need more. */
    private static final int PRESCAN = 8_192;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** Text and the encoding that its bytes were in. */
    record Decoded(CharSequence text, Charset charset) {}

    static Decoded decode(byte[] bytes, Optional<Charset> transport, List<Diagnostic> diagnostics) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return decoded(new String(bytes, mark.get()), mark.get());
        }
        Optional<Utf8Text> utf8 = Utf8Text.of(bytes);
        Charset charset = choose(bytes, utf8.isPresent(), transport.or(() -> inPage(bytes)), diagnostics);
        return utf8.isPresent() && charset.equals(StandardCharsets.UTF_8)
                ? decoded(utf8.get(), charset)
                : decoded(new String(bytes, charset), charset);
    }

    private static Decoded decoded(CharSequence text, Charset charset) {
        boolean marked = text.length() > 0 && text.charAt(0) == '\ufeff';
        return new Decoded(marked ? text.subSequence(1, text.length()) : text, charset);
    }

    private static Charset choose(
            byte[] bytes, boolean utf8, Optional<Charset> declared, List<Diagnostic> diagnostics) {
        if (declared.isPresent()) {
            boolean saysUtf8 = declared.get().equals(StandardCharsets.UTF_8);
            if (saysUtf8 == utf8 || (!saysUtf8 && isAscii(bytes))) {
                return declared.get();
            }
            if (!saysUtf8 && !utf8) {
                return declared.get();
            }
        } else if (utf8) {
            return StandardCharsets.UTF_8;
        }
        Charset found = utf8 ? StandardCharsets.UTF_8 : detected(bytes, declared);
        declared.filter(charset -> !charset.equals(found))
                .ifPresent(charset -> diagnostics.add(Diagnostic.of(
                        Diagnostic.Code.CHARSET_CORRECTED, "declared as " + charset + ", read as " + found)));
        return found;
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0xff && second == 0xfe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<Charset> inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        while (declaration.find()) {
            Optional<Charset> named = named(declaration.group(1));
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** By the labels of the WHATWG Encoding Standard, where Latin-1 means windows-1252 and Latin-5 windows-1254. */
    static Optional<Charset> named(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1" -> "windows-1252";
            case "iso-8859-9", "latin5", "iso8859-9" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "gb18030";
            case "euc-kr", "ks_c_5601-1987", "korean" -> "x-windows-949";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "utf8", "utf-16", "utf-16le", "utf-16be", "unicode" -> "UTF-8";
            default -> label;
        };
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes, Optional<Charset> declared) {
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 200_000));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Charsets::named)
                .or(() -> declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8)))
                .orElseGet(() -> Charset.forName("windows-1252"));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** A UTF-8 page with a few broken bytes: valid sequences outnumber broken ones by far. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
            int seen = 0;
            while (seen < more && i + 1 < bytes.length && (bytes[i + 1] & 0xc0) == 0x80) {
                seen++;
                i++;
            }
            if (more > 0 && seen == more) {
                valid++;
            } else {
                broken++;
            }
        }
        return valid > 20 * broken;
    }
}
