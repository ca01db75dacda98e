package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.Mention.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work on one article of a language with learned weights. */
final class QuoteRun {

    /** How likely a speaker beside a quote must be for no other to be looked for. */
    private static final double SURE = 0.9;

    private static final double CONTINUED = 0.9;
    private static final double TOLD = 0.6;
    private static final double REPORTED_FROM = 0.25;

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final Models models;
    private final double minimum;
    private final boolean indirect;
    private final List<Mention> mentions;
    private final Cast cast;
    private final SpeakerRanker ranker;
    private final PersonResolver resolver;

    QuoteRun(
            List<String> blocks,
            List<String> context,
            Lexicon lexicon,
            Models models,
            double minimum,
            boolean indirect) {
        this.manuscript = new Manuscript(blocks, lexicon);
        this.lexicon = lexicon;
        this.models = models;
        this.minimum = minimum;
        this.indirect = indirect;
        this.mentions = new MentionFinder(manuscript, lexicon).find();
        Roster roster = new Roster(lexicon);
        Manuscript other = null;
        List<Mention> introduced = List.of();
        if (!context.isEmpty()) {
            other = new Manuscript(context, lexicon);
            introduced = new MentionFinder(other, lexicon).find();
            roster.add(other, introduced);
        }
        roster.add(manuscript, mentions);
        this.cast = new Cast(manuscript, mentions, other, introduced, lexicon);
        ToldAround told = models.reported()
                .filter(r -> !manuscript.quotes.isEmpty())
                .map(r -> ToldAround.of(manuscript, r))
                .orElseGet(ToldAround::nothing);
        this.ranker = new SpeakerRanker(manuscript, mentions, told);
        this.resolver = new PersonResolver(manuscript, mentions, ranker);
    }

    /** Who is named in the article. */
    Cast cast() {
        return cast;
    }

    List<QuoteFinding> findings() {
        List<QuoteFinding> findings = new ArrayList<>();
        for (int i = 0; i < manuscript.quotes.size(); i++) {
            findings.add(finding(i));
        }
        findings = new ArrayList<>(LongQuotes.join(findings, manuscript.quotes));
        if (indirect) {
            addIndirect(findings);
            findings.sort(Comparator.comparingInt(
                            (QuoteFinding f) -> f.quote().spans().get(0).block())
                    .thenComparingInt(f -> f.quote().spans().get(0).start()));
        }
        return findings;
    }

    private void addIndirect(List<QuoteFinding> findings) {
        Optional<Weights> learned = models.reported();
        if (learned.isEmpty()) {
            for (IndirectSpeech.Told told : new IndirectSpeech(manuscript, mentions, ranker, lexicon).find()) {
                TextSpan span = manuscript.span(told.start(), told.end());
                findings.add(indirect(List.of(span), told.mention(), told.cue(), TOLD));
            }
            return;
        }
        ReportedSpeech reported = new ReportedSpeech(manuscript);
        for (ReportedSpeech.Told told : reported.statements(learned.get(), REPORTED_FROM)) {
            findings.add(indirect(spans(told.content()), told.source(), told.cue(), told.confidence()));
        }
    }

    private List<TextSpan> spans(ReportedCandidates.Content content) {
        int that = manuscript.words.get(content.first()).wordClass == WordClass.THAT ? 1 : 0;
        int begin = content.first() + (content.end() - content.first() > 1 ? that : 0);
        TextSpan first = span(begin, content.end());
        return content.first2() < 0 ? List.of(first) : List.of(first, span(content.first2(), content.end2()));
    }

    private TextSpan span(int firstWord, int endWord) {
        int first = firstWord;
        int end = endWord;
        while (first + 1 < end && manuscript.words.get(first).text.equals("'")) {
            first++;
        }
        while (end - 1 > first && "',".contains(manuscript.words.get(end - 1).text)) {
            end--;
        }
        return manuscript.span(manuscript.words.get(first).start, manuscript.words.get(end - 1).end);
    }

