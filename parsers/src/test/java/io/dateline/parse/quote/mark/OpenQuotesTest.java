package io.dateline.parse.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenQuotesTest {

    private final QuoteFinder finder = QuoteFinder.forLanguage("en");

    @Test
    void endsSpeechWhereTheReporterGoesOn() {
        assertThat(texts("“We did it, Elena Fossum said on Friday, and left with her brother.\nThe road was closed."))
                .containsExactly("We did it,");
        assertThat(texts("“We did it at last, said Elena Fossum, who had led the work.\nThe road was closed."))
                .containsExactly("We did it at last,");
    }

    @Test
    void endsAFragmentWithItsClause() {
        assertThat(texts("The people who are “somewhat rich), and the rest, met the mayor.\nThe road was closed."))
                .containsExactly("somewhat rich");
    }

    @Test
    void keepsSpeechThatTheNextParagraphContinues() {
        assertThat(texts("“We did it, he said then, and so on.\n“We go on,” Elena Fossum said.")
                        .get(0))
                .startsWith("We did it, he said then, and so on.");
    }

    private List<String> texts(String text) {
        return finder.find(text).stream().map(Quote::text).toList();
    }
}
