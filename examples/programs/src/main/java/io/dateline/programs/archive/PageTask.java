package io.dateline.programs.archive;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A page being read on a thread of its own, in one of the slots that bound how many are read at once. A page that takes
 * too long loses its slot: the archive goes on without waiting for it.
 */
final class PageTask implements Runnable {

    /** The stage of failures that are not the page's: see {@link #TIME_LIMIT} and {@link #UNEXPECTED}. */
    static final String PROGRAM = "PROGRAM";

    /** The reason when a page took longer than the limit. */
    static final String TIME_LIMIT = "TIME_LIMIT";

    /** The reason when the parser failed in a way it should not. */
    static final String UNEXPECTED = "UNEXPECTED";

    private final StoredPage page;
    private final ArticleParser parser;
    private final Semaphore slots;
    private final AtomicBoolean holdsSlot = new AtomicBoolean(true);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final long started = System.nanoTime();

    /** A task for which the caller has acquired a slot. */
    PageTask(StoredPage page, ArticleParser parser, Semaphore slots) {
        this.page = page;
        this.parser = parser;
        this.slots = slots;
    }

    @Override
    public void run() {
        try {
            outcome.complete(read());
        } catch (Throwable e) { // an Error: not to be survived, but the writer must hear of it
            outcome.completeExceptionally(e);
            throw e;
        } finally {
            freeSlot();
        }
    }

    private Outcome read() {
        try {
            return OutcomeJson.article(page, page.reading().with(parser));
        } catch (ArticleParseException e) {
            return OutcomeJson.failure(page, e.stage().name(), e.reason().name(), message(e));
        } catch (IOException e) {
            return OutcomeJson.failure(page, Stage.INPUT.name(), Reason.UNREADABLE.name(), message(e));
        } catch (RuntimeException | StackOverflowError e) {
            return OutcomeJson.failure(page, PROGRAM, UNEXPECTED, where(e));
        }
    }

    /** The outcome, or a failure when the limit passes before there is one. */
    Outcome await(Duration limit) throws InterruptedException, ExecutionException {
        long left = limit.toNanos() - (System.nanoTime() - started);
        try {
            return outcome.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            freeSlot();
            return OutcomeJson.failure(
                    page, PROGRAM, TIME_LIMIT, "not read within " + limit.toMillis() + " milliseconds");
        }
    }

    private void freeSlot() {
        if (holdsSlot.compareAndSet(true, false)) {
            slots.release();
        }
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String where(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
