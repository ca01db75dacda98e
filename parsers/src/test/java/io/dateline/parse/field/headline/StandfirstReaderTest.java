package io.dateline.parse.field.headline;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandfirstReaderTest {

    private static final String LEDE = "The sea gate of Tidewater rose again on Monday, after a winter under water.";
    private static final String TOLD = "What divers found under the gate, and what it will cost.";
    private static final List<Block> STORY = List.of(Paragraph.of(LEDE), Paragraph.of("Crews will go on."));

    private static Optional<String> standfirst(String description, Optional<String> intro) {
        Reading reading = Pages.reading(meta("description", description), "");
        return standfirst(reading, intro, false, Optional.empty());
    }

    private static Optional<String> standfirst(
            Reading reading, Optional<String> intro, boolean opensWithStandfirst, Optional<String> dateline) {
        return StandfirstReader.read(
                        reading,
                        Optional.of("Sea gate rises again"),
                        STORY,
                        intro,
                        opensWithStandfirst,
                        dateline,
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
    void whatIsEmptyBehindTheHeadlineOrShowsNothingIsNone() {
        assertThat(standfirst(TOLD, Optional.of("Sea gate rises again"))).contains(TOLD);
        assertThat(standfirst(TOLD, Optional.of("\u200b\u00ad"))).contains(TOLD);
    }

    @Test
    void aDescriptionThatIsTheCutBeginningOfTheStoryIsNone() {
        assertThat(standfirst(LEDE.substring(0, 64) + "...", Optional.empty())).isEmpty();
    }

    @Test
    void itIsNoneBehindACompanyAndAPlaceEither() {
        assertThat(standfirst("Tidewater GmbH - Lorvik (ots) - " + LEDE.substring(0, 64) + "...", Optional.empty()))
                .isEmpty();
    }

    @Test
    void theHeadlineInFrontOfADescriptionIsNoPartOfItWhereAMarkPartsThem() {
        assertThat(standfirst("Sea gate rises again --- " + TOLD, Optional.empty()))
                .contains(TOLD);
        String told = "Sea gate rises again and again, divers say, who have seen it under water.";
        assertThat(standfirst(told, Optional.empty())).contains(told);
    }

    @Test
    void ofAStandfirstThatIsCutInTheMetadataTheWholeIsTaken() {
        Reading reading = Pages.reading(meta("description", LEDE.substring(0, 64) + "..."), "");
        assertThat(standfirst(reading, Optional.empty(), true, Optional.empty()))
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

    @Test
    void whatSystemsEscapeTwiceIsReadable() {
        assertThat(standfirst("What divers found.\\n And what it will cost &amp;amp;amp; when", Optional.empty()))
                .contains("What divers found. And what it will cost & when");
    }

    @Test
    void theHeadlineInFrontOfAPrintedStandfirstIsNoPartOfIt() {
        assertThat(standfirst("", Optional.of("Sea gate - rises again " + TOLD)))
                .contains(TOLD);
        assertThat(standfirst("", Optional.of("Sea gate rises against the tide, with all that it costs.")))
                .contains("Sea gate rises against the tide, with all that it costs.");
        assertThat(standfirst("", Optional.of("\u201eSea gate rises again\u201c is what divers call it, and why.")))
                .contains("\u201eSea gate rises again\u201c is what divers call it, and why.");
    }

    @Test
    void markupInADescriptionIsNoText() {
        assertThat(standfirst("&lt;p&gt;" + TOLD + "&lt;/p&gt;", Optional.empty()))
                .contains(TOLD);
    }

    @Test
    void whatBeginsWithTheNameOfTheSiteIsAboutTheSite() {
        Reading reading = Pages.reading(
                meta("og:site_name", "Tidewater Wire")
                        + meta("description", "Tidewater Wire - all of the sea gate and the harbour"),
                "");
        assertThat(standfirst(reading, Optional.empty(), false, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aLineOfSiteAndDayIntroducesNothing() {
        assertThat(standfirst("", Optional.of("Tidewater Wire • 02.03.2026"))).isEmpty();
    }

    @Test
    void aPrintedStandfirstThatIsTheFirstParagraphWithItsDatelineIsNone() {
        Reading reading = Pages.reading("", "");
        assertThat(standfirst(reading, Optional.of("LORVIK (MW) - " + LEDE), false, Optional.of("LORVIK (MW)")))
                .isEmpty();
    }

    @Test
    void aDescriptionThatRunsOverShortParagraphsIsTheStorysBeginning() {
        List<Block> story = List.of(Paragraph.of("Crews wait."), Paragraph.of("The sea gate of Tidewater rose again."));
        Reading reading = Pages.reading(
                meta("description", "Crews wait. The sea gate of Tidewater rose again. Then it fell, and no"), "");
        assertThat(StandfirstReader.read(
                                reading,
                                Optional.of("Sea gate rises again"),
                                List.of(
                                        story.get(0),
                                        story.get(1),
                                        Paragraph.of("Then it fell, and nobody in the harbour saw it.")),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                text -> false)
                        .value())
                .isEmpty();
    }

    @Test
    void aDescriptionThatIsPrintedWholeBehindAPlaceIsTheStandfirst() {
        Reading reading = Pages.reading(meta("description", LEDE), "");
        assertThat(standfirst(reading, Optional.empty(), false, Optional.of("Tidewater")))
                .contains(LEDE);
    }

    @Test
    void whatASystemHasCutIsNone() {
        String cut = TOLD.substring(0, TOLD.length() - 1);
        assertThat(standfirst(cut + "...Read More", Optional.empty())).isEmpty();
        assertThat(standfirst(cut + " [\u2026]", Optional.empty())).isEmpty();
        assertThat(standfirst(TOLD + " " + TOLD + " " + TOLD + "..", Optional.empty()))
                .isEmpty();
        assertThat(standfirst("What divers found under the gate, and what it will cost...", Optional.empty()))
                .isPresent();
    }

    @Test
    void whatGoesOnWhereAnotherIsCutIsTheStandfirstAndNothingElse() {
        String head = meta("og:description", "What divers found under [\u2026]") + meta("description", TOLD);
        assertThat(standfirst(Pages.reading(head, ""), Optional.empty(), false, Optional.empty()))
                .contains(TOLD);
        String other = meta("og:description", "What divers found under [\u2026]")
                + meta("description", "The first paper of the northern coast.");
        assertThat(standfirst(Pages.reading(other, ""), Optional.empty(), false, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aSloganThatThePagePrintsAboveItsHeadlineIsNone() {
        String slogan = "The first paper of the northern coast.";
        Reading reading = Pages.reading(
                meta("description", slogan),
                "<header><p class=site-description>" + slogan + "</p></header><h1>Sea gate rises again</h1>");
        assertThat(standfirst(reading, Optional.empty(), false, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aDescriptionThatBreaksOffAmidTheStorysWordsIsNone() {
        String front = "Gate of Tidewater: ";
        assertThat(standfirst(front + LEDE.substring(0, 60), Optional.empty())).isEmpty();
        assertThat(standfirst(front + LEDE.substring(0, LEDE.indexOf(" water.")), Optional.empty()))
                .isEmpty();
        assertThat(standfirst(front + LEDE.substring(0, LEDE.length() - 1), Optional.empty()))
                .isPresent();
    }

    @Test
    void aHeadlineGluedInFrontIsTakenOff() {
        assertThat(standfirst("Sea gate rises again" + TOLD, Optional.empty())).contains(TOLD);
    }

    @Test
    void aDayInFrontIsTakenOffAndADayAloneIsNone() {
        assertThat(standfirst("", Optional.of("3 May 2026. " + TOLD))).contains(TOLD);
        assertThat(standfirst("", Optional.of("May 3, 2026 " + TOLD))).contains(TOLD);
        assertThat(standfirst(TOLD, Optional.of("May 3, 2026 at 6:40 PM"))).contains(TOLD);
    }

    @Test
    void aNoteOnWhatLinksEarnIsNoneWhereverItSaysSo() {
        assertThat(standfirst(
                        TOLD, Optional.of("We like gates. Lorvik Courier may earn a commission from what you buy.")))
                .contains(TOLD);
        assertThat(standfirst(TOLD, Optional.of("This post was written by Ada Quill, diver at Lorvik.")))
                .contains(TOLD);
    }

    @Test
    void whatTheSiteSaysOfItselfAmidWordsOfItsOwnIsNone() {
        Reading reading =
                Pages.reading(meta("description", "Every day at tidewater.example: letters, recipes and puzzles"), "");
        assertThat(standfirst(reading, Optional.empty(), false, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aNoteOnWhoWroteOrPaidIsNone() {
        assertThat(standfirst(TOLD, Optional.of("Disclaimer: The harbour works paid for the dive.")))
                .contains(TOLD);
        assertThat(standfirst("Written by the staff of the Harbour Post", Optional.empty()))
                .isEmpty();
    }

    @Test
    void theWholeHeadingInFrontOfAnIntroductionIsTakenOff() {
        Reading reading = Pages.reading("", "<h1><span>Lorvik Sound</span> Sea gate rises again</h1>");
        assertThat(standfirst(
                        reading, Optional.of("Lorvik Sound Sea gate rises again " + TOLD), false, Optional.empty()))
                .contains(TOLD);
    }

    @Test
    void whatASiteSaysOfItselfBeginsWithItsAddress() {
        assertThat(standfirst("Tidewater.example, the best of gates and tides and divers", Optional.empty()))
                .isEmpty();
    }

    @Test
    void aTextWithTheCreditOfAPictureBehindItIsACaption() {
        String caption = "Divers under the sea gate of Tidewater on Monday. (Ada Quill / Harbour Post)";
        assertThat(standfirst(TOLD, Optional.of(caption))).contains(TOLD);
        String places = "What divers found under the gate of Tidewater (Lorvik/Holm)";
        assertThat(standfirst("Other words about the gate.", Optional.of(places)))
                .contains(places);
    }
}
