package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StreamedMarkupTest {

    private static final String PAGE =
            "<!doctype html><body><main><h1>Gate rises</h1><!--$?--><template id=\"B:0\"></template>"
                    + "<p>Please wait.</p><!--$--><p>And wait.</p><!--/$--><!--/$--><p>It fell at night.</p></main>"
                    + "<div hidden id=\"S:1\"><p>Divers went down.</p></div>"
                    + "<div hidden id=\"S:0\"><p>It rose at dawn.</p><template id=\"P:1\"></template></div>"
                    + "<script>$RS=function(a,b){};$RS(\"S:1\",\"P:1\")</script>"
                    + "<script>$RC=function(b,c,e){};$RC(\"B:0\",\"S:0\")</script>";

    private static String text(Document document) {
        return new PageReader(Limits.DEFAULT)
                .page(document, Optional.empty())
                .document()
                .body()
                .text();
    }

    @Test
    void whatFollowsLateStandsInItsPlaceInsteadOfWhatIsShownWhileItIsAwaited() {
        assertThat(new PageReader(Limits.DEFAULT)
                        .read(PAGE, Optional.empty())
                        .document()
                        .body()
                        .text())
                .isEqualTo("Gate rises It rose at dawn. Divers went down. It fell at night.");
    }

    @Test
    void aDocumentOfSomebodyElseIsNotChanged() {
        Document document = Jsoup.parse(PAGE);
        String before = document.outerHtml();
        assertThat(text(document)).startsWith("Gate rises It rose at dawn.");
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void aPieceThatHoldsItsOwnPlaceStaysWhereItIs() {
        Document document =
                Jsoup.parse("<body><div hidden id=\"S:0\"><p>Round</p><template id=\"B:0\"></template></div>"
                        + "<script>$RC(\"B:0\",\"S:0\");$RC(\"B:7\",\"S:9\")</script>");
        assertThat(text(document)).isEqualTo("Round");
    }
}
