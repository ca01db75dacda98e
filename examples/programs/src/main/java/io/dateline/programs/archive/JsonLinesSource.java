package io.dateline.programs.archive;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import io.dateline.programs.input.PageBytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages as lines {@code {"id", "url", "html"}}; the address may be missing. A broken line is a page that failed. */
record JsonLinesSource(Path file) implements PageSource {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void pages(Sink sink) throws IOException, InterruptedException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PageBytes.unpacked(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    sink.take(page(line, number));
                }
            }
        }
    }

    private StoredPage page(String line, int number) {
        String place = file + ":" + number;
        try {
            JsonNode node = JSON.readTree(line);
            String id = node.path("id").asString("");
            Optional<URI> url = node.path("url").asStringOpt().flatMap(UrlTable::address);
            Optional<String> html = node.path("html").asStringOpt();
            if (!id.isBlank() && html.isPresent()) {
                return new StoredPage(
                        id,
                        place,
                        parser -> url.isPresent() ? parser.inspect(html.get(), url.get()) : parser.inspect(html.get()));
            }
        } catch (JacksonException e) {
            return broken(number, place, "not a line of JSON");
        }
        return broken(number, place, "a line needs \"id\" and \"html\"");
    }

    private StoredPage broken(int number, String place, String why) {
        return new StoredPage(PageName.of(file) + ":" + number, place, parser -> {
            throw new ArticleParseException(Optional.empty(), Stage.INPUT, Reason.UNREADABLE, why);
        });
    }
}
