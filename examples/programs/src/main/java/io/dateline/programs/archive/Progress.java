package io.dateline.programs.archive;

import java.io.PrintWriter;
import java.util.Locale;

/** A line that tells a person how far an archive is; silent when nobody watches. */
public final class Progress {

    private static final int WIDTH = 24;
    private static final long BETWEEN_NANOS = 100_000_000;

    private final PrintWriter out;
    private final boolean shown;
    private final long started = System.nanoTime();
    private long expected;
    private long pages;
    private long skipped;
    private long failed;
    private long lastPrinted;

    /**
     * A progress line.
     *
     * @param out the terminal
     * @param shown whether a person watches
     */
    public Progress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
        this.lastPrinted = started;
    }

    boolean isShown() {
        return shown;
    }

    synchronized void expect(long number) {
        expected = number;
    }

    synchronized void skipped() {
        skipped++;
        print(false);
    }

    synchronized void done(boolean failure) {
        pages++;
        if (failure) {
            failed++;
        }
        print(false);
    }

    synchronized void end() {
        print(true);
        if (shown) {
            out.println();
            out.flush();
        }
    }

    private void print(boolean last) {
        long now = System.nanoTime();
        if (!shown || (!last && now - lastPrinted < BETWEEN_NANOS)) {
            return;
        }
        lastPrinted = now;
        out.print("\r" + line(now - started));
        out.flush();
    }

    /** The line after some time. */
    synchronized String line(long nanos) {
        long at = pages + skipped;
        long whole = Math.max(expected, at);
        int full = whole == 0 ? WIDTH : (int) (WIDTH * at / whole);
        String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
        double rate = nanos == 0 ? 0 : pages * 1e9 / nanos;
        return String.format(Locale.ROOT, "[%s] %,d of %,d, %,d failed, %.0f/s ", bar, at, whole, failed, rate);
    }
}
