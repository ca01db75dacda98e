package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeListsTest {

    private static final String LONG = "Divers will repair the outer gate, which a storm bent in March.";
    private static final String LISTS = "<ul><li>" + LONG + "<li>" + LONG + "<li>Paint</ul><ol><li>Home</ol><p>Menu";

    private static double[] joined(double... probabilities) {
        return joined(LISTS, probabilities);
    }

    private static double[] joined(String body, double... probabilities) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        List<TextMeasure> measures = reader.passages().stream()
                .map(passage -> TextMeasure.of(passage.text(), FunctionWords.of("en")))
                .toList();
        WholeLists.join(reader.passages(), measures, probabilities);
        return probabilities;
    }

    @Test
    void aShortItemGoesWithTheListAroundIt() {
        assertThat(joined(0.95, 0.9, 0.2, 0.2, 0.1)).containsExactly(0.95, 0.9, 0.75, 0.2, 0.1);
    }

    @Test
    void theItemsOfADoubtfulListThatDifferAreJudgedOneByOne() {
        String list = "<ul><li>" + (LONG + " ").repeat(3) + "<li>" + LONG + "<li>Paint</ul>";
        assertThat(joined(list, 0.45, 0.2, 0.2)).containsExactly(0.45, 0.2, 0.2);
        assertThat(joined(list, 0.2, 0.9, 0.2)).containsExactly(0.2, 0.9, 0.2);
        String parted = "<ul><li>" + (LONG + " ").repeat(3) + "<li><p>" + LONG + "</p><p>Paint</ul>";
        assertThat(joined(parted, 0.9, 0.2, 0.2)).containsExactly(0.9, 0.2, 0.2);
    }

    @Test
    void aListIsKeptAsAWholeOfWhichMuchIsStory() {
        String list = "<ul><li>" + (LONG + " ").repeat(3) + "<li>" + LONG + "<li>Paint</ul>";
        assertThat(joined(list, 0.6, 0.2, 0.2)).containsExactly(0.75, 0.75, 0.75);
        assertThat(joined(list, 0.6, 0.2, 0.05)).containsExactly(0.6, 0.2, 0.05);
    }

    @Test
    void linksInAListMayLeadElsewhere() {
        String list = "<ul><li><a href=%s>" + LONG + "</a><li><a href=/b>" + LONG + "</a> by Ada Quill<li>Paint</ul>";
        assertThat(joined(String.format(list, "/a"), 0.9, 0.2, 0.2)).containsExactly(0.9, 0.2, 0.2);
        assertThat(joined(String.format(list, "/a"), 0.9, 0.45, 0.45)).containsExactly(0.9, 0.75, 0.75);
        assertThat(joined(String.format(list, "#a"), 0.9, 0.45, 0.45)).containsExactly(0.9, 0.45, 0.45);
    }

    @Test
    void itemsThatAreAlikeStandAndFallTogether() {
        String links = "<li><a href=/a>The old gate</a><li><a href=/b>The new gate</a>";
        assertThat(joined("<ul>" + links + "</ul>", 0.75, 0.25)).containsExactly(0.5, 0.5);
        assertThat(joined("<ul>" + links + "<li>Prices, too</ul>", 0.7, 0.3, 0.6))
                .containsExactly(0.7, 0.3, 0.6);
        assertThat(joined("<ul><li>Prices<p>Five coins</p><li>Hours</ul>", 0.7, 0.7, 0.1))
                .containsExactly(0.7, 0.7, 0.1);
    }
}
