package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageIndexTest {

    private static PageIndex index(String body) {
        return new PageReader(Limits.DEFAULT)
                .read("<html><head></head><body>" + body + "</body></html>", Optional.empty())
                .index();
    }

    private static List<String> texts(List<Spot> spots) {
        return spots.stream().map(spot -> spot.shortText(60)).toList();
    }

    @Test
    void namesTellOfDatesAndAuthorsWhateverTheirCaseAndJoints() {
        PageIndex index =
                index("<p class='pubDate'>a</p><p class='entry_Author-box'>b</p><p id='tarih'>c</p><p class='x'>d</p>");
        assertThat(texts(index.dated())).containsExactly("a", "c");
        assertThat(texts(index.authors())).containsExactly("b");
    }

    @Test
    void aWordWithEdgesIsNoPartOfALongerWord() {
        PageIndex index =
                index("<div class='vintages'><a href='/a'>a</a></div><div class='post tags'><a href='/b'>b</a></div>");
        assertThat(index.links()).extracting(Spot::tagged).containsExactly(false, true);
    }

    @Test
    void whatIsInAnAsideOrABoxOfCommentsStandsBesideTheStory() {
        PageIndex index = index("<h1>h</h1><time>a</time><aside><time>b</time></aside>"
                + "<div class='user-comments'><p><time>c</time></p></div><time>d</time>");
        assertThat(index.times()).extracting(Spot::beside).containsExactly(false, true, true, false);
    }

    @Test
    void theBoxThatHoldsThePagesHeadingDoesNotStandBesideIt() {
        PageIndex index = index("<div class='has-comments'><h1>h</h1><time>a</time></div>");
        assertThat(index.times()).extracting(Spot::beside).containsExactly(false);
    }

    @Test
    void aHeadersContentIsFramedButNotBeside() {
        Spot link = index("<header><a href='/a' rel='author'>a</a></header>")
                .links()
                .get(0);
        assertThat(link.framed()).isTrue();
        assertThat(link.beside()).isFalse();
    }

    @Test
    void aroundAPlaceStandsWhatFollowsThenWhatPrecedes() {
        PageIndex index = index("<p>a</p><aside><p>x</p></aside><h1>b</h1><p>c</p><p>d</p>");
        int at = index.firstHeading().orElseThrow().position();
        assertThat(index.around(at, 3, 2)).extracting(Element::text).containsExactly("b", "c", "a");
    }

    @Test
    void aLongTextIsNotPutTogether() {
        Element element = index("<h1>one <b>two</b>three<br>four</h1>")
                .firstHeading()
                .orElseThrow()
                .element();
        assertThat(ShortText.of(element, 18)).isEqualTo("one twothree four");
        assertThat(ShortText.of(element, 10)).isEmpty();
    }

    @Test
    void aPathLeadsToItsElement() {
        String html = "<div id='story'><p>a</p><div><p>b</p></div></div><p>c</p>";
        Element body = index(html).around(0, 0, 1).get(0);
        for (Element element : body.select("p, div")) {
            assertThat(body.ownerDocument().select(ElementPath.of(element))).containsExactly(element);
        }
    }
}
