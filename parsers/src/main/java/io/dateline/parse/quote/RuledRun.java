package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.Mention.Type;
import io.dateline.parse.quote.Person.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work on one article of a language without learned weights. */
final class RuledRun {

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final double minimum;
    private final List<Mention> mentions;
    private final Cast cast;
    private final boolean knowsWords;
    private final Antecedents antecedents;

    RuledRun(List<String> blocks, List<String> context, Lexicon lexicon, double minimum) {
        this.manuscript = new Manuscript(blocks, lexicon);
        this.lexicon = lexicon;
        this.minimum = minimum;
        this.knowsWords = !lexicon.language().equals("und");
        this.mentions = new PhraseFinder(manuscript, lexicon).find();
        Roster roster = new Roster(lexicon);
        Manuscript other = null;
        List<Mention> introduced = List.of();
        if (!context.isEmpty()) {
            other = new Manuscript(context, lexicon);
            introduced = new PhraseFinder(other, lexicon).find();
            roster.add(other, introduced);
        }
        roster.add(manuscript, mentions);
        this.cast = new Cast(manuscript, mentions, other, introduced, lexicon);
        lastNames();
        genders();
        this.antecedents = new Antecedents(manuscript, mentions, lexicon);
    }

    /** A last name alone that leads to a full name speaks for a person, though it may look like any noun. */
    private void lastNames() {
        for (Mention mention : mentions) {
            Person person = mention.resolved;
            if (person != null
                    && !mention.person
                    && mention.text.indexOf(' ') < 0
                    && person.fullName().indexOf(' ') > 0) {
                person.human++;
            }
        }
    }

    /** What an article in front of a name, or the name's ending, says of a person's gender. */
    private void genders() {
        for (Mention mention : mentions) {
            Person person = mention.resolved;
            if (person == null || person.gender != Gender.UNKNOWN) {
                continue;
            }
            Word first = manuscript.words.get(mention.first);
            boolean determined = first.wordClass == WordClass.DETERMINER;
            Word last = manuscript.words.get(mention.end - 1);
            if (determined && first.in(WordList.DETERMINERS_FEMALE) || last.in(WordList.SURNAMES_FEMALE)) {
                person.gender = Gender.FEMALE;
            } else if (determined && first.in(WordList.DETERMINERS_MALE) || last.in(WordList.SURNAMES_MALE)) {
                person.gender = Gender.MALE;
            }
        }
    }

    /** Who is named in the article. */
    Cast cast() {
        return cast;
    }

    List<QuoteFinding> findings() {
        List<QuoteFinding> findings = new ArrayList<>();
        SpeakerSieve sieve = new SpeakerSieve(manuscript, lexicon);
        NearestName nearest = new NearestName(manuscript);
        Person last = null;
        for (int i = 0; i < manuscript.quotes.size(); i++) {
            Pick pick = knowsWords ? sieve.next() : nearest.choose(i);
            if (pick == null || pick.confidence() < minimum) {
                findings.add(nobody(manuscript.quotes.get(i), pick));
                continue;
            }
            Person person = antecedents.person(pick.mention(), last);
            last = person == null ? last : person;
            findings.add(attributed(i, pick, person));
        }
        return findings;
    }

    private QuoteFinding nobody(QuotedSpan span, @Nullable Pick pick) {
        double confidence = !knowsWords ? NearestName.CONFIDENCE : pick == null ? 0.8 : 1 - pick.confidence();
        Quote quote = new Quote(
                manuscript.text.substring(span.start(), span.end()),
                QuoteKind.UNATTRIBUTED,
                Optional.empty(),
                confidence,
                List.of(manuscript.span(span.start(), span.end())),
                Optional.empty());
        return new QuoteFinding(quote, pick == null ? "nobody speaks" : "too unsure: " + pick.rule());
    }

    private QuoteFinding attributed(int index, Pick pick, @Nullable Person person) {
        QuotedSpan span = manuscript.quotes.get(index);
        Surroundings around = new Surroundings(manuscript, index);
        boolean starts = "^|,:C-".contains(around.before.toString())
                && !Character.isLowerCase(manuscript.text.charAt(span.start()));
        Optional<String> cue = pick.cue() < 0 ? Optional.empty() : Optional.of(manuscript.words.get(pick.cue()).text);
        Quote quote = new Quote(
                manuscript.text.substring(span.start(), span.end()),
                starts ? QuoteKind.DIRECT : QuoteKind.MIXED,
                cue,
                Math.max(0, Math.min(1, pick.confidence())),
                List.of(manuscript.span(span.start(), span.end())),
                Optional.of(speaker(pick, person)));
        return new QuoteFinding(
                quote, pick.rule() + cue.map(c -> ", cue \"" + c + "\"").orElse(""));
    }

    private Speaker speaker(Pick pick, @Nullable Person person) {
        Mention mention = pick.mention();
        Resolution resolution = pick.carried()
                ? Resolution.CARRIED_OVER
                : switch (mention.type) {
                    case NAME -> Resolution.NAMED;
                    case PRONOUN -> Resolution.PRONOUN;
                    case NOMINAL -> Resolution.NOMINAL;
                };
        int start = manuscript.words.get(mention.first).start;
        int end = manuscript.words.get(mention.end - 1).end;
        return new Speaker(
                Optional.ofNullable(person).map(Person::fullName),
                manuscript.text.substring(start, end),
                Optional.ofNullable(person).map(p -> p.title).filter(title -> !title.isBlank()),
                kind(mention, person),
                resolution,
                List.of(manuscript.span(start, end)));
    }

    private SpeakerKind kind(Mention mention, @Nullable Person person) {
        if (person != null) {
            return person.likelyHuman() ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        }
        if (mention.type == Type.PRONOUN) {
            boolean human = mention.headInAny(WordList.PRONOUNS_OF_PERSONS);
            return human ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        }
        if (mention.headIn(WordList.DOCUMENTS)) {
            return SpeakerKind.DOCUMENT;
        }
        if (mention.headIn(WordList.ORGANISATIONS)) {
            return SpeakerKind.ORGANIZATION;
        }
        if (mention.headIn(WordList.GROUPS)) {
            return SpeakerKind.GROUP;
        }
        boolean person1 = mention.headInAny(WordList.ROLES);
        return person1 ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
    }
}
