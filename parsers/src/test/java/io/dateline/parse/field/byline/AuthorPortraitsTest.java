package io.dateline.parse.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorPortraitsTest {

    private static final Block TEXT = Paragraph.of("The gate rose again on Monday.");
    private static final List<Byline> ADA = List.of(Byline.person("Ada Quill"));

    private static List<Block> shown(Image image) {
        return AuthorPortraits.without(List.of(new Figure(image), TEXT), ADA);
    }

    private static Image image(String file) {
        return Image.at(URI.create("https://img.example/2031/" + file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada-quill.jpg", "Ada_Quill-bio-160x160.png", "48213_ada-quill.webp", "adaquill.jpg?w=105"})
    void aPictureWhoseFileIsTheAuthorsNameIsNoneOfTheStory(String file) {
        assertThat(shown(image(file))).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Quill", "Ada Quill image", "Portrait of Ada Quill"})
    void aPictureWhoseTextIsTheAuthorsNameIsNoneOfTheStory(String alt) {
        assertThat(shown(image("48213.jpg").withAlt(alt))).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sea-gate-photo-by-ada-quill.jpg", "ada-lund.jpg", "sea-gate.jpg", "48213.jpg"})
    void aFileThatTellsMoreIsAPictureOfTheStory(String file) {
        assertThat(shown(image(file))).hasSize(2);
    }

    @Test
    void whatItsTextTellsMoreOfTheAuthorIsAPictureOfTheStory() {
        assertThat(shown(image("48213.jpg").withAlt("Ada Quill climbs the sea gate")))
                .hasSize(2);
    }

    @Test
    void aPictureWithACaptionIsOneOfTheStory() {
        assertThat(shown(image("ada-quill.jpg").withCaption("Ada Quill at the gate in May")))
                .hasSize(2);
    }

    @Test
    void anOrganisationHasNoPortrait() {
        List<Block> blocks = List.of(new Figure(image("harbour-board.jpg")), TEXT);
        assertThat(AuthorPortraits.without(blocks, List.of(Byline.organization("Harbour Board"))))
                .isSameAs(blocks);
    }
}
