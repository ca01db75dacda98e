package io.dateline.parse.quote;

import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.cast.RoleBearers;
import io.dateline.parse.quote.doubt.SpeakerDoubts;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.mention.MentionFinder;
import io.dateline.parse.quote.pattern.Models;
import io.dateline.parse.quote.pattern.Patterns;
import io.dateline.parse.quote.pattern.PersonResolver;
import io.dateline.parse.quote.pattern.Ranking;
import io.dateline.parse.quote.pattern.ReportedCandidates;
import io.dateline.parse.quote.pattern.ReportedSpeech;
import io.dateline.parse.quote.pattern.SpeakerRanker;
import io.dateline.parse.quote.pattern.ToldAround;
import io.dateline.parse.quote.voice.Signatures;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The work on one article of a language with learned weights. */
final class QuoteRun {

    /** How likely a speaker beside a quote must be for no other to be looked for. */
    private static final double SURE = 0.9;

    /** How sure a quote is of its speaker that goes on from the paragraph before. */
    private static final double CONTINUED = 0.9;

    /** How sure statements in the reporter's words must be. */
    private static final double REPORTED_FROM = 0.25;

    private final Manuscript manuscript;
    private final Models models;
    private final double minimum;
    private final Cast cast;
    private final Supplier<Patterns> blank;
    private final SpeakerRanker ranker;
    private final PersonResolver resolver;
    private final Findings make;
    private final Speakers speakers;
    private final SpeakerDoubts doubts;
    private final RoleBearers bearers;
    private final Signatures signatures;
    private final NamedBeside namedBeside;

    QuoteRun(Manuscript story, List<String> context, Lexicon lexicon, Models models, double minimum) {
        this.models = models;
        this.minimum = minimum;
        this.cast = Cast.of(story, context, lexicon, text -> new MentionFinder(text, lexicon).find());
        this.manuscript = cast.manuscript();
        this.blank = Patterns.weighing(models.speakers());
        this.ranker = new SpeakerRanker(manuscript, cast.mentions(), ToldAround.of(manuscript, models.reported()));
        this.resolver = new PersonResolver(manuscript, cast.mentions(), ranker, lexicon);
        this.make = new Findings(manuscript);
        this.speakers = new Speakers(manuscript, lexicon);
        this.bearers = new RoleBearers(manuscript, lexicon);
        this.signatures = new Signatures(manuscript, lexicon);
        this.namedBeside = new NamedBeside(manuscript, lexicon);
        this.doubts = new SpeakerDoubts(manuscript, lexicon);
    }

    /** Who is named in the article. */
    Cast cast() {
        return cast;
    }

    /** Somebody who speaks. */
    Speaker speaker(Mention mention) {
        return speaker(mention, false);
    }

    private Speaker speaker(Mention mention, boolean carried) {
        Mention named = bearers.bearer(speakers.named(mention));
        return speakers.speaker(named, resolver.person(named), carried);
    }

    /** The words between marks, and in the reporter's words too if that is wanted. */
    List<QuoteFinding> findings(boolean indirect) {
        List<QuoteFinding> each = new ArrayList<>();
        for (int i = 0; i < manuscript.quotes().size(); i++) {
            each.add(finding(i));
        }
        List<QuoteFinding> findings = LongQuotes.join(each, manuscript.quotes());
        if (indirect) {
            findings.addAll(reported());
            findings.sort(QuoteFinding.IN_ORDER);
        }
        return findings;
    }

    private List<QuoteFinding> reported() {
        List<QuoteFinding> findings = new ArrayList<>();
        for (ReportedSpeech.Told told : new ReportedSpeech(manuscript).statements(models.reported(), REPORTED_FROM)) {
            if (doubts.nobody(told.source())) {
                continue;
            }
            String cue = manuscript.words().get(told.cue()).text();
            Mention source = bearers.bearer(told.source());
            Speaker speaker = speakers.speaker(source, resolver.person(source), false);
            findings.add(make.told(spans(told.content()), cue, told.confidence(), speaker));
        }
        return findings;
    }

    private List<TextSpan> spans(ReportedCandidates.Content content) {
        int that = manuscript.words().get(content.first()).wordClass() == WordClass.THAT ? 1 : 0;
        int begin = content.first() + (content.end() - content.first() > 1 ? that : 0);
        TextSpan first = span(begin, content.end());
        return content.first2() < 0 ? List.of(first) : List.of(first, span(content.first2(), content.end2()));
    }

    /** Some words without the marks and commas around them. */
    private TextSpan span(int firstWord, int endWord) {
        int first = firstWord;
        int end = endWord;
        while (first + 1 < end && manuscript.words().get(first).text().equals("'")) {
            first++;
        }
        while (end - 1 > first && "',".contains(manuscript.words().get(end - 1).text())) {
            end--;
        }
        return manuscript.span(
                manuscript.words().get(first).start(),
                manuscript.words().get(end - 1).end());
    }

    private QuoteFinding finding(int index) {
        QuotedSpan span = manuscript.quotes().get(index);
        Surroundings around = Surroundings.of(manuscript, index);
        Mention goesOn = span.continues() ? ranker.last() : null;
        if (goesOn != null) {
            ranker.choose(goesOn);
            return said(index, around, goesOn, CONTINUED);
        }
        Ranking ranking = ranker.ranking(around, blank, Math.max(minimum, SURE));
        Mention best = 1 - ranking.nobody() >= minimum ? ranking.best() : null;
        Mention near = best != null && maySpeak(best, around) ? best : null;
        ranker.choose(near);
        Mention mention = near != null && doubts.maybeSaid(near, ranker.link(near), around) ? near : null;
        Mention signer = mention == null ? signatures.of(around) : null;
        if (signer != null) {
            Speaker speaker = speakers.speaker(signer, resolver.person(signer), false);
            return make.said(span, QuoteKind.DIRECT, Optional.empty(), Signatures.SURE, speaker, "signed");
        }
        Mention named = mention == null ? namedBeside.of(around) : null;
        if (named != null) {
            return said(index, around, named, NamedBeside.SURE);
        }
        return mention == null
                ? make.nobody(span, best == null ? ranking.nobody() : 1 - ranking.nobody(), "nobody speaks")
                : said(index, around, mention, ranking.person(mention));
    }

    private boolean maySpeak(Mention mention, Surroundings around) {
        return doubts.maySpeak(mention, ranker.link(mention), around, ranker.spoke(mention));
    }

    private QuoteFinding said(int index, Surroundings around, Mention mention, double confidence) {
        Word at = manuscript.words().get(mention.first());
        boolean beside = at.sentence() == around.sentence() || at.sentence() == around.endSentence();
        int cueAt = ranker.link(mention).word();
        Optional<String> cue =
                beside && cueAt >= 0 ? Optional.of(manuscript.words().get(cueAt).text()) : Optional.empty();
        // words that go on in the reporter's sentence are part of it; whole sentences stand alone
        QuoteKind kind = around.mayStartStatement() && around.capital() ? QuoteKind.DIRECT : QuoteKind.MIXED;
        String order = mention.first() < around.first() ? "speaker before quote" : "quote before speaker";
        return make.said(
                manuscript.quotes().get(index),
                kind,
                cue,
                confidence,
                speaker(mention, !beside),
                beside ? order : "carried over");
    }
}
