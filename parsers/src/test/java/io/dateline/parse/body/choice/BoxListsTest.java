package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.feature.PageCues;
import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.feature.PassageFeatures;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoxListsTest {

    private static final String TITLE = "<h4>Editorial staff</h4>";
    private static final String NAMES = "<ul><li>Ada Quill<li>Jon Weir<li>Mia Locke</ul>";

    private static boolean[] left(String body, double title, double item, boolean... isStory) {
        return left(body, new double[] {title, item, item, item}, isStory);
    }

    private static boolean[] left(String body, double[] probabilities, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, Optional.empty())).facts();
        BoxLists.drop(facts, probabilities, isStory);
        return isStory;
    }

    private static boolean[] left(String body, double title, double item) {
        return left(body, title, item, false, true, true, true);
    }

    @Test
    void aListOfAFewWordsEachGoesWithItsTitle() {
        assertThat(left(TITLE + NAMES, 0.1, 0.7)).containsOnly(false);
        String pictured = "<p>Editorial staff</p><img src=/us.jpg>" + NAMES.replace("<li>Mia Locke", "");
        assertThat(left(pictured, 0.1, 0.7, false, false, true, true)).containsOnly(false);
    }

    @Test
    void whatMayBeStoryStays() {
        assertThat(left(TITLE + NAMES, 0.1, 0.9)).containsExactly(false, true, true, true);
        assertThat(left(TITLE + NAMES, 0.2, 0.7)).containsExactly(false, true, true, true);
        assertThat(left(TITLE + NAMES, 0.1, 0.7, true, true, true, true)).containsOnly(true);
        assertThat(left("<p>Three divers came:</p>" + NAMES, 0.1, 0.7)).containsExactly(false, true, true, true);
    }

    @Test
    void listsOfIngredientsOfSentencesOrOfLinksAreJudgedByThemselves() {
        String ingredients = "<ul><li>2 eggs<li>100 g flour<li>1 lemon</ul>";
        assertThat(left("<h4>For the dough</h4>" + ingredients, 0.1, 0.7)).containsExactly(false, true, true, true);
        String told = NAMES.replace("Quill", "Quill has been diving in this harbour since the first gate was built")
                .replace("Weir", "Weir came from the north in the year in which the second gate was built")
                .replace("Locke", "Locke has never seen a gate that was as bent as this one");
        assertThat(left(TITLE + told, 0.1, 0.7)).containsExactly(false, true, true, true);
        String links = NAMES.replace("<li>", "<li><a href=/staff>");
        assertThat(left(TITLE + links, 0.1, 0.7)).containsExactly(false, true, true, true);
    }

    @Test
    void aListThatLooksLikeOneThatIsSurelyStoryStays() {
        String two = "<h4>Advantages</h4><ul><li>It is cheap<li>It is strong</ul>"
                + "<h4>Drawbacks</h4><ul><li>It is heavy<li>It is slow</ul>";
        double[] sure = {0.9, 0.95, 0.95, 0.1, 0.7, 0.7};
        boolean[] told = {true, true, true, false, true, true};
        assertThat(left(two, sure, told.clone())).containsExactly(told);
        double[] unsure = {0.9, 0.8, 0.8, 0.1, 0.7, 0.7};
        assertThat(left(two, unsure, told.clone())).containsExactly(true, true, true, false, false, false);
    }
}
