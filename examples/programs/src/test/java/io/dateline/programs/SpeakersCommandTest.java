package io.dateline.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersCommandTest {

    @TempDir
    Path folder;

    @Test
    void countsWhoIsQuotedAcrossAnArchive() throws IOException {
        Path pages = folder.resolve("in");
        Pages.write(pages.resolve("a.html"), Pages.story("First"));
        Pages.write(
                pages.resolve("b.html"),
                Pages.story("Second")
                        .replace(
                                "The first boat leaves",
                                "“We leave early,” said Mayor Odd Hagen. The first boat leaves"));
        Pages.write(pages.resolve("c.html"), "<html><title>Nothing</title></html>");
        Path archive = folder.resolve("out.jsonl");
        Run.of("archive", pages, "-o", archive);

        Run run = Run.of("speakers", archive);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines())
                .containsExactly(
                        "2\t2\tUna Fjeld\tWe painted her twice because we had nothing else to do,",
                        "1\t1\tOdd Hagen\tWe leave early,");
    }

    @Test
    void printsOnlyTheMostQuoted() throws IOException {
        Path archive = folder.resolve("out.jsonl");
        Run.of(
                "archive",
                Pages.write(folder.resolve("in/a.html"), Pages.story("First")).getParent(),
                "-o",
                archive);

        assertThat(Run.of("speakers", archive, "--limit", 0).out()).isEmpty();
    }

    @Test
    void namesTheLineThatIsBroken() {
        Run run = Run.withInput("{\"id\":\"a\"}\n{\"article\":", "speakers", "-");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("-:2: not a line of an archive");
    }
}
