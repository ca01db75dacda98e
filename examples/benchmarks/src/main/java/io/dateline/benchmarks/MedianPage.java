package io.dateline.benchmarks;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds the page that is measured: of a folder of pages, the one of median size, as half of all pages cost less. */
final class MedianPage {

    private static final String SAMPLE = "/io/dateline/programs/input/sample.html";

    private MedianPage() {}

    /**
     * Reads the page to measure.
     *
     * @param folder a folder with {@code .html} or {@code .html.gz} files at any depth; blank for the bundled sample
     * @return its page of median size, as it was served
     * @throws IOException if the folder cannot be read, or has no page
     */
    static byte[] of(String folder) throws IOException {
        return folder.isBlank() ? sample() : medianOf(Path.of(folder));
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = MedianPage.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new FileNotFoundException(SAMPLE);
            }
            return in.readAllBytes();
        }
    }

    private static byte[] medianOf(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?"))
                    .toList();
        }
        if (files.isEmpty()) {
            throw new FileNotFoundException("no .html or .html.gz below " + folder);
        }
        // Sizes as served, not as compressed: each page is read once, only the median's bytes are kept.
        record Sized(Path file, long size) {}
        Stream.Builder<Sized> sizes = Stream.builder();
        for (Path file : files) {
            sizes.add(new Sized(file, read(file).length));
        }
        List<Sized> bySize =
                sizes.build().sorted(Comparator.comparingLong(Sized::size)).toList();
        return read(bySize.get(bySize.size() / 2).file());
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream raw = new FileInputStream(file.toFile());
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return in.readAllBytes();
        }
    }
}
