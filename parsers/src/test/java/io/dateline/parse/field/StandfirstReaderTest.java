package io.dateline.parse.field;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandfirstReaderTest {

    private static final String LEDE = "The sea gate of Tidewater rose again on Monday, after a winter under water.";
    private static final String TOLD = "What divers found under the gate, and what it will cost.";
    private static final List<Block> STORY = List.of(Paragraph.of(LEDE), Paragraph.of("Crews will go on."));

    private static Optional<String> standfirst(String description, Optional<String> intro) {
        Reading reading = Pages.reading(meta("description", description), "");
        return StandfirstReader.read(
                        reading,
                        Optional.of("Sea gate rises again"),
                        STORY,
                        intro,
                        false,
                        Optional.empty(),
                        text -> false)
                .value();
    }

    @Test
    void whatThePagePrintsIsTheStandfirst() {
        assertThat(standfirst("A gate, and more about gates.", Optional.of(TOLD)))
                .contains(TOLD);
    }

    @Test
    void withoutItTheDescriptionIs() {
        assertThat(standfirst(TOLD, Optional.empty())).contains(TOLD);
    }

    @Test
    void aDescriptionThatIsTheCutBeginningOfTheStoryIsNone() {
        assertThat(standfirst(LEDE.substring(0, 64) + "...", Optional.empty())).isEmpty();
    }

    @Test
    void ofAStandfirstThatIsCutInTheMetadataTheWholeIsTaken() {
        Reading reading = Pages.reading(meta("description", LEDE.substring(0, 64) + "..."), "");
        assertThat(StandfirstReader.read(
                                reading,
                                Optional.of("Sea gate rises again"),
                                STORY,
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                text -> false)
                        .value())
                .contains(LEDE);
    }

    @Test
    void whatTheSiteSaysOfItselfIsNone() {
        assertThat(standfirst(
                        "Latest headlines, weather, sports and entertainment from all over Quillshire.",
                        Optional.empty()))
                .isEmpty();
    }

    private static Optional<String> standfirst(String description, String dateline, String caption) {
        Reading reading = Pages.reading(meta("description", description), "");
        return StandfirstReader.read(
                        reading,
                        Optional.of("Sea gate rises again"),
                        STORY,
                        Optional.empty(),
                        false,
                        Optional.of(dateline),
                        caption::equals)
                .value();
    }

    @Test
    void theBeginningOfTheStoryIsNoneThoughItHoldsTheDateline() {
        assertThat(standfirst("LORVIK (MW) - " + LEDE, "LORVIK (MW)", "")).isEmpty();
    }

    @Test
    void whatStandsUnderThePictureIsNone() {
        assertThat(standfirst(TOLD, "", TOLD)).isEmpty();
    }

    @Test
    void aTextThatBreaksOffAndBeginsALaterParagraphIsNone() {
        List<Block> story = List.of(Paragraph.of("Crews will go on, says the harbour."), Paragraph.of(LEDE));
        Reading reading = Pages.reading(meta("description", LEDE.substring(0, 50) + " [\u2026]"), "");
        assertThat(StandfirstReader.read(
                                reading,
                                Optional.empty(),
                                story,
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                text -> false)
                        .value())
                .isEmpty();
    }

    @Test
    void theHeadlineInFrontOfThePrintedStandfirstIsNoPartOfIt() {
        assertThat(standfirst("", Optional.of("Sea gate rises again " + TOLD))).contains(TOLD);
    }
}
