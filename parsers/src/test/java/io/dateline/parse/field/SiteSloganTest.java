package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.reading.HostName;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteSloganTest {

    private static String name(String host, String text) {
        return SiteSlogan.without(text, new HostName(Set.of(host)));
    }

    @Test
    void theFirstPartIsTheNameWhereTheAddressIsCalledSo() {
        assertThat(name("harbourpost", "Harbour Post | News, weather, tides")).isEqualTo("Harbour Post");
        assertThat(name("tidewater", "Tidewater Media - The voice of a coast that never sleeps"))
                .isEqualTo("Tidewater Media");
    }

    @Test
    void aLaterPartIsWhereItIsAllOfTheAddress() {
        assertThat(name("harbourpost", "All about boats | Harbour Post | Read it first"))
                .isEqualTo("Harbour Post");
        assertThat(name("adaquillboats", "Ada Quill's notes - Boats")).isEqualTo("Ada Quill's notes - Boats");
    }

    @Test
    void whatTheAddressDoesNotBearOutStaysWhole() {
        assertThat(name("lorvik", "Boats | Tides | Gates")).isEqualTo("Boats | Tides | Gates");
    }

    @Test
    void anAbbreviationStaysBesideWhatItIsShortFor() {
        assertThat(name("hta", "HTA - Harbour Tides Agency")).isEqualTo("HTA - Harbour Tides Agency");
        assertThat(name("hta", "Lorvik tides authority | HTA")).isEqualTo("Lorvik tides authority | HTA");
    }

    @Test
    void theAddressBesideTheNameIsNoPartOfIt() {
        assertThat(name("harbourpost", "The Harbour Post | harbourpost.com")).isEqualTo("The Harbour Post");
        assertThat(name("hpost", "Post of the Harbour | hpost.com")).isEqualTo("Post of the Harbour");
    }

    @Test
    void aBarWithNothingBehindItIsNoPartOfIt() {
        assertThat(name("tidewater", "Harbour and Gate |")).isEqualTo("Harbour and Gate");
    }
}
