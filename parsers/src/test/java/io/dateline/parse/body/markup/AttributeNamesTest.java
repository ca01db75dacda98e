package io.dateline.parse.body.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.WordHash;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributeNamesTest {

    /** The words; those that open a name behind a bar. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        AttributeNames.split(names, (start, end, hash, opens) -> {
            String word = names.substring(start, end);
            assertThat(hash).isEqualTo(WordHash.of(word));
            words.add((opens ? "|" : "") + word);
        });
        return words;
    }

    @Test
    void wordsEndAtDigitsMarksAndHumps() {
        assertThat(words("articleBody__text-2col  c-Share"))
                .containsExactly("|article", "Body", "text", "col", "|c", "Share");
    }

    @Test
    void capitalsInARowAreOneWord() {
        assertThat(words("APNews")).containsExactly("|APNews");
    }

    @Test
    void namesWithoutLettersHaveNoWords() {
        assertThat(words(" 12 __ é")).isEmpty();
    }
}
