package io.dateline.parse;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus of real pages, which lies beside the project and is not part of it: the folder {@code shared/corpus} of a
 * folder above. Tests that need it are skipped where it is absent.
 */
public final class Corpus {

    private static final JsonMapper JSON = new JsonMapper();

    private Corpus() {}

    /**
     * A page with what is known of it.
     *
     * @param id the page's id in its set
     * @param url where it was found
     * @param bytes its bytes as received
     * @param gold the truth
     */
    public record Entry(String id, URI url, byte[] bytes, JsonNode gold) {}

    /** The folder of a set; skips the calling test without it. */
    public static Path set(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path set = folder.resolve("shared/corpus").resolve(name);
            if (Files.isDirectory(set)) {
                return set;
            }
        }
        assumeTrue(false, "skipped: no shared/corpus/" + name + " beside the project");
        throw new IllegalStateException("not reached");
    }

    /** The pages of a set that have gold, read one by one. */
    public static Stream<Entry> pages(String name) {
        Path set = set(name);
        try {
            List<String> lines = Files.readAllLines(set.resolve("gold.jsonl"));
            return lines.stream().map(JSON::readTree).map(row -> entry(set, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Path set, JsonNode row) {
        String id = row.path("id").asString();
        Path file = set.resolve("pages").resolve(id + ".html.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new Entry(id, URI.create(row.path("url").asString().strip()), in.readAllBytes(), row.path("gold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
