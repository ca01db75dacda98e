package io.dateline.programs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter terminal = new StringWriter();

    @Test
    void tellsHowFarItIs() {
        Progress progress = new Progress(new PrintWriter(terminal), true);
        progress.expect(4_000);
        for (int i = 0; i < 1_000; i++) {
            progress.done(i % 100 == 0);
        }

        assertThat(progress.line(2_000_000_000L))
                .isEqualTo("[######..................] 1,000 of 4,000, 10 failed, 500/s ");
    }

    @Test
    void countsPagesDoneBeforeButNotInTheRate() {
        Progress progress = new Progress(new PrintWriter(terminal), true);
        progress.expect(2);
        progress.skipped();
        progress.done(false);

        assertThat(progress.line(1_000_000_000L)).contains("] 2 of 2, 0 failed, 1/s");
    }

    @Test
    void isSilentWhenNobodyWatches() {
        Progress progress = new Progress(new PrintWriter(terminal), false);
        progress.done(true);
        progress.end();

        assertThat(terminal.toString()).isEmpty();
    }
}
