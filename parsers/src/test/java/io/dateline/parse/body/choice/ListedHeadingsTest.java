package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedHeadingsTest {

    private static final String CONTENTS =
            "<ul><li><a href='#gate'>The gate</a><li><a href='#b'>The lamps</a><li><a href='#c'>The quay</a></ul>";

    private static boolean[] joined(String body, double doubt, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        double[] probabilities = new double[isStory.length];
        Arrays.fill(probabilities, doubt);
        ListedHeadings.join(reader.passages(), reader.outline(), probabilities, isStory);
        return isStory;
    }

    private static boolean heads(String contents, String heading, double doubt) {
        boolean[] isStory = new boolean[contents.split("<li>").length + 1];
        isStory[isStory.length - 1] = true;
        return joined(contents + heading + "<img src=/gate.jpg><p>It was bent in the storm.</p>", doubt, pad(isStory))[
                isStory.length - 2];
    }

    /** One more for the picture in front of the text. */
    private static boolean[] pad(boolean[] isStory) {
        boolean[] padded = Arrays.copyOf(isStory, isStory.length + 1);
        padded[isStory.length - 1] = false;
        padded[isStory.length] = true;
        return padded;
    }

    @Test
    void aHeadingThatTheContentsLeadToIsStoryInFrontOfStory() {
        assertThat(heads(CONTENTS, "<h2>The lamps:</h2>", 0.2)).isTrue();
        assertThat(heads(CONTENTS, "<h2 id=gate>How the gate was bent</h2>", 0.2))
                .isTrue();
    }

    @Test
    void othersAndThoseThatAreSurelyNoneAreNot() {
        assertThat(heads(CONTENTS, "<h2>Our newsletter</h2>", 0.2)).isFalse();
        assertThat(heads(CONTENTS, "<h2>The lamps</h2>", 0.05)).isFalse();
        assertThat(heads("<ul><li><a href='#gate'>The gate</a><li><a href='#b'>Top</a></ul>", "<h2>The gate</h2>", 0.2))
                .isFalse();
    }

    @Test
    void aHeadingInFrontOfWhatIsNoStoryHeadsNothing() {
        assertThat(joined(CONTENTS + "<h2>The gate</h2><p>Share it</p>", 0.2, new boolean[5]))
                .containsOnly(false);
    }
}
