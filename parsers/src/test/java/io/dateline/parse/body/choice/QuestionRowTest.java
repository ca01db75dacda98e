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

class QuestionRowTest {

    private static final String ROW =
            "<h3>Who bent the gate?</h3><p>The storm did.</p><h3>When will it be straight?</h3>"
                    + "<p>Not before the winter.</p><h3>Who pays for it?</h3><p>The harbour pays.</p><p>Write to us.</p>";

    private static boolean[] joined(String row, double[] probabilities, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body><p>The harbour is shut.</p>" + row, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, Optional.empty())).facts();
        QuestionRow.join(facts, probabilities, isStory);
        return isStory;
    }

    @Test
    void aQuestionInDoubtAndItsAnswerGoWithTheOthers() {
        double[] doubt = {0.9, 0.9, 0.9, 0.2, 0.4, 0.3, 0.9, 0.2};
        assertThat(joined(ROW, doubt, true, true, true, false, false, false, true, false))
                .containsExactly(true, true, true, true, true, true, true, false);
    }

    @Test
    void whatIsSurelyNoneAndWhatStandsBehindTheLastAnswerDoNot() {
        double[] none = {0.9, 0.9, 0.9, 0.05, 0.4, 0.3, 0.9, 0.4};
        assertThat(joined(ROW, none, true, true, true, false, false, false, true, false))
                .containsExactly(true, true, true, false, false, true, true, false);
        double[] unanswered = {0.9, 0.9, 0.9, 0.2, 0.1, 0.9, 0.9, 0.4};
        assertThat(joined(ROW, unanswered, true, true, true, false, false, true, true, false))
                .containsExactly(true, true, true, false, false, true, true, false);
    }

    @Test
    void fewQuestionsAndThoseThatAreMostlyNoStoryAreNoRow() {
        double[] doubt = {0.9, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4};
        boolean[] one = {true, true, true, false, false, false, false, false};
        assertThat(joined(ROW, doubt, one.clone())).containsExactly(one);
        String told = ROW.replace("Who pays for it?", "What it costs");
        boolean[] two = {true, true, true, false, true, true, true, false};
        assertThat(joined(told, doubt, two.clone())).containsExactly(two);
    }
}
