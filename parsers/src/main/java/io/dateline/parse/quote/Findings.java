package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.name.Plurals;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.name.TitleText;
import io.dateline.parse.quote.voice.BodyNames;
import io.dateline.parse.quote.voice.CountedSpeakers;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.voice.OpeningWords;
import io.dateline.parse.quote.voice.PlaceLists;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the article's quotes and speakers of the spans, mentions and people of a manuscript. */
final class Findings {

    private static final long NO_PERSONS =
            WordList.bits(WordList.ORGANISATIONS, WordList.DOCUMENTS, WordList.NOUNS, WordList.PLACES);

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    /** What bodies are called that the text does not name. */
    private final Set<String> bodies;

    private final TitleText titles;
    private final OpeningWords openings;
    private final PlaceLists places;
    private final BodyNames names;
    private final CountedSpeakers counted;
    private final RoleNouns roles;
    private final Set<String> documents;
    private final Plurals plurals;
    private final DescribedSpeakers described;
    private final NameShapes shapes;

    Findings(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.lexicon = lexicon;
        this.bodies = lexicon.setting("organisations.common");
        this.titles = new TitleText(lexicon);
        this.openings = new OpeningWords(manuscript, lexicon);
        this.places = new PlaceLists(manuscript.words(), lexicon);
        this.names = new BodyNames(manuscript.words(), lexicon);
        this.counted = new CountedSpeakers(manuscript.words(), lexicon);
        this.roles = new RoleNouns(lexicon);
        this.plurals = new Plurals(lexicon);
        this.shapes = new NameShapes(lexicon);
        this.described = new DescribedSpeakers(manuscript.words(), lexicon);
        this.documents = lexicon.setting("documents.plain");
    }

    /** Words between marks that nobody is known to have said. */
    QuoteFinding nobody(QuotedSpan span, double confidence, String why) {
        return new QuoteFinding(
                quote(span, QuoteKind.UNATTRIBUTED, Optional.empty(), confidence, Optional.empty()), why);
    }

    /** Words between marks that somebody said. */
    QuoteFinding said(
            QuotedSpan span, QuoteKind kind, Optional<String> cue, double confidence, Speaker speaker, String why) {
        String pattern = why + cue.map(c -> ", cue \"" + c + "\"").orElse("");
        return new QuoteFinding(quote(span, kind, cue, confidence, Optional.of(speaker)), pattern);
    }

    /** What somebody said in the reporter's words. */
    QuoteFinding told(List<TextSpan> spans, String cue, double confidence, Speaker speaker) {
        String text = spans.stream().map(manuscript::text).collect(Collectors.joining("\n"));
        Quote quote = new Quote(text, QuoteKind.INDIRECT, Optional.of(cue), confidence, spans, Optional.of(speaker));
        return new QuoteFinding(quote, "told by the reporter, cue \"" + cue + "\"");
    }

    private Quote quote(
            QuotedSpan span, QuoteKind kind, Optional<String> cue, double confidence, Optional<Speaker> speaker) {
        return new Quote(
                manuscript.text().substring(span.start(), span.end()),
                kind,
                cue,
                Math.max(0, Math.min(1, confidence)),
                List.of(manuscript.span(span.start(), span.end())),
                speaker);
    }

