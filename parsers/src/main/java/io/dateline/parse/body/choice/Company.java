package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.HeadingNumber;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.List;

/** Judges passages by their company: first what is story beside story is found, then what goes with that which is none. */
final class Company {

    private Company() {}

    /** Makes passages story, or no story, by what stands around them. */
    static void judge(PassageFacts facts, Outline outline, double[] probabilities, OwnSite site, boolean[] isStory) {
        List<Passage> passages = facts.passages();
        HeadingRows rows = HeadingRows.of(facts);
        HeadedParts.join(facts, rows, probabilities, isStory);
        HeadingRow.join(facts, rows, probabilities, isStory);
        QuestionRow.join(facts, probabilities, isStory);
        ListedHeadings.join(passages, outline, probabilities, isStory);
        HeadingNumber.join(passages, isStory);
        LedLists.join(passages, facts.measures(), probabilities, site, isStory);
        TeaserBoxes.drop(passages, outline, isStory);
        TeaserRows.drop(passages, outline, facts.title(), site, isStory);
        LinkLists.drop(passages, site, isStory);
        BoxLists.drop(facts, probabilities, isStory);
        UnansweredQuestions.drop(facts, isStory);
        Disclaimers.drop(passages, outline, isStory);
        ReadersPart.drop(passages, isStory);
        AuthorsPart.drop(passages, isStory);
    }
}
