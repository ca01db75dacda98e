package io.dateline.programs.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.quote.QuoteFinder;
import org.junit.jupiter.api.Test;

class QuoteLinesTest {

    private static final String LINE = "{\"doc\": \"1\", \"text\": \"“We painted her twice,” Una Fjeld said.\\n"
            + "The office lent him “The Long Quay” for a week.\"}";

    @Test
    void printsWhatSomebodySaidThoughItIsNotSureWho() {
        QuoteFinder unsure = QuoteFinder.forLanguage("en").minimumConfidence(1);

        assertThat(new QuoteLines(unsure, false).of(LINE))
                .contains("We painted her twice")
                .doesNotContain("speaker")
                .doesNotContain("The Long Quay");
    }

    @Test
    void printsWordsThatNobodySaidOnlyWhenAskedFor() {
        QuoteFinder finder = QuoteFinder.forLanguage("en");

        assertThat(new QuoteLines(finder, false).of(LINE)).contains("Una Fjeld").doesNotContain("The Long Quay");
        assertThat(new QuoteLines(finder, true).of(LINE)).contains("The Long Quay");
    }
}
