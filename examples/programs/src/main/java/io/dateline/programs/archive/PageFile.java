package io.dateline.programs.archive;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.ParsedArticle;
import io.dateline.programs.input.PageBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Reads pages that are stored as bytes. */
final class PageFile {

    private PageFile() {}

    /** Opens a stored file. */
    @FunctionalInterface
    interface Opening {

        /** The file's bytes, as stored. */
        InputStream open() throws IOException;
    }

    /** A reading that opens, unpacks and parses a file. */
    static StoredPage.Reading reading(Opening opening, Optional<URI> url, int byteLimit) {
        return parser -> {
            byte[] bytes;
            try (InputStream in = opening.open()) {
                bytes = PageBytes.read(in, byteLimit);
            }
            return inspect(parser, bytes, url);
        };
    }

    private static ParsedArticle inspect(ArticleParser parser, byte[] bytes, Optional<URI> url) {
        return url.isPresent() ? parser.inspect(bytes, url.get()) : parser.inspect(bytes);
    }
}
