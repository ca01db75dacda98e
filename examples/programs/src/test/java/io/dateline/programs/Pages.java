package io.dateline.programs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Small pages of our own writing. */
public final class Pages {

    private Pages() {}

    /** A page with a story about a ferry. */
    public static String story(String headline) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta property="og:type" content="article"></head><body>
                <nav><a href="/">Home</a> <a href="/isles">Isles</a></nav>
                <article><h1>%1$s</h1>
                <p>The ferry to the outer isles will sail again from Monday, the harbour office announced after a winter
                in which storms kept it at the quay for seven weeks in a row.</p>
                <p>“We painted her twice because we had nothing else to do,” Captain Una Fjeld said on board, where the
                smell of the paint was still stronger than that of the sea.</p>
                <p>The first boat leaves at six in the morning, calls at three piers on its way out, and is back before
                the schools open, as it has done every spring since the line was founded.</p>
                </article><footer>Imprint</footer></body></html>
                """.formatted(headline);
    }

    /** Writes a file, and the folders it stands in. */
    public static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Writes a file compressed with gzip. */
    public static Path writeGzip(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }
}
