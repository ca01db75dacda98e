package io.dateline.parse.field.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that stand in lines without any mark: behind the story, in an aside, and in sentences. */
class UnmarkedTimesTest {

    private static final String HEADING = "<h1>Ferry line to Holm opens again</h1>";
    private static final String STORY = "<p>The ferry runs <i>three times</i> a day.</p>".repeat(150);

    private static Times read(String body) {
        Reading reading = Pages.in("en", "https://wire.example/holm", "", body);
        return TimeReader.read(
                reading.at(Optional.of("Ferry line to Holm opens again")), "en", "The ferry runs three times a day.");
    }

    private static Optional<String> published(String body) {
        return read(body).published().value().map(PublicationTime::toString);
    }

    @Test
    void anAsideRightBeforeTheHeadlineHoldsTheStorysDay() {
        String body =
                "<article><aside><time datetime='2024-03-05'>5 March 2024</time></aside>" + HEADING + "</article>";
        assertThat(published(body)).contains("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Posted on 5 March 2024", "Originally published: 5 March 2024", "Erschienen am: 5. März 2024"})
    void aLabelledDayFarBehindTheStoryIsItsDayWhereNoneStandsNearTheHeadline(String line) {
        assertThat(published(HEADING + STORY + "<p>" + line + "</p><p>9 May 2025</p>"))
                .contains("2024-03-05");
    }

    @Test
    void severalLabelledDaysFarBehindTheStoryAreThoseOfOthers() {
        String others = "<p>Posted on 5 March 2024</p><p>Posted on 6 March 2024</p>";
        assertThat(published(HEADING + STORY + others)).isEmpty();
    }

    @Test
    void aSentenceTellsWhenTheStoryWasFirstPublished() {
        String line =
                "<p>This story was originally published on 5 March 2024 at 4:12pm and has been gone over again and"
                        + " again since then so that all of it holds.</p>";
        assertThat(published(HEADING + "<p>9 May 2025</p>" + line)).contains("2024-03-05T16:12");
    }

    @Test
    void aSentenceThatTellsOfAnUpdateGivesTheDayOfAChange() {
        String line = "<p>Note: We updated the ferry's timetable on 4 March 2024 to have more of the stops in it.</p>";
        Times times = read(HEADING + "<p>Updated 5 March 2024</p>" + line);
        assertThat(times.published().value().map(PublicationTime::toString)).contains("2024-03-05");
    }

    @Test
    void aReadersDayOfJoiningIsNotTheStorys() {
        String line =
                "<dl><dd>Posts: " + "12 of 12 ".repeat(20) + "</dd><dd><b>Joined:</b> 7 March 2019, 05:56</dd></dl>";
        assertThat(published(HEADING + line + "<p class=meta>by Ada Quill on 5 March 2024, 10:12</p>"))
                .contains("2024-03-05T10:12");
    }

    @Test
    void aBooksDayOfPublicationIsNotTheStorys() {
        String book = "<p><b>Publication date:</b> 7 March 2019</p>";
        assertThat(published(HEADING + "<p class=date>5 March 2024</p>" + book + STORY))
                .contains("2024-03-05");
    }
}
