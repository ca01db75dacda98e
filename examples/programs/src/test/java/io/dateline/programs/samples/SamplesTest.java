package io.dateline.programs.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.json.ArticleJson;
import io.dateline.programs.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @TempDir
    Path folder;

    @Test
    void oneParsedPageTellsWhoSaidWhat() throws IOException {
        Path page = Pages.write(folder.resolve("ferry.html"), Pages.story("Ferry sails again"));

        String printed = printed(out ->
                ParseOnePage.print(io.dateline.parse.ArticleParser.create().parse(page), out));

        assertThat(printed).startsWith("Ferry sails again\n").contains("Una Fjeld: We painted her twice");
    }

    @Test
    void anOwnLayoutReadsWhatTheGenericPathCannotKnow() throws IOException {
        Path page = Pages.write(folder.resolve("12.html"), """
                <html><body><table><tr><td class="side">Choir on Fridays</td><td class="main">
                <p class="slogan">The bells ring again</p><i class="day">7/3/2026</i>
                <p>After two years of silence the bells of the old tower rang on Saturday at noon, to the surprise of the
                pigeons that had moved in and to the delight of everyone in the square below.</p>
                <p>The new ropes were paid for by the bakers of the parish, who had missed the bells more than most, since
                no one came for bread at the right time any more.</p>
                </td></tr></table></body></html>
                """);

        assertThat(printed(out -> OwnLayout.print(page, out)))
                .isEqualTo("parish/2026: The bells ring again\n2026-03-07\n");
    }

    @Test
    void aStreamOfPagesKeepsItsOrderAndLeavesOutWhatIsNoArticle() throws IOException {
        Path first = Pages.write(folder.resolve("1.html"), Pages.story("First"));
        Path empty = Pages.write(folder.resolve("2.html"), "");
        Path third = Pages.write(folder.resolve("3.html"), Pages.story("Third"));

        List<String> lines =
                ArticlesToJson.lines(Stream.of(first, empty, third)).toList();

        assertThat(lines).extracting(line -> ArticleJson.read(line).headline()).containsExactly("First", "Third");
    }

    private static String printed(Consumer<PrintStream> sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
