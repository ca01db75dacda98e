package io.dateline.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing the article is about, in the publisher's words.
 *
 * @param label the name of the topic: one topic, not a list of them
 * @param kind what the publisher uses it as
 * @param link the topic's page
 * @param code an identifier in a vocabulary, such as an IPTC Media Topic
 */
public record Topic(String label, TopicKind kind, Optional<URI> link, Optional<String> code) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Topic {
        Texts.required(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(link, "link");
        Texts.optional(code, "code");
    }

    /**
     * A topic without link and code.
     *
     * @param kind what the publisher uses it as
     * @param label the name of the topic
     * @return the topic
     */
    public static Topic of(TopicKind kind, String label) {
        return new Topic(label, kind, Optional.empty(), Optional.empty());
    }

    /**
     * The same topic with a link.
     *
     * @param value the topic's page
     * @return a copy with this link
     */
    public Topic withLink(URI value) {
        return new Topic(label, kind, Optional.of(value), code);
    }

    /**
     * The same topic with a code.
     *
     * @param value the identifier
     * @return a copy with this code
     */
    public Topic withCode(String value) {
        return new Topic(label, kind, link, Optional.of(value));
    }
}
