package io.dateline.parse.page;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells bytes that can be a page from those of other files. */
final class InputCheck {

    /** First bytes of files that are no text, as ISO 8859-1 characters; from the formats' specifications. */
    private static final List<String> MAGIC = List.of(
            "%PDF-",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "PK\u0003\u0004",
            "\u001f\u008b",
            "RIFF",
            "BZh",
            "\u007fELF",
            "\u00ca\u00fe\u00ba\u00be",
            "7z\u00bc\u00af",
            "ID3",
            "OggS",
            "\u0000\u0000\u0000\u0018ftyp",
            "II*\u0000",
            "MM\u0000*");

    private static final int LONGEST_MAGIC =
            MAGIC.stream().mapToInt(String::length).max().orElse(0);

    private static final int SAMPLE = 8_192;

    private InputCheck() {}

    static void requireText(byte[] bytes, Optional<URI> uri) {
        if (isBlank(bytes)) {
            throw new ArticleParseException(uri, Stage.INPUT, Reason.EMPTY, "no text in the input");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
        if (MAGIC.stream().anyMatch(head::startsWith) || isBinary(bytes)) {
            throw new ArticleParseException(uri, Stage.INPUT, Reason.NOT_TEXT, "the input is neither HTML nor text");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xff) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Text has few control characters; UTF-16 with its zero bytes is told by its byte order mark. */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] & 0xff) >= 0xfe) && ((bytes[1] & 0xff) >= 0xfe)) {
            return false;
        }
        int sample = Math.min(bytes.length, SAMPLE);
        int control = 0;
        for (int i = 0; i < sample; i++) {
            int b = bytes[i] & 0xff;
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                control++;
            }
        }
        return control > sample / 10;
    }
}
