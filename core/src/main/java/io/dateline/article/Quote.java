package io.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of someone in the story.
 *
 * @param text what was said, without quotation marks; the pieces of a quote over several blocks are joined by a line feed
 * @param kind how much of it stands between quotation marks
 * @param cue the word that attributes it, such as "said" or "açıkladı"
 * @param confidence how sure the attribution is, from 0 to 1
 * @param spans where the words stand in the body, in order; at least one
 * @param speaker who said it; empty exactly when the kind is {@link QuoteKind#UNATTRIBUTED}
 */
public record Quote(
        String text,
        QuoteKind kind,
        Optional<String> cue,
        double confidence,
        List<TextSpan> spans,
        Optional<Speaker> speaker) {

    /**
     * Checks the parts against each other.
     *
     * @throws IllegalArgumentException if the text or cue is blank, the confidence is not within 0 and 1, there is no
     *     span, or speaker and kind disagree
     */
    public Quote {
        Texts.required(text, "text");
        Objects.requireNonNull(kind, "kind");
        Texts.optional(cue, "cue");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in 0..1: " + confidence);
        }
        confidence += 0.0; // a negative zero is zero
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quote stands somewhere: no span");
        }
        if (speaker.isEmpty() != (kind == QuoteKind.UNATTRIBUTED)) {
            throw new IllegalArgumentException(kind + " with speaker " + speaker);
        }
    }
}
