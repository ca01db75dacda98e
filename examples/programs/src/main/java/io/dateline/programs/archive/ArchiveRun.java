package io.dateline.programs.archive;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.page.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Reads the pages of all inputs in parallel and writes their lines in the order of the inputs.
 *
 * <p>At any time no more than {@value #AHEAD} pages per thread are read or wait to be written, so memory does not grow
 * with the archive. Only a rerun holds more: the ids of the pages done before.
 */
public final class ArchiveRun {

    private static final int AHEAD = 16;

    private final Settings settings;
    private final ArticleParser parser = ArticleParser.create();
    private final Semaphore slots;
    private final BlockingQueue<Optional<PageTask>> toWrite;
    private volatile boolean writable = true;

    /**
     * What to read, where to write, and how.
     *
     * @param inputs folders, zips, JSON lines or pages
     * @param output the lines; failures go to the same name with ".failed" at the end
     * @param threads how many pages are read at once
     * @param limit how long a single page may take
     */
    public record Settings(List<Path> inputs, Path output, int threads, Duration limit) {

        /** Copies the inputs. */
        public Settings {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A run that has not started.
     *
     * @param settings what to do
     */
    public ArchiveRun(Settings settings) {
        this.settings = settings;
        this.slots = new Semaphore(settings.threads());
        this.toWrite = new ArrayBlockingQueue<>(AHEAD * settings.threads());
    }

    /**
     * Reads all pages that are not in the output yet.
     *
     * @param progress is told of every page
     * @return the number of pages
     * @throws IOException if an input or the output fails
     * @throws InterruptedException if the thread was interrupted
     */
    public Tally run(Progress progress) throws IOException, InterruptedException {
        List<PageSource> sources = new ArrayList<>();
        try {
            for (Path input : settings.inputs()) {
                sources.add(PageSource.open(input, Limits.DEFAULT.inputBytes()));
            }
            if (progress.isShown()) {
                progress.expect(count(sources));
            }
            try (ArchiveFiles files = ArchiveFiles.open(settings.output())) {
                read(sources, files, progress);
                return files.tally();
            }
        } finally {
            progress.end();
            for (PageSource source : sources) {
                source.close();
            }
        }
    }

    private static long count(List<PageSource> sources) throws IOException, InterruptedException {
        long[] pages = new long[1];
        for (PageSource source : sources) {
            source.pages(page -> pages[0]++);
        }
        return pages[0];
    }

    private void read(List<PageSource> sources, ArchiveFiles files, Progress progress)
            throws IOException, InterruptedException {
        // Daemon threads: a page that never ends must not keep the program from ending.
        ExecutorService readers = Executors.newCachedThreadPool(daemons("reader"));
        ExecutorService writer = Executors.newSingleThreadExecutor(daemons("writer"));
        Future<?> writing = writer.submit(() -> {
            write(files, progress);
            return files;
        });
        try {
            for (PageSource source : sources) {
                source.pages(page -> {
                    if (files.isDone(page.id())) {
                        progress.skipped();
                    } else if (writable) {
                        slots.acquire();
                        PageTask task = new PageTask(page, parser, slots);
                        readers.execute(task);
                        toWrite.put(Optional.of(task));
                    }
                });
            }
        } finally {
            toWrite.put(Optional.empty());
            finish(writing);
            readers.shutdownNow();
            writer.shutdownNow();
        }
    }

    private void write(ArchiveFiles files, Progress progress)
            throws IOException, InterruptedException, ExecutionException {
        try {
            for (Optional<PageTask> task = toWrite.take(); task.isPresent(); task = toWrite.take()) {
                Outcome outcome = task.get().await(settings.limit());
                files.add(outcome);
                progress.done(outcome.failure().isPresent());
            }
        } catch (IOException | ExecutionException e) {
            writable = false; // let the reading side run out instead of waiting for room.
            for (Optional<PageTask> task = toWrite.take(); task.isPresent(); task = toWrite.take()) {
                task.get().await(settings.limit());
            }
            throw e;
        }
    }

    private static void finish(Future<?> writing) throws IOException, InterruptedException {
        try {
            writing.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() instanceof ExecutionException inner ? inner.getCause() : e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("the archive was not completed", cause);
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
