package io.dateline.programs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.ArticleParser;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PageTaskTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final ArticleParser parser = ArticleParser.create();
    private final Semaphore slots = new Semaphore(0);

    @Test
    void givesUpAPageOverTheTimeLimitAndFreesItsSlotOnce() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        PageTask task = task(any -> {
            stuck.await();
            return parser.inspect("");
        });
        Thread reader = new Thread(task);
        reader.setDaemon(true);
        reader.start();

        Outcome outcome = task.await(Duration.ofMillis(1));

        assertThat(outcome.line()).contains("\"reason\":\"TIME_LIMIT\"");
        assertThat(outcome.failure().orElseThrow()).contains("not read within 1 milliseconds");
        assertThat(slots.availablePermits()).isEqualTo(1);
        stuck.countDown();
        reader.join();
        assertThat(slots.availablePermits()).as("after the page ended late").isEqualTo(1);
    }

    @Test
    void survivesAParserThatFails() throws Exception {
        PageTask task = task(any -> {
            throw new IllegalStateException("a bug");
        });
        task.run();

        assertThat(task.await(LONG).line())
                .isEqualTo("{\"id\":\"p\",\"error\":{\"stage\":\"PROGRAM\",\"reason\":\"UNEXPECTED\"}}");
        assertThat(task.await(LONG).failure().orElseThrow()).contains("a bug at io.dateline");
    }

    @Test
    void survivesAStackOverflow() throws Exception {
        PageTask task = task(any -> {
            throw new StackOverflowError();
        });
        task.run();

        assertThat(task.await(LONG).line()).contains("UNEXPECTED");
    }

    /** A reading that may also wait. */
    private interface Waiting {
        io.dateline.parse.ParsedArticle with(ArticleParser parser) throws InterruptedException;
    }

    private PageTask task(Waiting reading) {
        StoredPage page = new StoredPage("p", "p.html", given -> {
            try {
                return reading.with(given);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return new PageTask(page, parser, slots);
    }
}
