package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    @ParameterizedTest
    @ValueSource(strings = {"harbourpost.com", "HarbourPost.am", "post.harbour.co.uk", "harbour-post.de/sport"})
    void aNameWithTheEndingOfDomainsIsADomain(String name) {
        assertThat(Domains.isDomain(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Quill", "A. Quill", "J.Quill", "Dr. No", ".com", "Venn..de", "Quill.", "St. Lorvik"})
    void aNameWithAStopIsNone(String name) {
        assertThat(Domains.isDomain(name)).isFalse();
    }

    @Test
    void readersLeaveTheEndingOut() {
        assertThat(Domains.withoutEnding("HarbourPost.com")).isEqualTo("HarbourPost");
        assertThat(Domains.withoutEnding("Ada Quill")).isEqualTo("Ada Quill");
    }
}
