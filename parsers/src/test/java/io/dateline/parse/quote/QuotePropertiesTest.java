package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePropertiesTest {

    private static final String[] PIECES = {
        "“",
        "”",
        "\"",
        "'",
        "’",
        "‘",
        "«",
        "»",
        "„",
        "「",
        "」",
        " ",
        " ",
        " ",
        "\n",
        ".",
        ",",
        ":",
        "-",
        "—",
        "(",
        ")",
        "<a ",
        ">",
        "he",
        "She",
        "said",
        "told",
        "who",
        "Anna",
        "Berg",
        "Mr.",
        "the",
        "minister",
        "according to",
        "that",
        "U.S.",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0301",
        "\u0000",
        "\u202E",
        "1,000",
        "don't",
        "Ng's"
    };

    @Test
    void quotesStandWhereTheirSpansSayWhateverTheText() {
        Random random = new Random(42);
        QuoteFinder finder = QuoteFinder.forLanguage("en").indirectSpeech(true);
        for (int round = 0; round < 3000; round++) {
            List<Block> blocks = blocks(random);
            List<Quote> quotes = finder.find(blocks);
            assertThat(finder.find(blocks)).isEqualTo(quotes);
            for (Quote quote : quotes) {
                StringBuilder text = new StringBuilder();
                for (TextSpan span : quote.spans()) {
                    text.append(text.isEmpty() ? "" : "\n").append(at(blocks, span));
                }
                assertThat(text.toString()).isEqualTo(quote.text());
                quote.speaker()
                        .ifPresent(s -> s.spans()
                                .forEach(span -> assertThat(at(blocks, span)).isEqualTo(s.mention())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "'",
                "« ",
                "<a",
                "\"a ",
                "“Anna” ",
                "he said “a” ",
                "the ",
                "Ab Smith ",
                "“a\n",
                "."
            })
    void endsOnALongTextOfTheSame(String piece) {
        String text = piece.repeat((piece.length() > 6 ? 100_000 : 1_000_000) / piece.length());
        QuoteFinder.forLanguage("en").indirectSpeech(true).find(text);
        QuoteFinder.forLanguage("tlh").find(text);
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            StringBuilder text = new StringBuilder("x");
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(
                        random.nextInt(9) == 0
                                ? Character.toString(random.nextInt(0x10FFFF))
                                : PIECES[random.nextInt(PIECES.length)]);
                text.append(random.nextBoolean() ? " " : "");
            }
            blocks.add(Paragraph.of(text.toString()));
        }
        return blocks;
    }

    private static String at(List<Block> blocks, TextSpan span) {
        return blocks.get(span.block()).text().substring(span.start(), span.end());
    }
}
