package io.dateline.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuotesCommandTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The blank line and the blanks in front shift every offset that is not counted from the beginning. */
    private static final String TEXT = "Ferry news 🚢 from the isles.\n\n"
            + "  “We painted her twice,” Captain Una Fjeld said on Monday.\n"
            + "The office calls it “spring”.\n";

    @TempDir
    Path folder;

    @Test
    void givesOffsetsIntoTheWholeText() throws IOException {
        JsonNode quote = quotes(TEXT).get(0);

        int start = quote.path("start").asInt();
        int end = quote.path("end").asInt();
        assertThat(TEXT.substring(start, end))
                .startsWith("We painted her twice")
                .doesNotContain("”");
        assertThat(quote.path("text").asString()).isEqualTo(TEXT.substring(start, end));
        assertThat(quote.path("kind").asString()).isEqualTo("DIRECT");
        assertThat(quote.path("speaker").asString()).isEqualTo("Una Fjeld");
        assertThat(TEXT.substring(
                        quote.path("speaker_start").asInt(),
                        quote.path("speaker_end").asInt()))
                .contains("Fjeld");
        assertThat(quote.path("cue").asString()).isEqualTo("said");
    }

    @Test
    void leavesOutWordsThatNobodySaidUnlessAskedForAll() throws IOException {
        assertThat(quotes(TEXT))
                .noneMatch(quote -> quote.path("kind").asString().equals("UNATTRIBUTED"));
        assertThat(quotes(TEXT)).allMatch(quote -> quote.has("speaker"));
        assertThat(quotes(TEXT, "--all").size())
                .isGreaterThanOrEqualTo(quotes(TEXT).size());
    }

    @Test
    void leavesOutIndirectQuotesUnlessAskedFor() throws IOException {
        String text = "Captain Una Fjeld said the ferry would sail again from Monday.\n";

        assertThat(quotes(text)).isEmpty();
    }

    @Test
    void keepsALineForATextWithoutQuotes() {
        Run run = Run.withInput("{\"doc\":\"d\",\"text\":\"Nothing was said.\"}\n\n", "quotes", "-");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().strip()).isEqualTo("{\"doc\":\"d\",\"quotes\":[]}");
    }

    @Test
    void namesTheLineThatIsBroken() {
        Run run = Run.withInput("{\"doc\":\"d\",\"text\":\"\"}\n{\"doc\":\"e\"}\n", "quotes", "-");

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("-:2: a line needs \"doc\" and \"text\"");
    }

    private List<JsonNode> quotes(String text, Object... options) throws IOException {
        String line = JSON.createObjectNode().put("doc", "d").put("text", text).toString();
        Path file = Pages.write(folder.resolve("texts.jsonl"), line + "\n");
        Object[] args = new Object[options.length + 2];
        args[0] = "quotes";
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        Run run = Run.of(args);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        return StreamSupport.stream(JSON.readTree(run.out()).path("quotes").spliterator(), false)
                .toList();
    }
}
