package io.dateline.parse.report;

import java.util.List;
import java.util.Objects;

/**
 * Why a field has its value.
 *
 * @param field the field
 * @param chosen the candidate whose value was taken
 * @param confidence how sure that is, from 0 to 1, from the agreement of the candidates
 * @param agreeing other candidates with the same value
 * @param rejected candidates with another value, in the order they were tried
 */
public record Evidence(
        Field field, Candidate chosen, double confidence, List<Candidate> agreeing, List<Candidate> rejected) {

    /**
     * Checks the confidence and copies the lists.
     *
     * @throws IllegalArgumentException if the confidence is not within 0 and 1
     */
    public Evidence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(chosen, "chosen");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in 0..1: " + confidence);
        }
        agreeing = List.copyOf(agreeing);
        rejected = List.copyOf(rejected);
    }

    /**
     * Evidence with a single candidate.
     *
     * @param field the field
     * @param chosen where its value came from
     * @param confidence how sure that is, from 0 to 1
     * @return the evidence
     */
    public static Evidence of(Field field, Candidate chosen, double confidence) {
        return new Evidence(field, chosen, confidence, List.of(), List.of());
    }
}
