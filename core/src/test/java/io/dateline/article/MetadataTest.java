package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final URI URL = URI.create("https://news.example/a");

    @Test
    void aBylineIsMadeOfItsParts() {
        Byline byline = Byline.person("Ada Example")
                .withRole("Reporter")
                .withAffiliation("Example News")
                .withLocation("Istanbul")
                .withLink(URL)
                .withPrinted("By Ada Example in Istanbul");
        assertThat(byline)
                .isEqualTo(new Byline(
                        BylineKind.PERSON,
                        "Ada Example",
                        Optional.of("Reporter"),
                        Optional.of("Example News"),
                        Optional.of("Istanbul"),
                        Optional.of(URL),
                        Optional.of("By Ada Example in Istanbul")));
        assertThat(Byline.organization("Example News").kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(Byline.desk("Sports desk").kind()).isEqualTo(BylineKind.DESK);
        assertThatIllegalArgumentException().isThrownBy(() -> Byline.person(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> byline.withRole(""));
        assertThatIllegalArgumentException().isThrownBy(() -> byline.withLocation(""));
    }

    @Test
    void aDatelineNamesAPlaceOrAnAgency() {
        assertThat(Dateline.ofPlace("ANKARA").printed()).isEqualTo("ANKARA");
        Dateline agencyOnly = new Dateline(List.of(), Optional.empty(), Optional.of("AA"), "(AA)");
        assertThat(agencyOnly.agency()).contains("AA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dateline(List.of(), Optional.empty(), Optional.empty(), "X"));
        assertThatIllegalArgumentException().isThrownBy(() -> Dateline.ofPlace(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dateline(List.of("X"), Optional.of(LocalDate.of(10_000, 1, 1)), Optional.empty(), "X"));
    }

    @Test
    void imagesTopicsPublishersAndNotesAreMadeOfTheirParts() {
        assertThat(Image.at(URL).withCaption("C").withCredit("P").withAlt("A"))
                .isEqualTo(new Image(URL, Optional.of("C"), Optional.of("P"), Optional.of("A")));
        assertThat(Topic.of(TopicKind.TAG, "T").withLink(URL).withCode("medtop:1"))
                .isEqualTo(new Topic("T", TopicKind.TAG, Optional.of(URL), Optional.of("medtop:1")));
        assertThat(Publisher.named("P").url()).isEmpty();
        assertThat(Correction.of(Correction.Kind.CORRECTION, "C").time()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Image.at(URL).withAlt(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Topic.of(TopicKind.TAG, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Publisher.named(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Correction.of(Correction.Kind.RETRACTION, ""));
    }
}
