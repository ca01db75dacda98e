package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.cast.CapitalNouns;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.mention.PhraseFinder;
import io.dateline.parse.quote.rule.Antecedents;
import io.dateline.parse.quote.rule.NearestName;
import io.dateline.parse.quote.rule.Pick;
import io.dateline.parse.quote.rule.SpeakerSieve;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The work on one article of a language without learned weights. */
final class RuledRun {

    /** How sure it is that nobody speaks where no rule finds anybody. */
    private static final double NOBODY = 0.8;

    /** How sure the paragraphs of a long quote are whose last one names somebody. */
    private static final double CONTINUED = 0.9;

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final double minimum;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Findings make;
    private final Speakers speakers;

    RuledRun(Manuscript story, List<String> context, Lexicon lexicon, double minimum) {
        this.lexicon = lexicon;
        this.minimum = minimum;
        this.cast = Cast.of(story, context, lexicon, text -> new PhraseFinder(text, lexicon).find());
        this.manuscript = cast.manuscript();
        lastNames();
        genders();
        if (lexicon.has(Trait.NOUNS_CAPITALISED)) {
            new CapitalNouns(manuscript.words(), lexicon).tell(cast.mentions());
        }
        this.antecedents = new Antecedents(manuscript, cast.mentions(), lexicon);
        this.make = new Findings(manuscript);
        this.speakers = new Speakers(manuscript, lexicon);
    }

    /** A last name alone that leads to a full name speaks for a person, though it may look like any noun. */
    private void lastNames() {
        for (Mention mention : cast.mentions()) {
            Person person = mention.person();
            if (person != null
                    && !mention.personal()
                    && !mention.several()
                    && person.fullName().indexOf(' ') > 0) {
                person.lookHuman();
            }
        }
    }

    /** What an article in front of a name, or the name's ending, says of a person's gender. */
    private void genders() {
        for (Mention mention : cast.mentions()) {
            Person person = mention.person();
            if (person == null || person.gender() != Gender.UNKNOWN) {
                continue;
            }
            Word first = manuscript.words().get(mention.first());
            boolean determined = first.wordClass() == WordClass.DETERMINER;
            Word last = manuscript.words().get(mention.end() - 1);
            if (determined && first.in(WordList.DETERMINERS_FEMALE) || last.in(WordList.SURNAMES_FEMALE)) {
                person.tellGender(Gender.FEMALE);
            } else if (determined && first.in(WordList.DETERMINERS_MALE) || last.in(WordList.SURNAMES_MALE)) {
                person.tellGender(Gender.MALE);
            }
        }
    }

    /** Who is named in the article. */
    Cast cast() {
        return cast;
    }

    /** Somebody who speaks. */
    Speaker speaker(Mention mention) {
        return speakers.speaker(mention, antecedents.person(mention, null), false);
    }

    /** The words between marks. */
    List<QuoteFinding> findings() {
        List<QuoteFinding> findings = new ArrayList<>();
        SpeakerSieve sieve = new SpeakerSieve(manuscript, lexicon);
        NearestName nearest = new NearestName(manuscript);
        Person last = null;
        for (int i = 0; i < manuscript.quotes().size(); i++) {
            Pick pick = lexicon.known() ? sieve.next() : nearest.choose(i);
            if (pick == null || pick.confidence() < minimum) {
                findings.add(nobody(manuscript.quotes().get(i), pick));
                continue;
            }
            Person person = antecedents.person(pick.mention(), last);
            last = person == null ? last : person;
            findings.add(said(i, pick, person));
        }
        if (lexicon.known()) {
            endNamesAll(findings);
        }
        return findings;
    }

    /** Who is named behind the last paragraph of a long quote speaks in those before it, too. */
    private void endNamesAll(List<QuoteFinding> findings) {
        for (int i = findings.size() - 2; i >= 0; i--) {
            Optional<Speaker> next = findings.get(i + 1).quote().speaker();
            Quote quote = findings.get(i).quote();
            if (next.isPresent()
                    && quote.speaker().isEmpty()
                    && manuscript.quotes().get(i + 1).continues()) {
                Quote said = new Quote(
                        quote.text(),
                        QuoteKind.DIRECT,
                        Optional.empty(),
                        CONTINUED,
                        quote.spans(),
                        next.map(RuledRun::carried));
                findings.set(i, new QuoteFinding(said, "goes on in the next paragraph"));
            }
        }
    }

    private static Speaker carried(Speaker speaker) {
        return new Speaker(
                speaker.name(),
                speaker.mention(),
                speaker.description(),
                speaker.kind(),
                Resolution.CARRIED_OVER,
                speaker.spans());
    }

    private QuoteFinding nobody(QuotedSpan span, @Nullable Pick pick) {
        double confidence = pick == null ? NOBODY : 1 - pick.confidence();
        return make.nobody(
                span,
                lexicon.known() ? confidence : NearestName.CONFIDENCE,
                pick == null ? "nobody speaks" : "too unsure: " + pick.rule());
    }

    private QuoteFinding said(int index, Pick pick, @Nullable Person person) {
        QuotedSpan span = manuscript.quotes().get(index);
        boolean whole = Surroundings.of(manuscript, index).mayStartStatement()
                && !Character.isLowerCase(manuscript.text().charAt(span.start()));
        Optional<String> cue = pick.cue() < 0
                ? Optional.empty()
                : Optional.of(manuscript.words().get(pick.cue()).text());
        return make.said(
                span,
                whole ? QuoteKind.DIRECT : QuoteKind.MIXED,
                cue,
                pick.confidence(),
                speakers.speaker(pick.mention(), person, pick.carried()),
                pick.rule());
    }
}
