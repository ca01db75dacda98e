package io.dateline.parse.field.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.report.Diagnostic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeReaderTest {

    private static final String HEADING = "<h1>Ferry line to Holm opens again</h1>";

    private static Times read(String head, String body, String language, String address) {
        Reading reading = Pages.in(language, address, head, body);
        return TimeReader.read(
                reading.at(Optional.of("Ferry line to Holm opens again")),
                reading.page().language().orElse("und"),
                "The ferry runs three times a day.");
    }

    private static Times read(String head, String body) {
        return read(head, body, "en", "https://wire.example/holm");
    }

    private static Optional<String> published(Times times) {
        return times.published().value().map(PublicationTime::toString);
    }

    private static Optional<String> modified(Times times) {
        return times.modified().value().map(PublicationTime::toString);
    }

    private static String meta(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }

    @Test
    void wordsTellPublicationFromChange() {
        Times times = read("", HEADING + "<p class='meta'>Updated 7 March 2024 · Published 5 March 2024</p>");
        assertThat(published(times)).contains("2024-03-05");
        assertThat(modified(times)).contains("2024-03-07");
    }

    @Test
    void noStoryChangesBeforeItIsPublished() {
        String head = meta("article:published_time", "2024-03-05T09:00:00+01:00");
        assertThat(modified(read(head + meta("article:modified_time", "2024-03-05T06:30:00Z"), HEADING)))
                .isEmpty();
        assertThat(modified(read(head + meta("article:modified_time", "2024-03-05T08:30:00Z"), HEADING)))
                .contains("2024-03-05T08:30:00Z");
    }

    @Test
    void aLabelMayStandInTheElementBefore() {
        Times times =
                read("", HEADING + "<div><b>Last updated</b> <time>7 March 2024</time></div><time>5 March 2024</time>");
        assertThat(published(times)).contains("2024-03-05");
        assertThat(modified(times)).contains("2024-03-07");
    }

    @Test
    void theNewsroomsClockShowsTheDayOfAnInstant() {
        Times times = read(
                meta("article:published_time", "2024-02-25T02:25:54+00:00"),
                HEADING + "<p class='date'>February 24, 2024 | 9:25pm</p>");
        assertThat(published(times)).contains("2024-02-24T21:25:54-05:00");
    }

    @Test
    void aDayThatAZoneExplainsIsNoDisagreement() {
        Times times = read(
                meta("article:published_time", "2024-02-25T02:25:54+00:00"),
                HEADING + "<p class='date'>February 24, 2024</p>");
        assertThat(published(times)).contains("2024-02-25T02:25:54Z");
        assertThat(times.diagnostics()).isEmpty();
    }

    @Test
    void aMachinesTimeThatWasRenewedGivesWayToThePrintedDay() {
        String renewed = meta("article:published_time", "2024-06-24T10:00:00Z")
                + meta("article:modified_time", "2024-06-24T10:00:00Z");
        Times times = read(renewed, HEADING + "<time>25 August 2021</time>");
        assertThat(published(times)).contains("2021-08-25");
        assertThat(times.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.SOURCES_DISAGREE);
    }

    @Test
    void aLaterPrintedDayIsThatOfAChange() {
        String metas = meta("article:published_time", "2024-06-24T10:00:00Z")
                + meta("article:modified_time", "2024-09-01T10:00:00Z");
        Times times = read(metas, HEADING + "<time>1 September 2024</time>");
        assertThat(published(times)).contains("2024-06-24T10:00:00Z");
    }

    @Test
    void theDaysOfAListOfStoriesDoNotOutweighAMachinesTime() {
        String metas = meta("article:published_time", "2024-06-24T10:00:00Z")
                + meta("article:modified_time", "2024-06-24T10:00:00Z");
        Times times = read(
                metas,
                HEADING
                        + "<time>1 May 2024</time><time>2 May 2024</time><time>3 May 2024</time><time>4 May 2024</time>");
        assertThat(published(times)).contains("2024-06-24T10:00:00Z");
    }

    @Test
    void aDateOfTwoReadingsIsLeftOutAndSaidSo() {
        Times times = read("", HEADING + "<p class='date'>03/10/2023</p>");
        assertThat(published(times)).isEmpty();
        assertThat(times.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.AMBIGUOUS);
    }

    @Test
    void anotherPlaceOnThePageDecidesBetweenTwoReadings() {
        Times times =
                read("", HEADING + "<p class='date'>03/10/2023</p>", "en", "https://wire.example/2023/10/03/holm");
        assertThat(published(times)).contains("2023-10-03");
    }

    @Test
    void otherDatesOfThePageShowTheOrderOfItsNumbers() {
        Times times =
                read("", HEADING + "<p class='date'>03/10/2023</p><aside><p class='date'>Holm, 28/09/2023</p></aside>");
        assertThat(published(times)).contains("2023-10-03");
    }

    @Test
    void theCountryOfTheHostShowsTheOrderOfItsNumbers() {
        Times times = read("", HEADING + "<p class='date'>03/10/2023</p>", "en", "https://wire.example.co.uk/holm");
        assertThat(published(times)).contains("2023-10-03");
    }

    @Test
    void timesOfCommentsAndCopyrightsAreNotThoseOfTheStory() {
        Times times = read(
                "",
                HEADING + "<p>Text.</p>".repeat(80)
                        + "<div class='comments'><p><time datetime='2024-05-01'>1 May 2024</time></p></div>"
                        + "<footer><p>© 12.12.2024 Holm Post</p></footer>");
        assertThat(published(times)).isEmpty();
    }

    @Test
    void theAddressSpeaksWhereNothingElseDoes() {
        assertThat(published(read("", HEADING, "en", "https://wire.example/2024/03/05/holm")))
                .contains("2024-03-05");
        assertThat(published(read("", HEADING, "en", "https://wire.example/2024/mar/05/holm")))
                .contains("2024-03-05");
        assertThat(published(read("", HEADING, "en", "https://wire.example/a/2024-12-15+holm")))
                .contains("2024-12-15");
        assertThat(published(read("", HEADING, "en", "https://wire.example/2024/43/holm")))
                .isEmpty();
    }

    @Test
    void aTimeOfChangeStandsInWithLittleConfidence() {
        Times times = read("", HEADING + "<p>Last updated: November 13, 2024</p>");
        assertThat(published(times)).contains("2024-11-13");
        assertThat(times.published().evidence().orElseThrow().confidence()).isLessThan(0.5);
    }

    @Test
    void aRelativeTimeIsNoTime() {
        assertThat(published(read("", HEADING + "<p class='date'>3 hours ago</p>")))
                .isEmpty();
    }

    @Test
    void agreementRaisesConfidenceAndDisagreementLowersIt() {
        String machine = meta("article:published_time", "2024-03-05T10:00:00Z");
        double agreed = confidence(read(machine, HEADING + "<time>5 March 2024</time>"));
        double alone = confidence(read(machine, HEADING));
        double disputed = confidence(read(machine, HEADING + "<time>9 March 2024</time>"));
        assertThat(agreed).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(disputed);
    }

    private static double confidence(Times times) {
        return times.published().evidence().orElseThrow().confidence();
    }

    @Test
    void theNamesThatOtherSystemsGiveTheTimeAreKnown() {
        assertThat(published(read(meta("article:publish_date", "2024-03-05"), HEADING)))
                .contains("2024-03-05");
        assertThat(modified(read(meta("article:updated_time", "2024-03-07"), HEADING)))
                .contains("2024-03-07");
    }

    @Test
    void anInstantIsGivenByTheClockThatThePageSaysItIs() {
        Times times = read(
                meta("article:published_time", "2024-12-19T03:05:00+00:00"),
                HEADING + "<time datetime='2024-12-18T19:05:00-08:00'>December 18, 2024</time>");
        assertThat(published(times)).contains("2024-12-18T19:05:00-08:00");
    }

    @Test
    void aMidnightInUniversalTimeIsThePrintedDay() {
        Times times = read(
                meta("article:published_time", "2021-11-04T23:00Z"), HEADING + "<p class=date>5 November 2021</p>");
        assertThat(published(times)).contains("2021-11-05");
    }

    @Test
    void aSystemsDateGivesWayToAnEarlierPrintedChange() {
        Times times = read(meta("date", "2020-04-29T11:52:23"), HEADING + "<p>Updated: April 28, 2020, 18:00</p>");
        assertThat(published(times)).contains("2020-04-28T18:00");
    }

    @Test
    void theTimesNearTheHeadlineAreReadHoweverManyOthersThereAre() {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            comments.append("<time datetime='2020-06-01T10:")
                    .append(10 + i % 50)
                    .append(":0")
                    .append(i % 10)
                    .append("Z'></time>");
        }
        Times times =
                read("", comments + "<i></i>".repeat(40) + HEADING + "<time datetime='2020-05-28T13:49:45Z'></time>");
        assertThat(published(times)).contains("2020-05-28T13:49:45Z");
    }

    @Test
    void theOnlyDayThatStandsAloneOnAPageIsItsDay() {
        String page = "<h4>Ferry line to Holm opens again</h4>" + "<i>x</i>".repeat(200);
        assertThat(published(read("", page + "<p>01.11.2023 11:35</p>", "de", "https://wire.example/holm")))
                .contains("2023-11-01T11:35");
        assertThat(published(read("", page + "<p>01.11.2023</p><p>02.11.2023</p>", "de", "https://wire.example/holm")))
                .isEmpty();
    }

    @Test
    void aChangeThatRepeatsThePublicationGivesWayToALaterOne() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + "\"datePublished\":\"2024-03-05T09:00:00Z\",\"dateModified\":\"2024-03-05T09:00:00Z\"}</script>";
        assertThat(modified(read(json + meta("article:modified_time", "2024-03-05T11:30:00Z"), HEADING)))
                .contains("2024-03-05T11:30:00Z");
        assertThat(modified(read(json + meta("article:modified_time", "2024-03-05"), HEADING)))
                .contains("2024-03-05T09:00:00Z");
    }

    @Test
    void besideADayATimeOfTheSameDayIsTaken() {
        String day = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line to Holm"
                + " opens again\",\"datePublished\":\"2024-03-05\"}</script>";
        assertThat(published(read(day + meta("article:published_time", "2024-03-05T09:12:45Z"), HEADING)))
                .contains("2024-03-05T09:12:45Z");
        assertThat(published(read(day + meta("article:published_time", "2024-03-05T00:00:00Z"), HEADING)))
                .contains("2024-03-05");
    }

    @Test
    void aProgramsMidnightIsADayWhereThePagePrintsNoClock() {
        for (String midnight : List.of("2024-03-05T00:00:00.000Z", "2024-03-05T00:00:00-05:00", "2024-03-05T00:00")) {
            String head = meta("article:published_time", midnight);
            assertThat(published(read(head, HEADING + "<time>5 March 2024</time>")))
                    .contains("2024-03-05");
            assertThat(published(read(head, HEADING))).contains("2024-03-05");
        }
        String head = meta("article:published_time", "2024-03-05T00:00:00Z");
        assertThat(published(read(head, HEADING + "<p>5 March 2024, 00:00</p>")))
                .contains("2024-03-05T00:00:00Z");
        assertThat(published(read(meta("article:published_time", "2024-03-05T00:00:07Z"), HEADING)))
                .contains("2024-03-05T00:00:07Z");
    }

    @Test
    void beneathTheHeadlineTheClockIsReadBesideADayThatIsDeclared() {
        String head = meta("article:published_time", "2024-03-05");
        assertThat(published(read(head, HEADING + "<p class=meta>5 March 2024, 9:15 am PST</p>")))
                .contains("2024-03-05T09:15-08:00");
        assertThat(published(read(head, HEADING + "<p class=meta>6 March 2024, 9:15 am PST</p>")))
                .contains("2024-03-05");
    }

    @Test
    void manyNamesOfTagsTellOfThePublication() {
        assertThat(published(read(meta("article-published-time", "2024-03-05T09:00:00Z"), HEADING)))
                .contains("2024-03-05T09:00:00Z");
        assertThat(modified(read(meta("article_modified_time", "2024-03-06T09:00:00Z"), HEADING)))
                .contains("2024-03-06T09:00:00Z");
    }

    @Test
    void theStateOfAnEntryInAListDoesNotSayThatItIsTheStory() {
        String list = "<ul><li class='entry status-publish'><h3>The mill by the river is sold</h3>"
                + "<div class='entry-when'><time>9 April 2024</time></div></li></ul>";
        assertThat(published(read("", HEADING + "<p class='when'><time>5 March 2024</time></p>" + list)))
                .contains("2024-03-05");
    }

    @Test
    void aDayThatMarksPartFromOtherWordsOfItsLineStandsForItself() {
        String list = "<div class='more'><p class='date'>9 April 2024</p></div>";
        String gap = "<p><b>A</b></p>".repeat(40);
        for (String line : List.of(
                "5 March 2024 | 14 min read",
                "On behalf of the mill | 5 March 2024 | Shipping",
                "Tue, 5 March 2024 · Oda Lind")) {
            assertThat(published(read("", HEADING + "<p>" + line + "</p>" + gap + list)))
                    .contains("2024-03-05");
        }
    }

    @Test
    void theFooterOfTheStorysOwnArticleTellsItsDay() {
        String footer = "<footer class='entry-footer'><p>Filed on <time>5 March 2024</time></p></footer>";
        String gap = "<p><b>A</b></p>".repeat(40);
        assertThat(published(read("", "<article>" + HEADING + gap + footer + "</article>")))
                .contains("2024-03-05");
        assertThat(published(read("", "<article>" + HEADING + gap + "</article>" + footer)))
                .isEmpty();
        String others =
                "<p>Filed on <time>9 April 2024</time> with many others of the coast and the river</p>".repeat(6);
        assertThat(published(read("", "<article>" + HEADING + gap + "<footer>" + others + "</footer></article>")))
                .isEmpty();
    }

    @Test
    void aLineNamedForItsDayIsNoneOfTheCommentsBesideIt() {
        String line =
                "<div class='date-comments'><span class='day'>5 March 2024</span><a href='#c'>3 comments</a></div>";
        String gap = "<p><b>A</b></p>".repeat(20);
        assertThat(published(read("", HEADING + gap + line))).contains("2024-03-05");
    }

    @Test
    void ofTwoDaysInAnElementNamedForChangesTheWordsTellWhichIsTheChange() {
        Times times = read(
                "", HEADING + "<p class='last-update'>5 marzo 2024 (modifica il 7 marzo 2024 | 15:24)</p>", "it", "");
        assertThat(published(times)).contains("2024-03-05");
        assertThat(modified(times)).contains("2024-03-07T15:24");
    }

    @Test
    void aTimeForProgramsWithinALineIsSaidOfByItsOwnElement() {
        String line = "<div class='meta-date'>Oda<span class='updated'>2024-04-18T13:00:39+00:00</span>"
                + "<span>March 5th, 2024</span></div>";
        assertThat(published(read("", HEADING + line))).contains("2024-03-05");
    }

    @Test
    void inSomeLanguagesTheLabelStandsBehindTheTime() {
        String line = "<p>Der Beitrag wurde am Dienstag, den 5. März 2024 um 15:21 Uhr veröffentlicht</p>";
        Times times = read("", HEADING + line, "de", "https://wire.example/holm");
        assertThat(published(times)).contains("2024-03-05T15:21");
        assertThat(times.published().evidence().orElseThrow().confidence()).isGreaterThan(0.8);
    }

    @Test
    void anInstantNearTheHeadlineKnowsMoreThanTheDayOfTheAddress() {
        String time = "<time datetime='2024-03-04T16:34:54Z'>March 4, 2024 - 4.34pm</time>";
        assertThat(published(read("", HEADING + time, "en", "https://wire.example/holm-20240305")))
                .contains("2024-03-04T16:34:54Z");
    }

    @Test
    void theNumberThatBeginsAStorysNameIsNoDayOfTheAddress() {
        assertThat(published(read("", HEADING, "en", "https://wire.example/2024/03/5-questions-on-holm")))
                .isEmpty();
        assertThat(published(read("", HEADING, "en", "https://wire.example/2024/03/05/holm")))
                .contains("2024-03-05");
    }

    @Test
    void aDayThatIsALinkToThePageItselfIsThePages() {
        String list = "<ul><li><a href='/2024/mill-by-the-river'>9 April 2024</a></li></ul>";
        String own = "<aside><a href='https://wire.example/ferry-line-to-holm/'>5 March 2024</a></aside>";
        String comment = "<p><a href='/ferry-line-to-holm#comment-7'>8 March 2024</a></p>";
        String gap = "<p><b>A</b></p>".repeat(80);
        assertThat(published(read(
                        "", list + HEADING + gap + own + comment, "en", "https://wire.example/ferry-line-to-holm")))
                .contains("2024-03-05");
    }

    @Test
    void aClockIsTakenWithItsZoneWhereItStandsTwice() {
        String line = "<p>Published 5 March 2024, 20:19</p><time datetime='2024-03-05T20:19:00+01:00'>5 March</time>";
        assertThat(published(read("", HEADING + line))).contains("2024-03-05T20:19:00+01:00");
    }

    @Test
    void theOneTimeOfAnEntryThatBlogsCallUpdatedIsItsFirst() {
        String time = "<time class='entry-date updated' datetime='2024-03-05T20:19:07+01:00'>5 March 2024</time>";
        assertThat(published(read("", HEADING + time))).contains("2024-03-05T20:19:07+01:00");
        assertThat(modified(read("", HEADING + time))).isEmpty();
        assertThat(modified(read("", HEADING + time.replace("entry-date ", ""))))
                .isPresent();
    }
}
