package io.dateline.programs;

import io.dateline.parse.quote.QuoteFinder;
import io.dateline.programs.input.NumberedLines;
import io.dateline.programs.quotes.QuoteLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline quotes}: who said what in plain texts. */
@Command(
        name = "quotes",
        description = {
            "Finds the quotes of plain texts with their speakers.",
            "Each line is a text {\"doc\", \"text\"}, paragraphs separated by line feeds; for each it prints",
            "  {\"doc\", \"quotes\": [{\"start\", \"end\", \"text\", \"kind\", \"speaker\", \"speaker_start\", \"speaker_end\", \"cue\"}]}",
            "Offsets count UTF-16 code units of the text; start and end stand inside the quotation marks. A quote with",
            "words in between, or over several paragraphs, gives an entry for each of its pieces."
        })
final class QuotesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "<texts.jsonl>", description = "The texts, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "<tag>",
            description = "Language of the texts (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--indirect", description = "Also print what someone said in words that are not theirs.")
    private boolean indirect;

    @Option(names = "--all", description = "Also print words in quotation marks that nobody is found to have said.")
    private boolean all;

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        QuoteLines quotes = new QuoteLines(QuoteFinder.forLanguage(language).indirectSpeech(indirect), all);
        NumberedLines.read(file, console.in(), (line, number) -> console.out().println(print(quotes, line, number)));
        return ExitCode.OK;
    }

    private String print(QuoteLines quotes, String line, int number) throws IOException {
        try {
            return quotes.of(line);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