    private QuoteFinding finding(int index) {
        QuotedSpan span = manuscript.quotes.get(index);
        Mention goesOn = span.continues() ? ranker.last() : null;
        if (goesOn != null) {
            ranker.choose(goesOn);
            return attributed(index, goesOn, CONTINUED);
        }
        Ranking ranking = ranker.ranking(() -> Patterns.weighed(models.speakers()), Math.max(minimum, SURE));
        Mention mention = 1 - ranking.nobody() >= minimum ? ranking.best() : null;
        ranker.choose(mention);
        if (mention == null) {
            return unattributed(span, ranking.nobody(), "nobody speaks");
        }
        return attributed(index, mention, ranking.person(mention));
    }

    private QuoteFinding indirect(List<TextSpan> spans, Mention source, int cueAt, double confidence) {
        String cue = manuscript.words.get(cueAt).text;
        Quote quote = new Quote(
                spans.stream().map(manuscript::text).collect(Collectors.joining("\n")),
                QuoteKind.INDIRECT,
                Optional.of(cue),
                confidence,
                spans,
                Optional.of(speaker(source, true)));
        return new QuoteFinding(quote, "told by the reporter, cue \"" + cue + "\"");
    }

    private QuoteFinding unattributed(QuotedSpan span, double confidence, String pattern) {
        Quote quote = new Quote(
                manuscript.text.substring(span.start(), span.end()),
                QuoteKind.UNATTRIBUTED,
                Optional.empty(),
                Math.min(1, confidence),
                List.of(manuscript.span(span.start(), span.end())),
                Optional.empty());
        return new QuoteFinding(quote, pattern);
    }

    private QuoteFinding attributed(int index, Mention mention, double confidence) {
        QuotedSpan span = manuscript.quotes.get(index);
        Clauses.Link link = ranker.link(mention);
        Surroundings around = new Surroundings(manuscript, index);
        Word at = manuscript.words.get(mention.first);
        boolean beside = at.sentence == around.sentence || at.sentence == around.endSentence;
        Optional<String> cue =
                beside && link.word() >= 0 ? Optional.of(manuscript.words.get(link.word()).text) : Optional.empty();
        Quote quote = new Quote(
                manuscript.text.substring(span.start(), span.end()),
                kind(around),
                cue,
                confidence,
                List.of(manuscript.span(span.start(), span.end())),
                Optional.of(speaker(mention, beside)));
        String order = mention.first < around.first ? "speaker before quote" : "quote before speaker";
        String pattern = beside ? order + cue.map(c -> ", cue \"" + c + "\"").orElse("") : "carried over";
        return new QuoteFinding(quote, pattern);
    }

    /** Words that go on in the reporter's sentence are part of it; whole sentences stand alone. */
    private static QuoteKind kind(Surroundings around) {
        boolean starts = "^|,:C-".contains(around.before.toString()) && around.capital;
        return starts ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private Speaker speaker(Mention mention, boolean beside) {
        @Nullable Person person = resolver.person(mention);
        Optional<String> name = person == null ? Optional.empty() : Optional.of(person.fullName());
        Optional<String> description = person == null
                        || person.title.isBlank()
                        || lexicon.has(WordList.TITLE_FIELDS, lexicon.lower(person.title))
                ? Optional.empty()
                : Optional.of(person.title);
        Resolution resolution = !beside
                ? Resolution.CARRIED_OVER
                : switch (mention.type) {
                    case NAME -> Resolution.NAMED;
                    case PRONOUN -> Resolution.PRONOUN;
                    case NOMINAL -> Resolution.NOMINAL;
                };
        Word first = manuscript.words.get(mention.first);
        Word last = manuscript.words.get(mention.end - 1);
        return new Speaker(
                name,
                manuscript.text.substring(first.start, last.end),
                description,
                speakerKind(mention, person),
                resolution,
                List.of(manuscript.span(first.start, last.end)));
    }

    private SpeakerKind speakerKind(Mention mention, @Nullable Person person) {
        if (person != null) {
            return person.likelyHuman() ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
        }
        if (mention.type == Type.PRONOUN) {
            return mention.headInAny(WordList.PRONOUNS_OF_PERSONS) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        }
        if (mention.headIn(WordList.DOCUMENTS)) {
            return SpeakerKind.DOCUMENT;
        }
        if (mention.headIn(WordList.ORGANISATIONS)) {
            return SpeakerKind.ORGANIZATION;
        }
        return mention.head.endsWith("s") ? SpeakerKind.GROUP : SpeakerKind.UNKNOWN;
    }
}
