package io.dateline.parse.body.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Image;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CaptionSearchTest {

    private static final String CAPTION = "The outer gate lies in the mud of the harbour.";

    private static Image first(String body) {
        String html = "<!doctype html><html lang=en><body><article>" + body + "</article></body></html>";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.of(URI.create("https://example.org/a/b")));
        Element figure = page.document().selectFirst("figure, picture, img");
        return new FigureReader(page).read(Objects.requireNonNull(figure)).orElseThrow();
    }

    private static void assertBoth(Image image) {
        assertThat(image.caption()).contains(CAPTION);
        assertThat(image.credit()).contains("Ada Quill");
    }

    @Test
    void aFigureHasItsCaptionAndItsCredit() {
        assertBoth(first("<figure><img src=/g.jpg><figcaption>" + CAPTION
                + " <span class=credit>Photo: Ada Quill</span></figcaption></figure>"));
        assertBoth(first("<figure><img src=/g.jpg><figcaption>" + CAPTION
                + "</figcaption><div class=image__copyright>© Ada Quill</div></figure>"));
        assertBoth(first(
                "<figure><img src=/g.jpg><figcaption>" + CAPTION + " <small>Ada Quill</small></figcaption></figure>"));
    }

    @Test
    void elementsNamedForItStandInForAFigcaption() {
        assertBoth(first("<div class=wp-caption><a href=/g-large.jpg><img src=/g.jpg></a><p class=wp-caption-text>"
                + CAPTION + " (Foto: Ada Quill)</p></div>"));
        assertBoth(first("<div><div class=frame><picture><img src=/g.jpg></picture></div><div class=bildunterschrift>"
                + CAPTION + " <span class=bild-copyright>Ada Quill</span></div></div>"));
        assertBoth(first("<div itemprop=image><img src=/g.jpg><p itemprop=caption>" + CAPTION
                + "</p><p itemprop=copyrightHolder>Ada Quill</p></div>"));
    }

    @Test
    void aNameThatEndsAsCreditIsOneThoughTheBlockIsNamedCaption() {
        assertBoth(first("<div><img src=/g.jpg><p class=photo-caption>" + CAPTION
                + "</p><p class=photo-caption__credit>Ada Quill</p></div>"));
        assertBoth(first("<figure><img src=/g.jpg><div class=media-copyright><span class=figcaption>" + CAPTION
                + "</span><span class=figcaption__copyright>Bild © Ada Quill</span></div></figure>"));
    }

    @Test
    void switchesAndWhatOnlyScreenReadersReadAreNoCaption() {
        assertBoth(first("<div><img src=/g.jpg><div class=credit-caption><div class=caption><p>" + CAPTION
                + " <b class=credit>Ada Quill</b> <b class=hide-caption>hide caption</b></p></div>"
                + "<b class=toggle-caption>toggle caption</b></div></div>"));
        assertBoth(
                first(
                        "<figure><img src=/g.jpg><figcaption><span class=visually-hidden>Image caption, </span>"
                                + CAPTION
                                + "</figcaption><span class=image-source><span class=visually-hidden>Image source, </span>Ada Quill</span></figure>"));
    }

    @Test
    void theTextOfAFigureIsItsCaptionWithoutAName() {
        assertThat(first("<figure><img src=/g.jpg><p>" + CAPTION
                                + "</p><button>Enlarge the picture to its full size</button></figure>")
                        .caption())
                .contains(CAPTION);
        assertThat(first("<figure><img src=/g.jpg><p>Enlarge picture</p></figure>")
                        .caption())
                .isEmpty();
        assertThat(first("<figure><img src=/g.jpg><a href=/all>See all pictures of the harbour</a></figure>")
                        .caption())
                .isEmpty();
    }

    @Test
    void theCaptionOfAnotherPictureIsNotTaken() {
        Image image = first("<div><img src=/gate.jpg><div><img src=/lighthouse.jpg><p class=caption>" + CAPTION
                + "</p></div></div>");

        assertThat(image.caption()).isEmpty();
    }

    @Test
    void anotherSizeOfThePictureIsNoOtherPicture() {
        assertThat(first(
                                "<div><img src=/storm-gate-300x200.jpg><div><img src=/storm-gate-900x600.jpg></div><p class=caption>"
                                        + CAPTION + "</p></div>")
                        .caption())
                .contains(CAPTION);
    }

    @Test
    void aNoteFarFromAPictureIsNotItsCredit() {
        String story = "<p>" + "The harbour stays closed, said the port authority. ".repeat(20) + "</p>";

        Image image = first("<div><img src=/gate.jpg></div>" + story + "<p class=copyright>Lindmouth Post</p>");

        assertThat(image.credit()).isEmpty();
    }

    @Test
    void theSourceOfAStoryIsNoCreditOfAPictureBesideIt() {
        Image image = first("<div><span class=source>Quay News</span><img src=/gate.jpg></div>");

        assertThat(image.credit()).isEmpty();
    }

    @Test
    void whatIsNamedCaptionRightBehindAPictureIsItsCaptionThoughTheirParentHoldsAStory() {
        assertBoth(first("<a href=/g-large.jpg><img src=/g.jpg></a><p class=caption>" + CAPTION
                + "<span class=credit> Foto: Ada Quill</span></p><p>The harbour will close.</p><img src=/other.jpg>"));
    }

    @Test
    void whatStandsBesideACreditIsTheCaption() {
        assertBoth(first("<div><picture><img src=/g.jpg></picture><span class=tagline>" + CAPTION
                + "<span class=credits>Ada Quill</span></span></div>"));
    }

    @Test
    void headlineAndStandfirstInAFigureAreNoCaption() {
        assertThat(first("<figure><img src=/g.jpg><h1>The outer gate rises again</h1><p>" + CAPTION + "</p></figure>")
                        .caption())
                .isEmpty();
    }

    @Test
    void aHiddenSwitchIsNoPartOfACaption() {
        assertBoth(first("<figure><img src=/g.jpg><figcaption>" + CAPTION
                + " <span class=credit>Photo: Ada Quill</span><span hidden>Show more</span></figcaption></figure>"));
        assertThat(first("<figure><img src=/g.jpg><figcaption>" + CAPTION
                                + "<span hidden>Show more</span></figcaption></figure>")
                        .caption())
                .contains(CAPTION);
    }

    @Test
    void aSwitchInPlaceOfACaptionIsNone() {
        assertThat(first("<figure><div>Press enter or click to view image in full size</div><img src=/g.jpg></figure>")
                        .caption())
                .isEmpty();
        assertThat(first("<div><img src=/g.jpg><p class=img-desc-box><a href=/gallery>Gallery</a></p></div>")
                        .caption())
                .isEmpty();
    }

    @Test
    void aPictureIsDescribedByWhatIsNamedSo() {
        assertThat(first("<div><img src=/g.jpg><p class=img-desc>" + CAPTION + "</p></div>")
                        .caption())
                .contains(CAPTION);
    }

    @Test
    void aLineThatEndsInACreditIsTheCaptionWhateverItsName() {
        assertBoth(first("<ul><li><div><img src=/g.jpg></div><span class=x-info>" + CAPTION
                + " Photo: Ada Quill</span></li></ul>"));
        assertBoth(first("<div><div><img src=/g.jpg></div><div class=x-foot><div><span>" + CAPTION
                + " </span><span>© </span><span> Ada Quill</span></div></div></div>"));
        assertThat(first("<div><div><img src=/g.jpg></div><p>" + CAPTION + "</p></div>")
                        .caption())
                .isEmpty();
        assertThat(first("<div><div><img src=/g.jpg></div><p>" + (CAPTION + " ").repeat(7)
                                + "Photo: Ada Quill</p></div>")
                        .caption())
                .isEmpty();
    }

    @Test
    void whatIsNamedForACaptionAndASourceIsTheSourceOutsideAFigure() {
        assertBoth(first("<div><img src=/g.jpg><p class='media__caption media__caption--text'>" + CAPTION
                + "</p><p class='media__caption media__caption--source'>Ada Quill</p></div>"));
    }

    @Test
    void theAuthorNamedLastInACaptionMadeThePicture() {
        assertBoth(first("<figure><img src=/g.jpg><figcaption><ul><li class=media-text>" + CAPTION
                + "</li><li class=media-autor>Ada Quill</li></ul></figcaption></figure>"));
        assertBoth(first("<figure><img src=/g.jpg><figcaption>" + CAPTION
                + " <span class=author>Ada Quill</span></figcaption></figure>"));
        assertThat(first("<figure><img src=/g.jpg><figcaption><b class=author>Ada Quill</b> keeps the harbour of Lorvik"
                                + "</figcaption></figure>")
                        .credit())
                .isEmpty();
    }
}
