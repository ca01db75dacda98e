package io.dateline.parse.field;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Publisher;
import io.dateline.parse.field.reading.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublisherReaderTest {

    private static Optional<String> publisher(String head) {
        return PublisherReader.read(Pages.reading(head, "<h1>Sea gate rises</h1>"))
                .value()
                .map(Publisher::name);
    }

    @Test
    void theNameOfTheSiteIsThePublisher() {
        assertThat(publisher(meta("og:site_name", "Harbour Post"))).contains("Harbour Post");
    }

    @Test
    void whatEveryAddressBeginsWithIsNoPartOfIt() {
        assertThat(publisher(meta("og:site_name", "www.harbour-post.com"))).contains("harbour-post.com");
    }

    @Test
    void theEndOfTheTitleIsWhereTheAddressIsCalledTheSame() {
        assertThat(publisher("<title>Sea gate rises | Tidewater News</title>")).contains("Tidewater News");
        assertThat(publisher("<title>Sea gate rises | The year in tides</title>"))
                .isEmpty();
    }

    @Test
    void aTitleInPlaceOfTheSitesNameIsNone() {
        String title = "<title>Sea gate rises - Tidewater News</title>";
        assertThat(publisher(title + meta("og:site_name", "Sea gate rises - Tidewater News")))
                .contains("Tidewater News");
        assertThat(publisher(title + meta("og:site_name", "Sea gate rises"))).contains("Tidewater News");
    }

    @Test
    void aSiteOfTheStructuredDataIsThePublisherWhereTheArticleNamesNone() {
        assertThat(
                        publisher(
                                "<script type=\"application/ld+json\">{\"@type\":\"WebSite\",\"name\":\"Harbour Wire\"}</script>"))
                .contains("Harbour Wire");
    }

    @Test
    void nameInAnotherTagIsThePublishersWhereTheAddressIsCalledTheSame() {
        assertThat(publisher(meta("publisher", "Tidewater Brigade"))).contains("Tidewater Brigade");
        assertThat(publisher(meta("publisher", "Quill Media"))).isEmpty();
        assertThat(publisher(meta("copyright", "Copyright 2019-2023 Tidewater Media. All rights reserved.")))
                .contains("Tidewater Media");
        assertThat(publisher(meta("author", "Tidewater, Lorvik, Norway"))).contains("Tidewater");
    }

    @Test
    void theLineOfCopyrightAndTheLogoNameThePublisher() {
        String footer = "<footer><p>© 2021 Tidewater Ltd. | Imprint</p></footer>";
        assertThat(ofBody("<h1>Sea gate rises</h1>" + footer)).contains("Tidewater Ltd.");
        String logo = "<header><img src=/logo.svg alt='Tidewater Post (Logo)'></header>";
        assertThat(ofBody(logo + "<h1>Sea gate rises</h1>")).contains("Tidewater Post");
        assertThat(ofBody("<header><img class=logo alt='Logo: Tidewater Home'></header><h1>Sea gate rises</h1>"))
                .contains("Tidewater");
        assertThat(ofBody("<h1>Sea gate rises</h1><footer>© 2021 Forum Software Ltd.</footer>"))
                .isEmpty();
    }

    @Test
    void theFirstLettersOfItsWordsMayBeTheAddress() {
        Reading reading = Pages.at(
                "https://www.cht.example/gates", "<title>Gates | Coast and Harbour Trust</title>", "<h1>Gates</h1>");
        assertThat(PublisherReader.read(reading).value().map(Publisher::name)).contains("Coast and Harbour Trust");
    }

    @Test
    void theAgencyIsNotThePublisherOfASiteThatPrintsItsStory() {
        String agency = Pages.ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"publisher\":{\"name\":\"Reuters\"}}");
        assertThat(publisher(agency + meta("og:site_name", "Tidewater Post"))).contains("Tidewater Post");
        assertThat(publisher(agency)).contains("Reuters");
    }

    @Test
    void theEndOfAnEastAsianTitleNamesTheSite() {
        assertThat(publisher("<title>港口关闭三天-潮汐新闻网</title>")).contains("潮汐新闻网");
    }

    @Test
    void aCountryIsASection() {
        assertThat(publisher(meta("og:site_name", "U.S."))).isEmpty();
    }

    private static Optional<String> ofBody(String body) {
        return PublisherReader.read(Pages.reading("", body)).value().map(Publisher::name);
    }

    @Test
    void aSloganGivesWayToTheNameThatTheTitleEndsWith() {
        String site = meta("og:site_name", "All Boats Of This Coast");
        assertThat(publisher("<title>Sea gate rises | Tidewater</title>" + site))
                .contains("Tidewater");
        assertThat(publisher("<title>Sea gate rises</title>" + site)).contains("All Boats Of This Coast");
    }

    @Test
    void addressesSystemsAndSectionsAreNoPublishers() {
        String title = "<title>Sea gate rises | Tidewater</title>";
        assertThat(publisher(title + meta("og:site_name", "https://www.tidewater.example")))
                .contains("Tidewater");
        assertThat(publisher(title + meta("og:site_name", "News"))).contains("Tidewater");
        assertThat(publisher(title
                        + Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"publisher\":"
                                + "{\"@type\":\"Organization\",\"name\":\"Blogger\"}}")))
                .contains("Tidewater");
    }

    @Test
    void theNameOfTheSiteIsBeforeThatOfThePersonWhoWritesIt() {
        String person = "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"Sea gate rises\","
                + "\"publisher\":{\"@type\":[\"Person\",\"Organization\"],\"name\":\"Ada Quill\"}}</script>";
        assertThat(publisher(person + meta("og:site_name", "Tides of Tidewater")))
                .contains("Tides of Tidewater");
        assertThat(publisher(person)).contains("Ada Quill");
    }

    @Test
    void theNameIsReadWithoutTheSloganBesideIt() {
        assertThat(publisher(meta("og:site_name", "Tidewater News | Boats and weather")))
                .contains("Tidewater News");
        assertThat(publisher(Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"publisher\":"
                        + "{\"@type\":\"Organization\",\"name\":\"Tidewater - Lorvik House Print GmbH\"}}")))
                .contains("Tidewater");
    }

    @Test
    void anAgencyGivesWayToTheSiteThatPrintsItsStory() {
        String agency = Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"publisher\":"
                + "{\"@type\":\"Organization\",\"name\":\"Associated Press\"}}");
        assertThat(publisher(agency + meta("og:site_name", "Lorvik Express"))).contains("Lorvik Express");
        assertThat(publisher(agency)).contains("Associated Press");
    }

    @Test
    void aSectionOfTheAddressGivesWayToTheNameThatTheTitleEndsWith() {
        String section = meta("og:site_name", "Coast");
        assertThat(publisher("<title>Sea gate rises | Tidewater</title>" + section))
                .contains("Tidewater");
        assertThat(publisher("<title>Sea gate rises</title>" + section)).contains("Coast");
    }
}
