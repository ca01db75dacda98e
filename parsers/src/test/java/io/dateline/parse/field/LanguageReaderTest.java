package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.layout.Layouts;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {

    private static final List<Block> GERMAN = List.of(Paragraph.of(
            "Der Hafen der Stadt wird für neun Tage geschlossen, und Taucher sollen das Tor reparieren, das ein Sturm im"
                    + " März verbogen hat. Es ist nicht das erste Mal, dass sie kommen, sagte die Bürgermeisterin."));

    private static Found<String> read(String html, List<Block> story) {
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.of(URI.create("https://example.org/a")));
        return LanguageReader.read(new Reading(page, Layouts.of(List.of()).match(page)), story);
    }

    @Test
    void whatThePageDeclaresStandsWhenTheTextAgreesOrIsSilent() {
        assertThat(read("<html lang=de-AT><body>", GERMAN).value()).contains("de-AT");
        assertThat(read("<html lang=cy><body>", List.of(Paragraph.of("Bore da.")))
                        .value())
                .contains("cy");
        assertThat(read("<html lang=nb><body>", norwegian()).value()).contains("nb");
    }

    @Test
    void aTextThatIsClearlyOfAnotherLanguageGoesBeforeTheTemplate() {
        Found<String> language = read("<html lang=en><body>", GERMAN);

        assertThat(language.value()).contains("de");
        assertThat(language.evidence().orElseThrow().chosen().source()).isEqualTo(SourceKind.TEXT);
        assertThat(language.evidence().orElseThrow().rejected()).hasSize(1);
    }

    @Test
    void aTextTellsTheLanguageOfAPageThatDeclaresNone() {
        assertThat(read("<html><body>", GERMAN).value()).contains("de");
        assertThat(read("<html><body>", List.of()).value()).isEmpty();
    }

    private static List<Block> norwegian() {
        return List.of(Paragraph.of(
                "Havnen i byen stenges i ni dager, og dykkere skal reparere porten som en storm bøyde i mars. Det er ikke"
                        + " første gang de kommer, sa ordføreren, men denne gangen tar det mer tid, for vannet har steget etter"
                        + " regnet av natt."));
    }
}
