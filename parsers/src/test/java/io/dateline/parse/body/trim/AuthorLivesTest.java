package io.dateline.parse.body.trim;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.PageReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorLivesTest {

    private static AuthorLives declared(String author) {
        String data = "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"author\":" + author + "}";
        return AuthorLives.of(new PageReader(Limits.DEFAULT)
                .read(
                        "<!doctype html><script type='application/ld+json'>" + data + "</script><body><p>Told</p>",
                        Optional.empty()));
    }

    @Test
    void aTextThatBeginsWithTheAuthorsNameTellsOfTheAuthor() {
        AuthorLives lives = declared("[{\"@type\":\"Person\",\"name\":\"Ada Quill\"}]");
        assertThat(lives.has("Ada Quill is a diver and writes about harbours.")).isTrue();
        assertThat(lives.has("Ada Quill, a diver, writes about harbours.")).isTrue();
        assertThat(lives.has("Ada Quill: And what about the gate?")).isFalse();
        assertThat(lives.has("Ada Quill : And what about the gate?")).isFalse();
        assertThat(lives.has("Ada Quillon is the mayor.")).isFalse();
        assertThat(lives.has("The gate is bent, Ada Quill says.")).isFalse();
        assertThat(lives.has("Ada Quill is a diver. " + "She told of the gate. ".repeat(50)))
                .isFalse();
    }

    @Test
    void aLifeIsCutFromTheEndOfAStoryThatIsMoreThanThat() {
        AuthorLives lives = declared("{\"@type\":\"Person\",\"name\":\"Ada Quill\"}");
        Paragraph told = Paragraph.of("The harbour closed on Monday, and the divers came.");
        Paragraph life = Paragraph.of("Ada Quill is a diver and writes about harbours.");
        assertThat(Trim.story(List.of(told, life), Optional.empty(), lives)).containsExactly(told);
        assertThat(Trim.story(List.of(life, told), Optional.empty(), lives)).containsExactly(life, told);
        assertThat(Trim.story(List.of(life), Optional.empty(), lives)).containsExactly(life);
    }

    @Test
    void onlyPersonsWithTwoNamesHaveLives() {
        assertThat(declared("{\"@type\":\"Organization\",\"name\":\"Harbour Post\"}")
                        .has("Harbour Post will open a second office."))
                .isFalse();
        assertThat(declared("{\"@type\":\"Person\",\"name\":\"Harbour\"}").has("Harbour gates are heavy."))
                .isFalse();
    }

    @Test
    void aLifeOfAnAuthorWhomThePagePrintsIsCut() {
        Paragraph told = Paragraph.of("The harbour closed on Monday, and the divers came.");
        Paragraph life = Paragraph.of("(Ada Quill is a diver and writes about harbours.)");
        Heading about = new Heading(2, "About");
        assertThat(Trim.withoutLives(List.of(told, about, life), List.of("Ada Quill")))
                .containsExactly(told);
        assertThat(Trim.withoutLives(List.of(told, life), List.of("Ben Oar"))).containsExactly(told, life);
        assertThat(Trim.withoutLives(List.of(told, about), List.of("Ada Quill")))
                .containsExactly(told, about);
        assertThat(Trim.withoutLives(List.of(life), List.of("Ada Quill"))).containsExactly(life);
    }
}
