package io.dateline.programs.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The output of an archive and the list of its failures, continued where an earlier run stopped. A last line that was
 * not finished is cut off, and its page read again. Used by one thread at a time, except {@link #isDone}.
 */
final class ArchiveFiles implements Closeable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CHUNK = 1 << 16;

    private final Map<String, Integer> done;
    private final long earlierArticles;
    private final long earlierFailures;
    private final Writer lines;
    private final Writer failed;
    private long articles;
    private long failures;

    private ArchiveFiles(Earlier earlier, Writer lines, Writer failed) {
        this.done = earlier.ids;
        this.earlierArticles = earlier.articles;
        this.earlierFailures = earlier.failures;
        this.lines = lines;
        this.failed = failed;
    }

    /** What an earlier run has written. */
    private static final class Earlier {
        private final Map<String, Integer> ids = new HashMap<>();
        private long articles;
        private long failures;
    }

    static ArchiveFiles open(Path output) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path failed = output.resolveSibling(PageName.of(output) + ".failed");
        Earlier earlier = new Earlier();
        if (Files.exists(output)) {
            cutUnfinishedLine(output);
            readEarlier(output, earlier);
        } else {
            Files.deleteIfExists(failed); // left over from an output that is gone
        }
        Writer lines = append(output);
        try {
            return new ArchiveFiles(earlier, lines, append(failed));
        } catch (IOException e) {
            lines.close();
            throw e;
        }
    }

    private static Writer append(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /**
     * Whether an earlier run has done the page; each call for an id takes one of its lines, so that inputs with the same
     * ids are told apart by their order.
     */
    boolean isDone(String id) {
        Integer left = done.get(id);
        if (left == null) {
            return false;
        }
        if (left == 1) {
            done.remove(id);
        } else {
            done.put(id, left - 1);
        }
        return true;
    }

    /** Writes what became of a page. The failure first: a run cut off in between repeats it, but never loses it. */
    void add(Outcome outcome) throws IOException {
        if (outcome.failure().isPresent()) {
            failed.write(outcome.failure().get() + "\n");
            failed.flush();
            failures++;
        } else {
            articles++;
        }
        lines.write(outcome.line() + "\n");
    }

    Tally tally() {
        return new Tally(articles, failures, earlierArticles, earlierFailures);
    }

    @Override
    public void close() throws IOException {
        try (failed) {
            lines.close();
        }
    }

    private static void cutUnfinishedLine(Path output) throws IOException {
        try (FileChannel file = FileChannel.open(output, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = file.size();
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            while (end > 0) {
                long start = Math.max(0, end - CHUNK);
                chunk.clear().limit((int) (end - start));
                while (chunk.hasRemaining() && file.read(chunk, start + chunk.position()) >= 0) {
                    // until the chunk is full
                }
                for (int i = chunk.position() - 1; i >= 0; i--) {
                    if (chunk.get(i) == '\n') {
                        file.truncate(start + i + 1);
                        return;
                    }
                }
                end = start;
            }
            file.truncate(0);
        }
    }

    private static void readEarlier(Path output, Earlier earlier) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(output)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try (JsonParser json = JSON.createParser(line)) {
                    readLine(json, earlier);
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IOException(output + ":" + number + ": not a line of an archive; name another output", e);
                }
            }
        }
    }

    /** The id stands first, then the layout of an article or the error; the rest need not be read. */
    private static void readLine(JsonParser json, Earlier earlier) {
        if (json.nextToken() != JsonToken.START_OBJECT
                || !"id".equals(json.nextName())
                || json.nextToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("no id");
        }
        earlier.ids.merge(json.getString(), 1, Integer::sum);
        if ("error".equals(json.nextName())) {
            earlier.failures++;
        } else {
            earlier.articles++;
        }
    }
}
