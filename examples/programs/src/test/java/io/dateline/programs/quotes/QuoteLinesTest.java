package io.dateline.programs.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.quote.QuoteFinder;
import org.junit.jupiter.api.Test;

class QuoteLinesTest {

    private static final String LINE = "{\"doc\": \"1\", \"text\": \"“We painted her twice,” Una Fjeld said.\\n"
            + "The office lent him “The Long Quay” for a week.\"}";

    @Test
    void printsWordsThatNobodySaidOnlyWhenAskedFor() {
        QuoteFinder finder = QuoteFinder.forLanguage("en");

        assertThat(new QuoteLines(finder, false).of(LINE)).contains("Una Fjeld").doesNotContain("The Long Quay");
        assertThat(new QuoteLines(finder, true).of(LINE)).contains("The Long Quay");
    }
}
