package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeaserRowsTest {

    private static final String STORY = "<p>" + "The gate was bent in the storm. ".repeat(20) + "</p>";

    /** A heading that is a link, and a text. */
    private static final String BOX =
            "<div class='col-%1$d x%1$d'><h3><a href='%2$s%1$d'>The lamps of the quay %1$d</a></h3>"
                    + "<p>They will burn again before the winter comes.</p></div>";

    private static String row(String target) {
        StringBuilder row = new StringBuilder("<section>");
        for (int i = 1; i <= 3; i++) {
            row.append(BOX.formatted(i, target));
        }
        return row + "</section>";
    }

    private static boolean[] left(String body, int title, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        OwnSite site = OwnSite.of(Optional.of("harbour.example"));
        TeaserRows.drop(reader.passages(), reader.outline(), title, site, isStory);
        return isStory;
    }

    @Test
    void theTextsOfBoxesAlikeFallWithTheLinksOverThem() {
        assertThat(left(STORY + row("/lamp") + STORY, -1, true, false, true, false, true, false, true, true))
                .containsExactly(true, false, false, false, false, false, false, true);
    }

    @Test
    void aRowWhoseLinksAreStoryOrLeadToOtherSitesIsAListThatTheStoryTells() {
        boolean[] told = {true, true, true, true, true, true, true, true};
        assertThat(left(STORY + row("/lamp") + STORY, -1, told.clone())).containsExactly(told);
        boolean[] texts = {true, false, true, false, true, false, true, true};
        assertThat(left(STORY + row("https://shop.example/") + STORY, -1, texts.clone()))
                .containsExactly(texts);
    }

    @Test
    void twoBoxesABoxAroundTheHeadlineAndMuchOfAStoryAreNoRow() {
        String two = row("/lamp").replace(BOX.formatted(3, "/lamp"), "");
        assertThat(left(STORY + two + STORY, -1, true, false, true, false, true, true))
                .containsExactly(true, false, true, false, true, true);
        boolean[] texts = {true, false, true, false, true, false, true, true};
        assertThat(left(STORY + row("/lamp") + STORY, 3, texts.clone())).containsExactly(texts);
        assertThat(left(row("/lamp"), -1, false, true, false, true, false, true))
                .containsExactly(false, true, false, true, false, true);
    }

    @Test
    void aRowBehindTheStoryFallsAsAWholeWithTheLineOverIt() {
        boolean[] isStory = {true, false, true, true, true, true, true, true};
        assertThat(left(STORY + "<h2>From the quay</h2>" + row("/lamp"), -1, isStory.clone()))
                .containsExactly(true, false, false, false, false, false, false, false);
        boolean[] headed = new boolean[8];
        Arrays.fill(headed, true);
        assertThat(left(STORY + "<h2>Three lamps</h2>" + row("/lamp"), -1, headed.clone()))
                .containsExactly(headed);
        boolean[] followed = {true, false, true, true, true, true, true, true, true};
        assertThat(left(STORY + "<h2>From the quay</h2>" + row("/lamp") + STORY, -1, followed.clone()))
                .containsExactly(followed);
    }
}
