package io.dateline.parse.body.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private static final String SENTENCE = "The harbour of Lindmouth will close for nine days in May.";
    private static final String OTHER = "Read all that we have written on the sea gates of the north.";

    private static String hash(String text) {
        return String.format(Locale.ROOT, "%08x", (int)
                TextMeasure.of(text, FunctionWords.of("en")).whole());
    }

    private static int[] labels(String file, String body, boolean doubts, int... gold) throws Exception {
        Map<String, Annotations> pages = Annotations.read(new BufferedReader(new StringReader(file)));
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFacts(reader.passages(), reader.outline(), new PageCues(page, Optional.empty()));
        if (doubts) {
            pages.get("set/a").doubt(gold, facts);
            return gold;
        }
        return pages.get("set/a").labels(facts);
    }

    @Test
    void passagesHaveTheLabelsOfTheFileAndShortOnesThatItDoesNotNameAreNone() throws Exception {
        String file =
                "# comment\nset/a\n+ " + hash(SENTENCE) + "\n- " + hash(OTHER) + "\nset/b\n- " + hash(SENTENCE) + "\n";
        String unknown = "A passage of many words that nobody has named in the file so far.";

        assertThat(labels(file, "<p>Menu<p>" + SENTENCE + "<p>" + OTHER + "<p>" + unknown, false))
                .containsExactly(
                        GoldAlignment.NO_STORY, GoldAlignment.STORY, GoldAlignment.NO_STORY, GoldAlignment.UNKNOWN);
    }

    @Test
    void aGoldLabelThatDiffersIsTakenBackAndOneThatAgreesStays() throws Exception {
        String file = "set/a\n+ " + hash(SENTENCE) + "\n- " + hash(OTHER) + "\n";

        assertThat(labels(file, "<p>" + SENTENCE + "<p>" + OTHER, true, GoldAlignment.NO_STORY, GoldAlignment.NO_STORY))
                .containsExactly(GoldAlignment.UNKNOWN, GoldAlignment.NO_STORY);
    }
}