    /**
     * A speaker.
     *
     * @param mention the words that stand for them
     * @param person who that is; null when nobody named
     * @param carried whether the mention was chosen for an earlier quote or sentence
     */
    Speaker speaker(Mention mention, @Nullable Person person, boolean carried) {
        Resolution resolution = carried ? Resolution.CARRIED_OVER : resolution(mention.type());
        if (openings.group(mention)) {
            Resolution nominal = carried ? resolution : Resolution.NOMINAL;
            return speaker(
                    Optional.empty(), mention.first(), mention.end(), Optional.empty(), SpeakerKind.GROUP, nominal);
        }
        int describes = openings.mayDescribe(mention) ? described.opening(mention) : mention.end();
        if (describes > mention.end()) {
            Resolution nominal = carried ? resolution : Resolution.NOMINAL;
            SpeakerKind kind = described.kind(describes - 1).orElse(SpeakerKind.UNKNOWN);
            return speaker(Optional.empty(), mention.first(), describes, Optional.empty(), kind, nominal);
        }
        BodyNames.Stretch whole = names.whole(mention);
        if (whole.first() < mention.first() || whole.end() > mention.end()) {
            Optional<String> name = Optional.of(manuscript.text(whole.first(), whole.end()));
            return speaker(name, whole.first(), whole.end(), Optional.empty(), SpeakerKind.ORGANIZATION, resolution);
        }
        int name = person == null ? described.name(mention) : -1;
        if (name >= 0) {
            Optional<String> body = Optional.of(manuscript.text(name, described.end(mention)));
            Resolution named = carried ? resolution : Resolution.NAMED;
            return speaker(
                    body, mention.first(), described.end(mention), Optional.empty(), SpeakerKind.ORGANIZATION, named);
        }
        int end = counted.end(mention);
        if (end > mention.end()) {
            return speaker(Optional.empty(), mention.first(), end, Optional.empty(), counted.kind(end - 1), resolution);
        }
        return speaker(
                Optional.ofNullable(person).map(Person::fullName),
                described.first(mention),
                described.end(mention),
                Optional.ofNullable(person).map(this::description).filter(d -> !d.isEmpty()),
                kind(mention, person),
                resolution);
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

    /** Whether a mention is no speaker after all: a place, or a word that only starts its sentence. */
    boolean nobodys(Mention mention) {
        return openings.common(mention) || places.place(mention);
    }

    /** Whether a mention is a word that the text has in small letters, too, and no description starts with it. */
    boolean common(Mention mention) {
        return openings.small(mention) && described.opening(mention) == mention.end();
    }

    /** Whether a mention is a word that no name has and that tells nothing. */
    boolean stray(Mention mention, Clauses.Link link) {
        return openings.stray(mention, link);
    }

    private String description(Person person) {
        String title = titles.describing(person.title(), person.likelyHuman());
        return title.isEmpty() ? person.introduction() : title;
    }

    private SpeakerKind kind(Mention mention, @Nullable Person person) {
        if (person != null) {
            boolean human = person.likelyHuman() || shapes.person(person.fullName());
            boolean body = person.body() || shapes.firm(person.fullName()) || hasArticle(mention, person);
            if (!body && !human && namedLikeOne(person)) {
                // a single name may be a firm's, too
                boolean told =
                        person.fullName().indexOf(' ') > 0 || !person.title().isEmpty();
                return told ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
            }
            return human && !body ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        }
        if (mention.type() == Type.PRONOUN) {
            return mention.headInAny(WordList.PRONOUNS_OF_PERSONS) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        }
        Optional<SpeakerKind> meant = described.kind(mention);
        if (meant.isPresent()) {
            return meant.get();
        }
        if (mention.headIn(WordList.DOCUMENTS)
                || documents.contains(manuscript.words().get(mention.end() - 1).lower())) {
            return SpeakerKind.DOCUMENT;
        }
        if (mention.headIn(WordList.ORGANISATIONS)) {
            return SpeakerKind.ORGANIZATION;
        }
        if (mention.headIn(WordList.GROUPS)
                || plurals.several(mention, manuscript.words())
                || lexicon.ends("endings.groups", mention.head())) {
            return SpeakerKind.GROUP;
        }
        if (mention.headInAny(WordList.ROLES) || roles.role(mention.head())) {
            return SpeakerKind.PERSON;
        }
        return bodies.contains(mention.head()) ? SpeakerKind.ORGANIZATION : SpeakerKind.UNKNOWN;
    }

    /** Where nouns have capitals, a name beside a cue is somebody's unless one of its words is a body's, a place or a noun. */
    private boolean namedLikeOne(Person person) {
        if (!lexicon.has(Trait.NOUNS_CAPITALISED) || !person.evident()) {
            return false;
        }
        for (String word : person.fullName().split(" ")) {
            boolean letters = word.chars().noneMatch(Character::isDigit) && !word.equals(word.toUpperCase(Locale.ROOT));
            boolean initial = word.endsWith(".");
            if (!letters && !initial || (lexicon.lists(lexicon.lower(word)) & NO_PERSONS) != 0) {
                return false;
            }
        }
        return true;
    }

    /** "The Fed": where persons' names have no article, a single word with one is no person's. */
    private boolean hasArticle(Mention mention, Person person) {
        if (mention.type() != Type.NAME
                || mention.first() == 0
                || person.fullName().indexOf(' ') >= 0
                || !person.title().isEmpty()) {
            return false;
        }
        Word before = manuscript.words().get(mention.first() - 1);
        boolean article = lexicon.has(Trait.NAMES_WITH_ARTICLE)
                ? lexicon.setting("determiners.bodies").contains(before.lower())
                : before.in(WordList.DETERMINERS_DEFINITE);
        return article
                && before.sentence() == manuscript.words().get(mention.first()).sentence();
    }
}
