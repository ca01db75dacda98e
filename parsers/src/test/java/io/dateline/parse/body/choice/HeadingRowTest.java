package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.feature.PageCues;
import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.feature.PassageFeatures;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingRowTest {

    private static boolean[] joined(double doubt, boolean... isStory) {
        return joined("The gate", doubt, isStory);
    }

    private static boolean[] joined(String heading, double doubt, boolean... isStory) {
        return joined(heading, "Divers will repair it.", doubt, isStory);
    }

    private static boolean[] joined(String heading, String text, double doubt, boolean... isStory) {
        String part = "<h2>" + heading + "</h2><img src=/gate.jpg><p>" + text + "</p>";
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body><p>The harbour is shut.</p>" + part.repeat(4), Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, Optional.empty())).facts();
        double[] probabilities = new double[facts.passages().size()];
        Arrays.fill(probabilities, doubt);
        HeadingRow.join(facts, HeadingRows.of(facts), probabilities, isStory);
        return isStory;
    }

    @Test
    void aHeadingInDoubtIsStoryWhereThoseThatLookLikeItAre() {
        assertThat(joined(0.4, true, true, false, true, false, false, true, true, false, true, true, false, true))
                .containsExactly(true, true, false, true, true, false, true, true, false, true, true, false, true);
    }

    @Test
    void oneThatIsSurelyNoneIsLeftOut() {
        assertThat(joined(0.2, true, true, false, true, false, false, true, true, false, true, true, false, true)[4])
                .isFalse();
    }

    @Test
    void quotationsAndLabelsHeadNothing() {
        boolean[] doubt = {true, true, false, true, false, false, true, true, false, true, true, false, true};
        assertThat(joined("“It is bent”", 0.4, doubt.clone())[4]).isFalse();
        assertThat(joined("More on the gate:", 0.4, doubt.clone())[4]).isFalse();
    }

    @Test
    void oneWithoutStoryOnBothSidesIsLeftOut() {
        assertThat(joined(0.4, true, true, false, true, false, false, false, true, false, true, true, false, true)[4])
                .isFalse();
    }

    @Test
    void aRowOfWhichMuchIsLeftOutTellsNothing() {
        assertThat(joined(0.4, true, true, false, true, false, false, true, false, false, true, true, false, true)[4])
                .isFalse();
    }

    @Test
    void headingsInDoubtAreStoryWhereTheRowStandsAboveStory() {
        String text = "Divers will repair it before the first ships come in.";
        boolean[] none = {true, false, false, true, false, false, true, false, false, true, false, false, true};
        assertThat(joined("The gate", text, 0.35, none.clone()))
                .containsExactly(true, true, false, true, true, false, true, true, false, true, true, false, true);
        assertThat(joined("The gate", text, 0.25, none.clone())).containsExactly(none);
        assertThat(joined("The gate", "Divers will repair it.", 0.35, none.clone()))
                .containsExactly(none);
    }

    @Test
    void aRowOfWhichMostStandsAboveOtherThingsIsNone() {
        String text = "Divers will repair it before the first ships come in.";
        boolean[] one = {true, false, false, true, false, false, false, false, false, false, false, false, false};
        assertThat(joined("The gate", text, 0.35, one.clone())).containsExactly(one);
    }
}
