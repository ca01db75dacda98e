package io.dateline.parse;

import io.dateline.parse.page.Limits;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads files and streams up to the limit, unpacking gzip. */
final class Inputs {

    private final Limits limits;

    Inputs(Limits limits) {
        this.limits = limits;
    }

    byte[] read(Path file, Optional<URI> uri) {
        Optional<URI> address = uri.or(() -> Optional.of(file.toUri()));
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, address);
        } catch (IOException e) {
            throw unreadable(address, e);
        }
    }

    byte[] read(InputStream stream, Optional<URI> uri) {
        try {
            return bytes(stream, uri);
        } catch (IOException e) {
            throw unreadable(uri, e);
        }
    }

    private byte[] bytes(InputStream stream, Optional<URI> uri) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        byte[] bytes = (packed ? new GZIPInputStream(in) : in).readNBytes(limits.inputBytes() + 1);
        if (bytes.length > limits.inputBytes()) {
            throw new ArticleParseException(
                    uri, Stage.INPUT, Reason.OVER_LIMIT, "more than " + limits.inputBytes() + " bytes of input");
        }
        return bytes;
    }

    private static ArticleParseException unreadable(Optional<URI> uri, IOException e) {
        return new ArticleParseException(uri, Stage.INPUT, Reason.UNREADABLE, "cannot be read: " + e, e);
    }
}
