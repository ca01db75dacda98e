package io.dateline.parse.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.page.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HydrationStateTest {

    private static final String LINE = "The harbour of Lindmouth will close for nine days while divers repair the outer"
            + " gate, the port authority said on Monday, and the ferries will take the northern pier.";

    private static List<StateText> texts(String script) {
        return HydrationState.texts(
                Jsoup.parse("<body>" + script + "</body>"), Optional.of("Harbour to close"), Limits.DEFAULT);
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

    private static String pushed(String... parts) {
        StringBuilder scripts = new StringBuilder("<script>(self.__next_f=self.__next_f||[]).push([0])</script>");
        for (String part : parts) {
            String quoted = part.replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("<", "\\u003c");
            scripts.append("<script>self.__next_f.push([1,\"" + quoted + "\"])</script>");
        }
        return scripts.toString();
    }

    private static String plain(int paragraphs) {
        return ("<p>" + LINE + "</p>").repeat(paragraphs);
    }

    @Test
    void aTextThatIsStreamedInARowOfItsOwnIsFoundWhereItIsNamed() {
        String text = plain(4) + "<p>Größer als gedacht — 門が閉まる。</p>";
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        String rows = "1:I[4,[\"a.js\"],\"default\"]\n2:T" + Integer.toHexString(bytes) + "," + text
                + "3:[\"$\",\"$L1\",null,{\"story\":{\"title\":\"Harbour to close\",\"body\":\"$2\"}}]\n";
        int cut = rows.indexOf("port authority");
        assertThat(texts(pushed(rows.substring(0, cut), rows.substring(cut))))
                .singleElement()
                .satisfies(found -> assertThat(found.html()).isEqualTo(text));
    }

    @Test
    void aRowIsReadWhereAnotherNamesIt() {
        String rows = "5:{\"body\":\"" + plain(4) + "\"}\n0:{\"title\":\"Harbour to close\",\"content\":\"$L5\"}\n";
        assertThat(texts(pushed(rows))).hasSize(1);
    }

    @Test
    void rowsThatNameEachOtherInACircleEnd() {
        String rows =
                "1:{\"a\":\"$2\",\"b\":\"$1\"}\n2:[\"$1\",\"$2\",\"$L2\"]\n3:{\"title\":\"Harbour to close\",\"body\":\""
                        + plain(4) + "\",\"up\":\"$3\"}\n";
        assertThat(texts(pushed(rows))).hasSize(1);
    }

    @Test
    void aStreamThatBreaksOffGivesWhatCame() {
        String story = "3:{\"title\":\"Harbour to close\",\"body\":\"" + plain(4) + "\"}\n";
        assertThat(texts(pushed(story + "4:Tfffff," + LINE))).hasSize(1);
        assertThat(texts(pushed(story + "4:{\"title\":\"Harb"))).hasSize(1);
        assertThat(texts(pushed(story) + "<script>self.__next_f.push([1,\"5:{\\\"a"))
                .hasSize(1);
    }

    private static String nuxt(String values) {
        return "<script type='application/json' id='__NUXT_DATA__'>" + values + "</script>";
    }

    @Test
    void aStateOfIndexedValuesIsRead() {
        assertThat(texts(nuxt("[[\"ShallowReactive\",1],{\"data\":2},[\"Reactive\",3],{\"story\":4},"
                        + "{\"title\":5,\"body\":6,\"shares\":-1,\"likes\":7},\"Harbour to close\",\"" + html(4)
                        + "\",6]")))
                .singleElement()
                .satisfies(found -> assertThat(found.distance()).isZero());
    }

    @Test
    void piecesOfIndexedValuesAreRead() {
        assertThat(texts(nuxt("[{\"title\":1,\"blocks\":2},\"Harbour to close\",[3,3,3],{\"type\":4,\"text\":5},"
                        + "\"paragraph\",\"" + LINE.repeat(4) + "\"]")))
                .singleElement()
                .satisfies(found -> assertThat(found.html()).contains("</p><p>The harbour"));
    }

    @Test
    @Timeout(120)
    void indexedValuesThatReferInCirclesEnd() {
        String text = "\"" + html(4) + "\"";
        assertThat(texts(nuxt("[[\"Reactive\",0],[\"Ref\",1]," + text + "]"))).isEmpty();
        assertThat(texts(nuxt("[{\"title\":1,\"body\":2,\"a\":0,\"b\":3},\"Harbour to close\"," + text
                        + ",[0,3,3,4],{\"a\":4,\"b\":3,\"c\":0,\"d\":99999,\"e\":-7}]")))
                .hasSize(1);
    }

    @Test
    @Timeout(120)
    void manyReferencesToOneLongTextAreNotReadOneByOne() {
        String many = "3,".repeat(300_000);
        assertThat(texts(nuxt("[{\"title\":1,\"blocks\":2},\"Harbour to close\",[" + many
                        + "3],{\"type\":4,\"text\":5}," + "\"paragraph\",\"" + LINE.repeat(5_000) + "\"]")))
                .allSatisfy(found -> assertThat(found.html()).hasSizeLessThan(40_000_000));
        assertThat(texts(nuxt("[{\"title\":1,\"blocks\":2},\"Harbour to close\",[" + many + "3],\"" + LINE.repeat(5_000)
                        + "\"]")))
                .isEmpty();
    }

    @Test
    void entitiesAreReadWhereTheyAreNamed() {
        String cache =
                "{\"ROOT_QUERY\":{\"story\":{\"__ref\":\"Story:1\"}},\"Story:1\":{\"headline\":\"Harbour to close\","
                        + "\"body\":{\"__ref\":\"Body:1\"},\"self\":{\"__ref\":\"Story:1\"}},\"Body:1\":{\"html\":\""
                        + html(4)
                        + "\"}}";
        String old = cache.replaceAll("\\{\"__ref\":(\"[^\"]+\")}", "{\"type\":\"id\",\"id\":$1}");
        assertThat(texts("<script>window.__APOLLO_STATE__=" + cache + ";</script>"))
                .hasSize(1);
        assertThat(texts("<script>window.__APOLLO_STATE__=" + old + ";</script>"))
                .hasSize(1);
        assertThat(texts("<script type='application/json'>{\"props\":{\"apolloState\":" + cache + "}}</script>"))
                .hasSize(1);
    }

    @Test
    void whatIsOverALimitIsLeftOut() {
        String script = "<script type='application/json'>{\"title\":\"Harbour to close\",\"body\":\"" + html(4)
                + "\"}</script>";
        for (Limits limits : List.of(
                Limits.DEFAULT.withState(500, 250, 1_000),
                Limits.DEFAULT.withState(50_000, 250, 1),
                Limits.DEFAULT.withState(50_000, 1, 1_000))) {
            assertThat(HydrationState.texts(
                            Jsoup.parse(script.replace("{\"t", "{\"more\":{},\"t")),
                            Optional.of("Harbour to close"),
                            limits))
                    .isEmpty();
        }
    }

    @Test
    @Timeout(120)
    void aScriptThatPushesManyRowsIsReadOnce() {
        String push = "self.__next_f.push([1,\"1:[\\\"$1\\\"]\\n\"]);";
        assertThat(texts("<script>" + push.repeat(60_000) + "</script>")).isEmpty();
        assertThat(texts("<script>" + "self.__next_f.push([1,\"".repeat(60_000) + "</script>"))
                .isEmpty();
    }
}
