package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "lorvik-fire-brigade.example,Lorvik Fire Brigade",
        "lorvik-fire-brigade.example,Lorvik Fire Brigade Ltd.",
        "tidewater.example,The Tidewater",
        "blog.tidewater.example,Tidewater",
        "tidewater.co.uk,Tidewater Gates",
        "tidewaterpost.example,Tidewater",
        "baechli-tore.example,Bächli Tore",
        "cht.example,Coast and Harbour Trust",
        "tidewater.com,www.tidewater.com"
    })
    void aHostBearsANameByItsWordsOrTheirInitials(String host, String name) {
        assertThat(HostName.of(host).bears(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tidewater.example,Harbour Post",
        "tidewater.example,News from Tidewater",
        "blog.tidewater.example,Blog",
        "tidewater.co.uk,Co",
        "x.example,X",
        "'',Tidewater"
    })
    void otherNamesAndPartsOfEveryAddressAreNotBorne(String host, String name) {
        assertThat(HostName.of(host).bears(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tidewater.example,Tidewater,true", "tidewater.example,Tidewater Gates,false"})
    void aHostIsCalledByTheWholeNameAlone(String host, String name, boolean called) {
        assertThat(HostName.of(host).is(name)).isEqualTo(called);
    }
}
