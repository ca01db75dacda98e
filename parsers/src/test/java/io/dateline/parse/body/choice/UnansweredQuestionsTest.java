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

class UnansweredQuestionsTest {

    private static final String ASKED =
            "<h3>Who bent the gate?</h3><h3>When will it be straight?</h3><h3>Who pays?</h3>";

    private static boolean[] left(String body, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body><p>The harbour is shut.</p>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, Optional.empty())).facts();
        UnansweredQuestions.drop(facts, isStory);
        return isStory;
    }

    @Test
    void questionsWithoutAnswersAreLeftOut() {
        assertThat(left(ASKED, true, true, true, true)).containsExactly(true, false, false, false);
        assertThat(left(ASKED + "<p>Share this</p>", true, true, true, true, false))
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void theLastIsKeptWhereStoryAnswersIt() {
        assertThat(left(ASKED + "<p>The harbour pays.</p>", true, true, true, true, true))
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void answeredQuestionsAndHeadingsThatDoNotAskStay() {
        String answered = ASKED.replace("</h3>", "</h3><p>Nobody knows.</p>");
        assertThat(left(answered, true, true, true, true, true, true, true)).containsOnly(true);
        assertThat(left(ASKED.replace("?", ""), true, true, true, true)).containsOnly(true);
        assertThat(left("<h2>What now?</h2><h3>Who pays?</h3><p>Nobody.</p>", true, true, true, true))
                .containsOnly(true);
    }
}
