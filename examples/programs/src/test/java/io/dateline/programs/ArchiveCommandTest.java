package io.dateline.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.json.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveCommandTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void name() {
        input = folder.resolve("in");
        output = folder.resolve("out.jsonl");
    }

    @Test
    void writesALineForEveryPageBelowAFolderInOrder() throws IOException {
        Pages.write(input.resolve("b.html"), Pages.story("Second"));
        Pages.write(input.resolve("a/deep/page.htm"), Pages.story("First"));
        Pages.writeGzip(input.resolve("c.html.gz"), Pages.story("Third"));
        Pages.write(input.resolve("notes.txt"), "not a page");

        Run run = Run.of("archive", input, "-o", output);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("3 articles, 0 failed\n");
        assertThat(ids()).containsExactly("a/deep/page", "b", "c");
        assertThat(lines().get(0).propertyNames()).containsExactly("id", "layout", "article", "diagnostics");
        assertThat(article(0).headline()).isEqualTo("First");
        assertThat(Files.readString(failed())).isEmpty();
    }

    @Test
    void keepsTheOrderWithManyThreads() throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = "page-%03d".formatted(i);
            names.add(name);
            Pages.write(input.resolve(name + ".html"), Pages.story("Ferry " + i));
        }

        assertThat(Run.of("archive", input, "-o", output, "--threads", 8).code())
                .isEqualTo(ExitCode.OK);

        assertThat(ids()).isEqualTo(names);
    }

    @Test
    void listsFailuresAndTellsByItsExitCode() throws IOException {
        Pages.write(input.resolve("empty.html"), "");
        Pages.write(input.resolve("good.html"), Pages.story("Ferry sails again"));

        Run run = Run.of("archive", input, "-o", output);

        assertThat(run.code()).isEqualTo(ExitCode.NOT_AN_ARTICLE);
        assertThat(run.err()).startsWith("1 articles, 1 failed (see ");
        assertThat(lines().get(0).toString())
                .isEqualTo("{\"id\":\"empty\",\"error\":{\"stage\":\"INPUT\",\"reason\":\"EMPTY\"}}");
        JsonNode failure = JSON.readTree(Files.readString(failed()));
        assertThat(failure.path("id").asString()).isEqualTo("empty");
        assertThat(failure.path("file").asString()).endsWith("empty.html");
        assertThat(failure.path("stage").asString()).isEqualTo("INPUT");
        assertThat(failure.path("reason").asString()).isEqualTo("EMPTY");
    }

    @Test
    void continuesWhereItStopped() throws IOException {
        Pages.write(input.resolve("a.html"), Pages.story("First"));
        Pages.write(input.resolve("b.html"), "");
        Run.of("archive", input, "-o", output);
        String before = Files.readString(output);
        Pages.write(input.resolve("c.html"), Pages.story("Third"));

        Run run = Run.of("archive", input, "-o", output);

        assertThat(Files.readString(output)).startsWith(before);
        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(Files.readAllLines(failed())).hasSize(1);
        assertThat(run.err()).startsWith("1 articles, 0 failed; done before: 1 articles, 1 failed");
        assertThat(run.code()).as("an earlier failure is still one").isEqualTo(ExitCode.NOT_AN_ARTICLE);
    }

    @Test
    void readsAPageAgainWhoseLineWasCutOff() throws IOException {
        Pages.write(input.resolve("a.html"), Pages.story("First"));
        Pages.write(input.resolve("b.html"), Pages.story("Second"));
        Run.of("archive", input, "-o", output);
        String whole = Files.readString(output);
        Files.writeString(output, whole.substring(0, whole.length() - 40));

        assertThat(Run.of("archive", input, "-o", output).code()).isEqualTo(ExitCode.OK);

        assertThat(Files.readString(output)).isEqualTo(whole);
    }

    @Test
    void doesNotAppendToAFileOfAnotherKind() throws IOException {
        Pages.write(input.resolve("a.html"), Pages.story("First"));
        Pages.write(output, "my shopping list\n");

        Run run = Run.of("archive", input, "-o", output);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("out.jsonl:1: not a line of an archive");
        assertThat(Files.readString(output)).isEqualTo("my shopping list\n");
    }

    @Test
    void takesAddressesFromTablesBesideThePages() throws IOException {
        Pages.write(input.resolve("a.html"), Pages.story("First"));
        Pages.write(input.resolve("urls.tsv"), "a\thttps://isles.example/a\nb\thttps://isles.example/b\n");
        Pages.write(input.resolve("sub/pages/c.html"), Pages.story("Third"));
        Pages.write(input.resolve("sub/gold.jsonl"), "{\"id\":\"c\",\"url\":\"https://isles.example/c\"}\nbroken\n");

        Run.of("archive", input, "-o", output);

        assertThat(article(0).url()).contains(URI.create("https://isles.example/a"));
        assertThat(article(1).url()).contains(URI.create("https://isles.example/c"));
    }

    @Test
    void takesAddressesFromTheFolderAbovePages() throws IOException {
        Pages.write(input.resolve("pages/c.html"), Pages.story("Third"));
        Pages.write(input.resolve("gold.jsonl"), "{\"id\":\"c\",\"url\":\"https://isles.example/c\"}\n");

        Run.of("archive", input.resolve("pages"), "-o", output);

        assertThat(ids()).containsExactly("c");
        assertThat(article(0).url()).contains(URI.create("https://isles.example/c"));
    }

    @Test
    void readsZips() throws IOException {
        Path zip = folder.resolve("pages.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put("day/a.html", Pages.story("First"), out);
            put("day/readme.txt", "not a page", out);
            put("urls.tsv", "a\thttps://isles.example/a\n", out);
        }

        assertThat(Run.of("archive", zip, "-o", output).code()).isEqualTo(ExitCode.OK);

        assertThat(ids()).containsExactly("day/a");
        assertThat(article(0).url()).contains(URI.create("https://isles.example/a"));
    }

    @Test
    void readsJsonLinesAndReportsBrokenOnes() throws IOException {
        Path lines = folder.resolve("pages.jsonl");
        String page = JSON.createObjectNode()
                .put("id", "x/1")
                .put("url", "https://isles.example/1")
                .put("html", Pages.story("Ferry sails again"))
                .toString();
        Pages.write(lines, page + "\n\n{\"id\":\n{\"id\":\"no page\"}\n");

        assertThat(Run.of("archive", lines, "-o", output).code()).isEqualTo(ExitCode.NOT_AN_ARTICLE);

        assertThat(ids()).containsExactly("x/1", "pages.jsonl:3", "pages.jsonl:4");
        assertThat(article(0).url()).contains(URI.create("https://isles.example/1"));
        assertThat(lines().get(1).path("error").path("reason").asString()).isEqualTo("UNREADABLE");
    }

    @Test
    void readsSeveralInputsWithTheSameIdsAndContinuesEach() throws IOException {
        Path one = Pages.write(folder.resolve("one/a.html"), Pages.story("First"));
        Path two = Pages.write(folder.resolve("two/a.html"), Pages.story("Second"));
        Run.of("archive", one, two, "-o", output);
        List<String> whole = Files.readAllLines(output);
        Files.writeString(output, whole.get(0) + "\n");

        Run.of("archive", one, two, "-o", output);

        assertThat(Files.readAllLines(output)).isEqualTo(whole).hasSize(2);
        assertThat(article(1).headline()).isEqualTo("Second");
    }

    @Test
    void saysWhatIsWrongWithItsArguments() throws IOException {
        Path other = Pages.write(folder.resolve("picture.png"), "x");

        assertThat(Run.of("archive", folder.resolve("absent"), "-o", output).code())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(Run.of("archive", other, "-o", output).err()).contains("neither a folder");
        assertThat(Run.of("archive", folder).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("archive", folder, "-o", output, "--threads", 0).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("archive", folder, "-o", output, "--limit-seconds", "NaN")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    private static void put(String name, String content, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        OutputStream entry = out;
        entry.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private Path failed() {
        return folder.resolve("out.jsonl.failed");
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(output).stream().map(JSON::readTree).toList();
    }

    private List<String> ids() throws IOException {
        return lines().stream().map(line -> line.path("id").asString()).toList();
    }

    private Article article(int line) throws IOException {
        return ArticleJson.read(lines().get(line).path("article").toString());
    }
}
