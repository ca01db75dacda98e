package io.dateline.programs.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The pages of one input of an archive, always in the same order. Open until all of its pages have been read. */
interface PageSource extends Closeable {

    /**
     * Lists the pages without reading them.
     *
     * @param sink takes each page
     * @throws IOException if the input cannot be read
     * @throws InterruptedException if the sink was interrupted
     */
    void pages(Sink sink) throws IOException, InterruptedException;

    /** Takes pages, and may make the source wait. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes a page.
         *
         * @param page the page
         * @throws IOException if the archive cannot go on
         * @throws InterruptedException if waiting was interrupted
         */
        void take(StoredPage page) throws IOException, InterruptedException;
    }

    /**
     * The source for an input.
     *
     * @param input a folder, a zip, JSON lines, or a single page
     * @param byteLimit how many bytes of a page are read at most
     * @return a source that the caller closes
     * @throws IOException if there is no such input
     */
    static PageSource open(Path input, int byteLimit) throws IOException {
        String name = PageName.of(input).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(input)) {
            return new FolderSource(input, byteLimit);
        }
        if (!Files.exists(input)) {
            throw new NoSuchFileException(input.toString());
        }
        if (name.endsWith(".zip")) {
            return new ZipSource(input, byteLimit);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
            return new JsonLinesSource(input);
        }
        if (PageName.isPage(name)) {
            return new SinglePageSource(input, byteLimit);
        }
        throw new IOException("neither a folder, a .zip, a .jsonl nor a page: " + input);
    }

    @Override
    default void close() throws IOException {}
}
