package io.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Invariants shared by the types of this package: what counts as a text. */
final class Texts {

    private Texts() {}

    /** The same text, when it has at least one character that is not white space. */
    static String required(String text, String name) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return text;
    }

    /** The same optional, when it is empty or holds a text that is not blank. */
    static Optional<String> optional(Optional<String> text, String name) {
        Objects.requireNonNull(text, name).ifPresent(value -> required(value, name));
        return text;
    }

    /** An unmodifiable copy, when no element is blank. */
    static List<String> all(List<String> texts, String name) {
        List<String> copy = List.copyOf(texts);
        copy.forEach(text -> required(text, name));
        return copy;
    }
}
