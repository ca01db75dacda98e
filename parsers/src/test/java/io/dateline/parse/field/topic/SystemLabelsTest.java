package io.dateline.parse.field.topic;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Paragraph;
import io.dateline.article.Topic;
import io.dateline.parse.field.Pages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemLabelsTest {

    private static List<String> labels(String head) {
        return TopicReader.read(
                        Pages.reading(head, "<h1>Sea gate rises again</h1>"),
                        Optional.of("Sea gate rises again"),
                        List.of(Paragraph.of("The sea gate at Lorvik Sound rises again this winter.")))
                .value()
                .orElse(List.of())
                .stream()
                .map(Topic::label)
                .toList();
    }

    @Test
    void namesWithTheKindThatAProgramNotesAreNone() {
        assertThat(labels(meta("news_keywords", "Ada Quill PUBLIC_FIGURE PERSON, Lorvik Sound, sea gate")))
                .containsExactly("Lorvik Sound", "sea gate");
    }

    @Test
    void aNumberThatASystemTagsItsPagesWithIsNone() {
        assertThat(labels(meta("news_keywords", "@post-id:48213, Lorvik Sound, sea gate")))
                .containsExactly("Lorvik Sound", "sea gate");
    }

    @Test
    void theEndOfTheAddressIsNone() {
        String slug = "sea-gate-rises-again-20417-tidewater";
        String page = "https://www.tidewater.example/coast/" + slug + ".html";
        String head = meta("keywords", slug + ",sea-gate");
        assertThat(TopicReader.read(Pages.at(page, head, ""), Optional.empty(), List.of())
                        .value()
                        .orElse(List.of()))
                .extracting(Topic::label)
                .containsExactly("sea-gate");
    }

    @Test
    void whatIsLeftOfATornEntityIsNone() {
        assertThat(labels("<meta property='article:tag' content='Q&amp;amp'>"
                        + "<meta property='article:tag' content='T'>"
                        + "<meta property='article:tag' content='Q&amp;T'>"
                        + "<meta property='article:tag' content='sea gate'>"))
                .containsExactly("Q&T", "sea gate");
    }

    @Test
    void whatASystemNotesByKeysOfItsOwnIsNone() {
        assertThat(labels(meta("keywords", "articleID/N6TPO, Length/medium, Source/Harbour Post, Topic/news")))
                .isEmpty();
    }

    @Test
    void theWordsOfTheHeadlineAreNoneWithTheMarksThatStandBehindThem() {
        String title = "<title>Lorvik: Sea gate rises again</title>";
        assertThat(labels(title + meta("news_keywords", "Lorvik:, gate, rises, again")))
                .isEmpty();
    }
}
