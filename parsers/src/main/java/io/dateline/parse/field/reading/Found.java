package io.dateline.parse.field.reading;

import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a field with its evidence, or neither.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param evidence why it is the value; present exactly when the value is
 */
public record Found<T>(Optional<T> value, Optional<Evidence> evidence) {

    /**
     * Checks that value and evidence come together.
     *
     * @throws IllegalArgumentException if only one of them is present
     */
    public Found {
        Objects.requireNonNull(value, "value");
        if (value.isPresent() != evidence.isPresent()) {
            throw new IllegalArgumentException("a value comes with its evidence");
        }
    }

    /**
     * Nothing found.
     *
     * @param <T> the type of the value
     * @return an empty result
     */
    public static <T> Found<T> nothing() {
        return new Found<>(Optional.empty(), Optional.empty());
    }

    /**
     * A value with its evidence.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param evidence why it is the value
     * @return the result
     */
    public static <T> Found<T> of(T value, Evidence evidence) {
        return new Found<>(Optional.of(value), Optional.of(evidence));
    }

    /**
     * A value that one place gives.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param field the field
     * @param chosen the place
     * @param confidence how likely the value is right, from 0 to 1
     * @return the result
     */
    public static <T> Found<T> of(T value, Field field, Candidate chosen, double confidence) {
        return of(value, Evidence.of(field, chosen, confidence));
    }
}
