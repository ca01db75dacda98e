package io.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One speaker of an article with everything they say in it.
 *
 * @param label the speaker's name, or the words that stand for a speaker without one
 * @param quotes what they say, in the order of the story; at least one, each with a speaker
 * @see Article#speakers()
 */
public record SpeakerQuotes(String label, List<Quote> quotes) {

    /**
     * Checks label and quotes.
     *
     * @throws IllegalArgumentException if the label is blank, there is no quote, or one has no speaker
     */
    public SpeakerQuotes {
        Texts.required(label, "label");
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()
                || quotes.stream().anyMatch(quote -> quote.speaker().isEmpty())) {
            throw new IllegalArgumentException("no quotes, or one without a speaker: " + label);
        }
    }

    /**
     * The speaker's name.
     *
     * @return the fullest name the article gives; empty when it names none
     */
    public Optional<String> name() {
        return occurrences().flatMap(speaker -> speaker.name().stream()).findFirst();
    }

    /**
     * What kind of source this is.
     *
     * @return the first kind that is known, else {@link SpeakerKind#UNKNOWN}
     */
    public SpeakerKind kind() {
        return occurrences()
                .map(Speaker::kind)
                .filter(kind -> kind != SpeakerKind.UNKNOWN)
                .findFirst()
                .orElse(SpeakerKind.UNKNOWN);
    }

    /**
     * What the article calls the speaker, such as "US Secretary of State".
     *
     * @return the descriptions without repetition, in the order of the quotes
     */
    public List<String> descriptions() {
        return occurrences()
                .flatMap(speaker -> speaker.description().stream())
                .distinct()
                .toList();
    }

    /**
     * The words that stand for the speaker at the quotes, such as "Stoltenberg" and "He".
     *
     * @return the mentions without repetition, in the order of the quotes
     */
    public List<String> mentions() {
        return occurrences().map(Speaker::mention).distinct().toList();
    }

    /**
     * Where those words stand in the body.
     *
     * @return the places without repetition, in the order of the story
     */
    public List<TextSpan> mentionSpans() {
        return occurrences()
                .flatMap(speaker -> speaker.spans().stream())
                .distinct()
                .sorted(Comparator.comparingInt(TextSpan::block)
                        .thenComparingInt(TextSpan::start)
                        .thenComparingInt(TextSpan::end))
                .toList();
    }

    private Stream<Speaker> occurrences() {
        return quotes.stream().flatMap(quote -> quote.speaker().stream());
    }

    /** The speakers of these quotes, in the order of their first one. */
    static List<SpeakerQuotes> of(List<Quote> quotes) {
        Map<Object, List<Quote>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            if (quote.speaker().isPresent()) {
                Object who = identity(quote.speaker().get(), i);
                bySpeaker.computeIfAbsent(who, key -> new ArrayList<>()).add(quote);
            }
        }
        return bySpeaker.values().stream().map(SpeakerQuotes::ofOne).toList();
    }

    private static SpeakerQuotes ofOne(List<Quote> quotes) {
        return new SpeakerQuotes(quotes.get(0).speaker().orElseThrow().label(), quotes);
    }

    private record Named(String folded) {}

    private record Described(String folded) {}

    /** Equal for what counts as the same speaker: the name, else the words, else (for a pronoun) the quote itself. */
    private static Object identity(Speaker speaker, int quote) {
        if (speaker.name().isPresent()) {
            return new Named(SpeakerNames.folded(speaker.name().get()));
        }
        return speaker.resolution() == Resolution.PRONOUN
                ? quote
                : new Described(SpeakerNames.folded(speaker.mention()));
    }
}
