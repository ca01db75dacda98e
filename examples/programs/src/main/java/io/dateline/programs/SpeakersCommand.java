package io.dateline.programs;

import io.dateline.json.ArticleJson;
import io.dateline.json.ArticleJsonException;
import io.dateline.programs.input.NumberedLines;
import io.dateline.programs.quotes.SpeakerCounts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dateline speakers}: who says what across an archive. */
@Command(
        name = "speakers",
        description = {
            "Counts who is quoted across an archive, from the lines that the command archive writes.",
            "For each speaker it prints, separated by tabs: quotes, articles, name, and the beginning of the first quote."
        })
final class SpeakersCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_SAMPLE = 100;

    private final Console console;

    @Parameters(index = "0", paramLabel = "<archive.jsonl>", description = "The articles, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "<number>",
            description = "How many speakers to print (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    SpeakersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SpeakerCounts counts = new SpeakerCounts();
        NumberedLines.read(file, console.in(), (line, number) -> count(line, number, counts));
        List<SpeakerCounts.Count> most = counts.mostQuoted();
        for (SpeakerCounts.Count count : most.subList(0, Math.max(0, Math.min(limit, most.size())))) {
            console.out()
                    .println(count.quotes() + "\t" + count.articles() + "\t" + count.name() + "\t"
                            + sample(count.sample()));
        }
        return ExitCode.OK;
    }

    /** A line without an article tells of a page that could not be read. */
    private void count(String line, int number, SpeakerCounts counts) throws IOException {
        try {
            JsonNode article = JSON.readTree(line).path("article");
            if (article.isObject()) {
                counts.add(ArticleJson.read(article.toString()));
            }
        } catch (JacksonException | ArticleJsonException e) {
            throw new IOException(file + ":" + number + ": not a line of an archive", e);
        }
    }

    private static String sample(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SAMPLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_SAMPLE);
        return line.substring(0, end > 0 ? end : LONGEST_SAMPLE) + " …";
    }
}
