package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HydrationStateTest {

    private static final String LINE = "The harbour of Lindmouth will close for nine days while divers repair the outer"
            + " gate, the port authority said on Monday, and the ferries will take the northern pier.";

    private static List<StateText> texts(String script) {
        return HydrationState.texts(Jsoup.parse("<body>" + script + "</body>"), Optional.of("Harbour to close"));
    }

    private static String html(int paragraphs) {
        return ("<p>" + LINE + "<\\/p>").repeat(paragraphs);
    }

    private static String pieces(int paragraphs) {
        return ("{\"type\":\"paragraph\",\"content\":\"" + LINE + "\"},").repeat(paragraphs);
    }

    @Test
    void aBodyOfHtmlIsFoundInAScriptOfJson() {
        assertThat(texts("<script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"post\":{\"title\":"
                        + "\"Harbour to close\",\"body\":\"" + html(4) + "\"}}}</script>"))
                .singleElement()
                .satisfies(text -> assertThat(text.html()).startsWith("<p>The harbour"));
    }

    @Test
    void piecesOfTextAreFoundInAnAssignedObjectWithCodeBehindIt() {
        assertThat(texts(
                        "<script>window.__INITIAL_STATE__ = {\"ad\":undefined,\"story\":{\"headline\":\"Harbour to close\","
                                + "\"blocks\":[" + pieces(4)
                                + "{\"type\":\"heading\",\"content\":\"Why now\"}]}};(function(){})();"
                                + "</script>"))
                .singleElement()
                .satisfies(text -> assertThat(text.html()).endsWith("</p><h2>Why now</h2>"));
    }

    @Test
    void theTextsOfNestedPiecesStandInTheirOrder() {
        String piece = "{\"type\":\"p\",\"children\":[{\"type\":\"text\",\"data\":\"" + LINE + " Ships \"},"
                + "{\"type\":\"a\",\"children\":[{\"type\":\"text\",\"data\":\"wait & see\"}]},"
                + "{\"type\":\"text\",\"data\":\" meanwhile.\"}]},";
        assertThat(texts("<script>window.__APOLLO_STATE__={\"a\":{\"headline\":\"Harbour to close\",\"body\":["
                        + piece.repeat(3) + "]}}</script>"))
                .singleElement()
                .satisfies(text -> assertThat(text.html()).contains("Ships wait &amp; see meanwhile.</p><p>"));
    }

    @Test
    void aStateWrittenAsAStringIsRead() {
        String state = "{\"title\":\"Harbour to close\",\"body\":\"" + html(4) + "\"}";
        String quoted = state.replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(texts("<script>window.__PRELOADED_STATE__ = JSON.parse(\"" + quoted + "\");</script>"))
                .hasSize(1);
    }

    @Test
    void theTextNearestToTheHeadlineComesFirstHoweverLongTheOthers() {
        assertThat(texts("<script type='application/json'>{\"title\":\"Harbour to close\",\"more\":[{\"body\":\""
                        + html(9) + "\"}],\"body\":\"" + html(4) + "\"}</script>"))
                .extracting(StateText::distance)
                .startsWith(0);
    }

    @Test
    void aTextWithoutTheHeadlineBelongsToAnotherStory() {
        assertThat(texts("<script type='application/json'>{\"title\":\"Lighthouse painted\",\"body\":\"" + html(9)
                        + "\"}</script>"))
                .isEmpty();
    }

    @Test
    void scriptsThatCannotBeReadAreLeftOut() {
        assertThat(texts("<script>window.__INITIAL_STATE__={\"title\":\"Harbour to close\",\"body\":\"" + html(4)
                        + "</script><script>window.__NUXT__=(function(a){return{b:a}}(\"" + html(4) + "\"))</script>"
                        + "<script type='application/json'>" + "[".repeat(5_000) + "</script>"))
                .isEmpty();
    }
}
