package io.dateline.parse.body.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassWordsTest {

    private static int of(String names) {
        return new ClassWords().of(new Element("div").attr("class", names));
    }

    @Test
    void wordsAreFoundInNamesOfAnyStyle() {
        assertThat(of("c-share-bar") & ClassWords.SHARE).isNotZero();
        assertThat(of("shareBar") & ClassWords.SHARE).isNotZero();
        assertThat(of("SHARE_bar") & ClassWords.SHARE).isNotZero();
    }

    @Test
    void aWordWithinAnotherIsNone() {
        assertThat(of("shareholder-report adscape") & (ClassWords.SHARE | ClassWords.PROMO))
                .isZero();
    }

    @Test
    void pairsStandWithinOneName() {
        assertThat(of("read-more") & ClassWords.RELATED).isNotZero();
        assertThat(of("read more") & ClassWords.RELATED).isZero();
    }

    @Test
    void microdataNamesTheBody() {
        Element body = new Element("div").attr("itemprop", "articleBody");
        assertThat(new ClassWords().of(body) & ClassWords.BODY).isNotZero();
    }
}
