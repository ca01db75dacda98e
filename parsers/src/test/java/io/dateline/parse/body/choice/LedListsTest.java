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

class LedListsTest {

    private static final String LINE = "<p>The divers have three plans for the gate:</p>";
    private static final String LIST = "<ul><li>Straighten it.<li>Take it out.<li>Leave it.</ul>";
    private static final String SITES = "<ul><li><a href='https://quay.example'>The quay</a>"
            + "<li><a href='https://lamp.example'>The lamp</a><li><a href='/gate'>The gate</a></ul>";

    private static boolean[] joined(String body, double doubt, boolean... isStory) {
        return joined(body, new double[] {0.9, 0.6, doubt, 0.4}, isStory);
    }

    private static boolean[] joined(String body, double[] probabilities, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        List<TextMeasure> measures = reader.passages().stream()
                .map(passage -> TextMeasure.of(passage.text(), FunctionWords.of("en")))
                .toList();
        OwnSite site = OwnSite.of(Optional.of("harbour.example"));
        LedLists.join(reader.passages(), measures, probabilities, site, isStory);
        return isStory;
    }

    @Test
    void aListThatALineLeadsToIsWholeWhereSomeOfItIsStory() {
        assertThat(joined(LINE + LIST, 0.2, true, true, false, false)).containsOnly(true);
        assertThat(joined(LINE + LIST, 0.05, true, true, false, false)).containsExactly(true, true, false, false);
        assertThat(joined(LINE + LIST, 0.2, true, false, false, false)).containsExactly(true, false, false, false);
    }

    @Test
    void linksToOtherSitesAreWhatALinePromises() {
        assertThat(joined(LINE + SITES, 0.2, true, false, false, false)).containsOnly(true);
        String own = SITES.replace("quay.example", "harbour.example/quay");
        assertThat(joined(LINE + own, 0.2, true, false, false, false)).containsExactly(true, false, false, false);
        String within = SITES.replace("https://quay.example", "#quay");
        assertThat(joined(LINE + within, 0.2, true, false, false, false)).containsExactly(true, false, false, false);
    }

    @Test
    void aLineThatIsNoStoryOrLeadsAwayOrLeadsNowherePromisesNothing() {
        assertThat(joined(LINE + SITES, 0.2, false, false, false, false)).containsOnly(false);
        assertThat(joined("<p>Read more:</p>" + SITES, 0.2, true, false, false, false))
                .containsExactly(true, false, false, false);
        assertThat(joined(LINE.replace(":", ".") + LIST, 0.2, true, true, false, false))
                .containsExactly(true, true, false, false);
    }

    @Test
    void aLabelBetweenStoryAndItsListIsStory() {
        String body =
                "<p>The divers have plans.</p><p>Drawbacks:</p><ul><li>The gate stays shut.<li>It costs more.</ul>";
        assertThat(labelled(body, 0.2, true, false, true, true)).containsOnly(true);
        assertThat(labelled(body, 0.05, true, false, true, true)[1]).isFalse();
        assertThat(labelled(body, 0.2, false, false, true, true)[1]).isFalse();
        assertThat(labelled(body, 0.2, true, false, false, false)[1]).isFalse();
        assertThat(labelled(body.replace("Drawbacks:", "Read more:"), 0.2, true, false, true, true)[1])
                .isFalse();
        assertThat(labelled(body.replace("Drawbacks:", "Drawbacks"), 0.2, true, false, true, true)[1])
                .isFalse();
    }

    private static boolean[] labelled(String body, double doubt, boolean... isStory) {
        return joined(body, new double[] {0.9, doubt, 0.9, 0.9}, isStory);
    }
}
