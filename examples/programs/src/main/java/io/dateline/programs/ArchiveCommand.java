package io.dateline.programs;

import io.dateline.programs.archive.ArchiveRun;
import io.dateline.programs.archive.Progress;
import io.dateline.programs.archive.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline archive}: many pages, one line of JSON each. */
@Command(
        name = "archive",
        description = {
            "Reads many pages in parallel and writes a line of JSON for each, in their order.",
            "  {\"id\", \"layout\", \"article\", \"diagnostics\"}  or  {\"id\", \"error\": {\"stage\", \"reason\"}}",
            "Failures are listed in <output>.failed, too. Run it again to continue where it stopped."
        },
        footer = {
            "",
            "Pages are files .html, .htm and .html.gz below a folder or in a zip, or JSON lines {\"id\", \"url\", \"html\"}.",
            "Addresses come from urls.tsv (id, tab, address) or gold.jsonl (fields id, url) beside the pages or beside",
            "their folder \"pages\", else from the page."
        })
final class ArchiveCommand implements Callable<Integer> {

    private static final double LONGEST_LIMIT_SECONDS = 86_400;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "<input>", description = "Folders, zips, JSON lines (.jsonl), or pages.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "<out.jsonl>",
            description = "Where the lines go; continued when it exists.")
    private Path output = Path.of("");

    @Option(names = "--threads", paramLabel = "<n>", description = "Pages read at once (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--limit-seconds",
            paramLabel = "<n>",
            defaultValue = "30",
            description = "How long a single page may take (default: ${DEFAULT-VALUE}).")
    private double limitSeconds;

    ArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || !(limitSeconds > 0 && limitSeconds <= LONGEST_LIMIT_SECONDS)) {
            console.err().println("dateline: --threads and --limit-seconds are positive, a page takes a day at most");
            return ExitCode.USAGE;
        }
        Duration limit = Duration.ofMillis(Math.max(1, Math.round(limitSeconds * 1000)));
        Tally tally = new ArchiveRun(new ArchiveRun.Settings(inputs, output, threads, limit))
                .run(new Progress(console.err(), console.terminal()));
        String where = tally.isClean() ? "" : " (see " + output + ".failed)";
        console.err().println(tally + where);
        return tally.isClean() ? ExitCode.OK : ExitCode.NOT_AN_ARTICLE;
    }
}
