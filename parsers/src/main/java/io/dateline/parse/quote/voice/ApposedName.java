package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name behind a description: "another officer Ola Vik", "Lund's lawyer, Ola Vik,". */
final class ApposedName {

    private final List<Word> words;

    ApposedName(List<Word> words) {
        this.words = words;
    }

    /** The full name that starts with a word; null where none does. */
    @Nullable Mention at(int i) {
        Mention name = i < words.size() && !words.get(i).quoted() ? words.get(i).mention() : null;
        return name != null && name.first() == i && name.fullName() ? name : null;
    }

    /** The full name between commas that starts behind a description; null where none does. */
    @Nullable Mention behindComma(int end) {
        Mention name = isComma(end) ? at(end + 1) : null;
        return name != null && isComma(name.end()) ? name : null;
    }

    private boolean isComma(int i) {
        return i < words.size() && words.get(i).wordClass() == ',';
    }
}
