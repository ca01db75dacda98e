package io.dateline.json;

import static io.dateline.json.ParsedTextForm.oneOf;
import static io.dateline.json.Property.list;
import static io.dateline.json.Property.optional;
import static io.dateline.json.Property.required;
import static io.dateline.json.ScalarForms.INTEGER;
import static io.dateline.json.ScalarForms.NUMBER;
import static io.dateline.json.TextForm.TEXT;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import java.util.List;
import java.util.Optional;

/** Quotes, their places and their speakers. */
final class QuoteForms {

    static final Form<TextSpan> SPAN = span();
    static final Form<Speaker> SPEAKER = speaker();
    static final Form<Quote> QUOTE = quote();

    private QuoteForms() {}

    private static ObjectForm<TextSpan> span() {
        Property<TextSpan, Integer, ?> block = required("block", INTEGER, TextSpan::block);
        Property<TextSpan, Integer, ?> start = required("start", INTEGER, TextSpan::start);
        Property<TextSpan, Integer, ?> end = required("end", INTEGER, TextSpan::end);
        return new ObjectForm<>(List.of(block, start, end), v -> new TextSpan(v.get(block), v.get(start), v.get(end)));
    }

    private static ObjectForm<Speaker> speaker() {
        Property<Speaker, Optional<String>, ?> name = optional("name", TEXT, Speaker::name);
        Property<Speaker, String, ?> mention = required("mention", TEXT, Speaker::mention);
        Property<Speaker, Optional<String>, ?> description = optional("description", TEXT, Speaker::description);
        Property<Speaker, SpeakerKind, ?> kind = required("kind", oneOf(SpeakerKind.class), Speaker::kind);
        Property<Speaker, Resolution, ?> resolution =
                required("resolution", oneOf(Resolution.class), Speaker::resolution);
        Property<Speaker, List<TextSpan>, ?> spans = list("spans", SPAN, Speaker::spans);
        return new ObjectForm<>(
                List.of(name, mention, description, kind, resolution, spans),
                v -> new Speaker(
                        v.get(name), v.get(mention), v.get(description), v.get(kind), v.get(resolution), v.get(spans)));
    }

    private static ObjectForm<Quote> quote() {
        Property<Quote, String, ?> text = required("text", TEXT, Quote::text);
        Property<Quote, QuoteKind, ?> kind = required("kind", oneOf(QuoteKind.class), Quote::kind);
        Property<Quote, Optional<String>, ?> cue = optional("cue", TEXT, Quote::cue);
        Property<Quote, Double, ?> confidence = required("confidence", NUMBER, Quote::confidence);
        Property<Quote, List<TextSpan>, ?> spans = required("spans", new ListForm<>(SPAN), Quote::spans);
        Property<Quote, Optional<Speaker>, ?> speaker = optional("speaker", SPEAKER, Quote::speaker);
        return new ObjectForm<>(
                List.of(text, kind, cue, confidence, spans, speaker),
                v -> new Quote(v.get(text), v.get(kind), v.get(cue), v.get(confidence), v.get(spans), v.get(speaker)));
    }
}
