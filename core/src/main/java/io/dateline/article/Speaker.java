package io.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said a quote.
 *
 * @param name the fullest name the article gives; empty when the article does not name the speaker
 * @param mention the words at the quote that stand for the speaker, such as "Stoltenberg", "He" or "the minister"
 * @param description what the article calls the speaker, such as "US Secretary of State"
 * @param kind what kind of source this is
 * @param resolution how the mention led to the speaker
 * @param spans where the mention stands; empty when it stands outside of the body
 */
public record Speaker(
        Optional<String> name,
        String mention,
        Optional<String> description,
        SpeakerKind kind,
        Resolution resolution,
        List<TextSpan> spans) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Speaker {
        Texts.optional(name, "name");
        Texts.required(mention, "mention");
        Texts.optional(description, "description");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(resolution, "resolution");
        spans = List.copyOf(spans);
    }

    /**
     * What to call the speaker: the name, else the words that stand for them.
     *
     * @return {@link #name()} or {@link #mention()}
     */
    public String label() {
        return name.orElse(mention);
    }
}
