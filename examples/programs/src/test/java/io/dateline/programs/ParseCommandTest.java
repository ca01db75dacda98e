package io.dateline.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {

    @TempDir
    Path folder;

    @Test
    void readsTheSamplePageWhenNoneIsNamed() {
        Run run = Run.of("parse");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("Harbour towns agree on tide barrier after three winters of floods\n=====")
                .contains("Imre Tallaksen · Meridian Wire · SUNDHAMN (MW)\n")
                .contains("Published 2026-02-11 16:42:00 +01:00, updated 2026-02-11 18:05:00 +01:00")
                .contains("Fishers ask for a wider passage\n-----")
                .contains("Quotes\n------")
                .contains("— Ragna Holmquist")
                .contains("— Teodor Brask")
                .contains("Topics: Lorvik Sound · Tide barrier · Floods")
                .doesNotContain("offered to its subscribers")
                .doesNotContain("11.02.2026")
                .doesNotContain("Where each field came from");
    }

    @Test
    void wrapsTheReadableViewToTheWidth() {
        assertThat(Run.of("parse", "--width", "60").out().lines())
                .filteredOn(line -> !line.startsWith("https:"))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void tellsWhereEachFieldCameFrom() {
        assertThat(Run.of("parse", "--evidence").out())
                .contains("Where each field came from")
                .containsPattern("(?m)^headline +[01]\\.\\d\\d +(DOM|JSON_LD) ")
                .containsPattern("(?m)^ +same +META +og:title = Harbour towns");
    }

    @Test
    void printsTheArticleAloneAsJson() {
        Article article = ArticleJson.read(Run.of("parse", "--json").out());

        assertThat(article.headline()).startsWith("Harbour towns agree");
        assertThat(article.quotesBy("Ragna Holmquist")).hasSize(2);
    }

    @Test
    void printsTheTextOfTheStory() {
        Article article = ArticleJson.read(Run.of("parse", "--json").out());

        assertThat(Run.of("parse", "--text").out().strip())
                .isEqualTo(article.text().strip());
    }

    @Test
    void printsMarkdownWithTheLinksOfTheStory() {
        assertThat(Run.of("parse", "--markdown").out())
                .startsWith("# Harbour towns agree on tide barrier")
                .contains("[study published last spring](<https://wire.example/en/economy/the-price-of-a-gate/19880>)")
                .contains("### Fishers ask for a wider passage");
    }

    @Test
    void readsFilesPlainAndCompressed() throws IOException {
        Path plain = Pages.write(folder.resolve("ferry.html"), Pages.story("Ferry sails again"));
        Path packed = Pages.writeGzip(folder.resolve("ferry.html.gz"), Pages.story("Ferry sails again"));

        assertThat(Run.of("parse", plain).out()).startsWith("Ferry sails again\n====");
        assertThat(Run.of("parse", packed).out())
                .isEqualTo(Run.of("parse", plain).out());
    }

    @Test
    void readsStandardInputWithItsAddress() {
        Run run = Run.withInput(Pages.story("Ferry sails again"), "parse", "-", "--url", "https://isles.example/ferry");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Ferry sails again").contains("https://isles.example/ferry");
    }

    @Test
    void refusesWhatIsNoArticle() {
        Run run = Run.withInput("", "parse", "-");

        assertThat(run.code()).isEqualTo(ExitCode.NOT_AN_ARTICLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("INPUT").contains("EMPTY");
    }

    @Test
    void namesTheFileThatIsMissing() {
        Run run = Run.of("parse", folder.resolve("absent.html"));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("no such file").contains("absent.html");
    }

    @Test
    void printsOneFormOnly() {
        assertThat(Run.of("parse", "--json", "--markdown").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of().code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.of("parse", "--help").code()).isEqualTo(ExitCode.OK);
    }
}
