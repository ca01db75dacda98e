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

class HeadedPartsTest {

    private static final String TOLD = "The gate of this dock was bent by the storm.";
    private static final boolean[] HALF = {true, true, true, false, true, false, true, true};

    private static String dock(String text) {
        return "<section><h3>The dock</h3><div class=text><p>" + text + "</p></div></section>";
    }

    private static boolean[] joined(String page, double doubt, boolean... isStory) {
        Page read = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + page, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(read.document().body());
        PassageFacts facts =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(read, Optional.empty())).facts();
        double[] probabilities = new double[facts.passages().size()];
        Arrays.fill(probabilities, doubt);
        HeadedParts.join(facts, HeadingRows.of(facts), probabilities, isStory);
        return isStory;
    }

    @Test
    void aTextUnderAHeadingOfTheStoryIsStoryLikeThoseUnderTheOthers() {
        assertThat(joined(dock(TOLD).repeat(4), 0.1, HALF.clone())).containsOnly(true);
        boolean[] bare = {true, false, true, false, true, false, true, false};
        assertThat(joined(dock(TOLD).repeat(4), 0.1, bare))
                .containsExactly(true, true, true, true, true, true, true, false);
    }

    @Test
    void whatIsSurelyNoneOrALabelOrALinkIsLeftOut() {
        assertThat(joined(dock(TOLD).repeat(4), 0.02, HALF.clone())).containsExactly(HALF);
        assertThat(joined(dock("Show the map").repeat(4), 0.1, HALF.clone())).containsExactly(HALF);
        assertThat(joined(dock("<a href=/dock>" + TOLD + "</a>").repeat(4), 0.1, HALF.clone()))
                .containsExactly(HALF);
    }

    @Test
    void aTextThatLooksUnlikeTheOthersIsLeftOut() {
        String other = dock(TOLD).replace("class=text", "class=call");
        assertThat(joined(dock(TOLD) + other + dock(TOLD).repeat(2), 0.1, HALF.clone()))
                .containsExactly(true, true, true, false, true, true, true, true);
    }

    @Test
    void underASingleHeadingAndAtTheEndNothingIsAdded() {
        boolean[] single = {true, true, true, false, true, true, true, true};
        assertThat(joined(dock(TOLD).repeat(4), 0.1, single.clone())).containsExactly(single);
        boolean[] last = {true, true, true, true, true, false, true, false};
        assertThat(joined(dock(TOLD).repeat(4), 0.1, last.clone())).containsExactly(last);
    }

    @Test
    void wherePartOfItIsToldOrTheHeadingsAreMostlyNoStoryNothingIsAdded() {
        boolean[] few = {true, false, true, false, false, false, false, false};
        assertThat(joined(dock(TOLD).repeat(4), 0.1, few.clone())).containsExactly(few);
        String two = dock(TOLD + "</p><p>" + TOLD);
        boolean[] told = {true, true, false, true, true, false, true, true, false, true, true, false};
        assertThat(joined(two.repeat(4), 0.1, told.clone())).containsExactly(told);
        boolean[] three = {true, false, true, false, true, false};
        assertThat(joined(dock(TOLD).repeat(3), 0.1, three.clone())).containsExactly(three);
    }
}
