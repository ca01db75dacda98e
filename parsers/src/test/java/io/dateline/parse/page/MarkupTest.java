package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.report.ArticleParseException;
import org.junit.jupiter.api.Test;

class MarkupTest {

    /** Open formatting and blocks up to the depth at which the parser below begins to close them. */
    private static final String UNLUCKY = "<p><em><a>" + "<blockquote>".repeat(509) + "t";

    @Test
    void aPageThatTheParserFailsOnIsRefused() {
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> ArticleParser.create().parse(UNLUCKY));
    }

    @Test
    void aPieceThatTheParserFailsOnHoldsNothing() {
        assertThatNoException().isThrownBy(() -> Markup.fragment(UNLUCKY));
    }
}
