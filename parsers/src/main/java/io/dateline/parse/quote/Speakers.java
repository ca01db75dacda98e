package io.dateline.parse.quote;

import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.TitleText;
import io.dateline.parse.quote.voice.BelongingSpeakers;
import io.dateline.parse.quote.voice.BodyNames;
import io.dateline.parse.quote.voice.CountedSpeakers;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.voice.OpeningWords;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the article's speakers of the mentions and people of a manuscript. */
final class Speakers {

    private final Manuscript manuscript;
    private final TitleText titles;
    private final OpeningWords openings;
    private final BodyNames names;
    private final CountedSpeakers counted;
    private final DescribedSpeakers described;
    private final BelongingSpeakers belonging;
    private final SpeakerKinds kinds;

    Speakers(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.titles = new TitleText(lexicon);
        this.openings = new OpeningWords(manuscript, lexicon);
        this.names = new BodyNames(manuscript.words(), lexicon);
        this.counted = new CountedSpeakers(manuscript.words(), lexicon);
        this.described = new DescribedSpeakers(manuscript.words(), lexicon);
        this.belonging = new BelongingSpeakers(manuscript.words(), described);
        this.kinds = new SpeakerKinds(manuscript.words(), lexicon, described);
    }

    /**
     * The name behind who is only counted, or belongs to somebody: "another officer, Ola Vik," and "Lund's lawyer, Ola Vik,"; or
     * the description that a name is only a part of.
     *
     * @param mention the words that stand for a speaker
     * @return who speaks; the same mention where nothing tells otherwise
     */
    Mention named(Mention mention) {
        return belonging.named(counted.named(belonging.holder(mention)));
    }

    /**
     * A speaker.
     *
     * @param mention the words that stand for them
     * @param person who that is; null when nobody named
     * @param carried whether the mention was chosen for an earlier quote or sentence
     */
    Speaker speaker(Mention mention, @Nullable Person person, boolean carried) {
        Resolution nominal = carried ? Resolution.CARRIED_OVER : Resolution.NOMINAL;
        if (openings.group(mention)) {
            return unnamed(mention.first(), described.whole(mention.end()), SpeakerKind.GROUP, nominal);
        }
        int describes = openings.mayDescribe(mention) ? described.opening(mention) : mention.end();
        if (describes > mention.end()) {
            SpeakerKind kind = described.kind(describes - 1).orElse(SpeakerKind.UNKNOWN);
            return unnamed(mention.first(), described.whole(describes), kind, nominal);
        }
        Resolution resolution = carried ? Resolution.CARRIED_OVER : resolution(mention.type());
        BodyNames.Stretch whole = names.whole(mention);
        if (whole.first() < mention.first() || whole.end() > mention.end()) {
            return body(whole.first(), whole.first(), whole.end(), resolution);
        }
        int name = person == null ? described.name(mention) : -1;
        if (name >= 0) {
            Resolution named = carried ? Resolution.CARRIED_OVER : Resolution.NAMED;
            return body(name, mention.first(), described.end(mention), named);
        }
        int end = counted.end(mention);
        int reached = counted.counts(mention) ? described.whole(end) : end;
        if (reached > mention.end()) {
            SpeakerKind kind = end > mention.end() ? kind(end - 1) : kinds.kind(mention, person);
            return unnamed(mention.first(), reached, kind, nominal);
        }
        int owned = belonging.owned(mention);
        if (owned > mention.end()) {
            return unnamed(mention.first(), described.whole(owned), kind(owned - 1), nominal);
        }
        return speaker(
                Optional.ofNullable(person).map(Person::fullName),
                belonging.first(mention),
                described.whole(mention),
                Optional.ofNullable(person).map(this::description).filter(d -> !d.isEmpty()),
                kinds.kind(mention, person),
                resolution);
    }

    private SpeakerKind kind(int noun) {
        return described.kind(noun).orElse(counted.kind(noun));
    }

    private Speaker unnamed(int first, int end, SpeakerKind kind, Resolution resolution) {
        return speaker(Optional.empty(), first, end, Optional.empty(), kind, resolution);
    }

    /** A body whose name is the last of the words that stand for it. */
    private Speaker body(int name, int first, int end, Resolution resolution) {
        Optional<String> text = Optional.of(manuscript.text(name, end));
        return speaker(text, first, end, Optional.empty(), SpeakerKind.ORGANIZATION, resolution);
    }

    private Speaker speaker(
            Optional<String> name,
            int first,
            int end,
            Optional<String> description,
            SpeakerKind kind,
            Resolution resolution) {
        int start = manuscript.words().get(first).start();
        int stop = manuscript.words().get(end - 1).end();
        if (manuscript.text().charAt(start) == '-') {
            start = manuscript.text().substring(start, stop).lastIndexOf('-') + start + 1; // "écrit-il", "a-t-il écrit"
        }
        return new Speaker(
                name,
                manuscript.text().substring(start, stop),
                description,
                kind,
                resolution,
                List.of(manuscript.span(start, stop)));
    }

    private static Resolution resolution(Type type) {
        return switch (type) {
            case NAME -> Resolution.NAMED;
            case PRONOUN -> Resolution.PRONOUN;
            case NOMINAL -> Resolution.NOMINAL;
        };
    }

    private String description(Person person) {
        String title = titles.describing(person.title(), person.likelyHuman());
        return title.isEmpty() ? person.introduction() : title;
    }
}
