package io.dateline.programs;

import io.dateline.json.ArticleJson;
import io.dateline.parse.ArticleParser;
import io.dateline.parse.ParsedArticle;
import io.dateline.parse.page.Limits;
import io.dateline.programs.input.FetchedPage;
import io.dateline.programs.input.PageBytes;
import io.dateline.programs.input.PageFetcher;
import io.dateline.programs.input.SamplePage;
import io.dateline.programs.view.EvidenceView;
import io.dateline.programs.view.MarkdownView;
import io.dateline.programs.view.ReadableView;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline parse}: one page, for people or as JSON. */
@Command(
        name = "parse",
        description = {
            "Reads one page and prints its article.",
            "Without a page, it reads a wire story that comes with the program."
        })
final class ParseCommand implements Callable<Integer> {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    private final Console console;
    private final ArticleParser parser = ArticleParser.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "<page>",
            description = "A file (.html, .html.gz, .txt), an address (http, https), or - for standard input.")
    private Optional<String> page = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "<url>",
            description = "Where the page of a file or of standard input was found.")
    private Optional<URI> url = Optional.empty();

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--width",
            defaultValue = "80",
            paramLabel = "<columns>",
            description = "Width of the readable view (default: ${DEFAULT-VALUE}).")
    private int width;

    @Option(
            names = "--timeout-seconds",
            defaultValue = "20",
            paramLabel = "<n>",
            description = "How long to wait for a page from the web (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds;

    /** What is printed; at most one. */
    private static final class Form {

        @Option(names = "--json", description = "Print the article as JSON, and nothing else.")
        private boolean json;

        @Option(names = "--text", description = "Print the story's plain text.")
        private boolean text;

        @Option(names = "--markdown", description = "Print the article as Markdown.")
        private boolean markdown;

        @Option(names = "--evidence", description = "After the readable view, print where each field came from.")
        private boolean evidence;
    }

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.out().println(print(read()).stripTrailing());
        return ExitCode.OK;
    }

    private ParsedArticle read() throws IOException {
        if (page.isEmpty()) {
            return parser.inspect(SamplePage.html(), SamplePage.URL);
        }
        String name = page.get();
        if (name.equals("-")) {
            return inspect(console.in());
        }
        if (WEB.matcher(name).matches()) {
            return fetch(name);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return inspect(in);
        } catch (InvalidPathException e) {
            throw new IOException("not a file's name: " + name, e);
        }
    }

    private ParsedArticle inspect(InputStream in) throws IOException {
        byte[] bytes = PageBytes.read(in, Limits.DEFAULT.inputBytes());
        return url.isPresent() ? parser.inspect(bytes, url.get()) : parser.inspect(bytes);
    }

    private ParsedArticle fetch(String address) throws IOException {
        URI target;
        try {
            target = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address: " + address, e);
        }
        FetchedPage found =
                new PageFetcher(Limits.DEFAULT.inputBytes(), Duration.ofSeconds(timeoutSeconds)).fetch(target);
        return found.declared().isPresent()
                ? parser.inspect(found.bytes(), found.declared().get(), found.url())
                : parser.inspect(found.bytes(), found.url());
    }

    private String print(ParsedArticle parsed) {
        if (form.json) {
            return ArticleJson.write(parsed.article());
        }
        if (form.text) {
            return parsed.article().text();
        }
        if (form.markdown) {
            return MarkdownView.of(parsed.article());
        }
        String view = new ReadableView(width).of(parsed);
        return form.evidence ? view + "\n" + EvidenceView.of(parsed) : view;
    }
}
