package io.dateline.programs.quotes;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.QuoteFinder;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of texts to lines of quotes. Offsets count UTF-16 code units from the beginning of the whole text. */
public final class QuoteLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final QuoteFinder finder;
    private final boolean unattributed;

    /** The paragraphs of a text, and where each begins in it. */
    private record Paragraphs(String text, List<Block> blocks, List<Integer> starts) {

        /** The lines of a text that are not blank, exactly as they stand. */
        static Paragraphs of(String text) {
            List<Block> blocks = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            for (int start = 0; start <= text.length(); ) {
                int feed = text.indexOf('\n', start);
                int end = feed < 0 ? text.length() : feed;
                String line = text.substring(start, end);
                if (!line.isBlank()) {
                    blocks.add(Paragraph.of(line));
                    starts.add(start);
                }
                start = end + 1;
            }
            return new Paragraphs(text, blocks, starts);
        }

        int start(TextSpan span) {
            return starts.get(span.block()) + span.start();
        }

        int end(TextSpan span) {
            return starts.get(span.block()) + span.end();
        }
    }

    /**
     * Lines of quotes from a finder.
     *
     * @param finder finds the quotes
     * @param unattributed whether words in quotation marks that nobody is found to have said are printed, too
     */
    public QuoteLines(QuoteFinder finder, boolean unattributed) {
        this.finder = finder;
        this.unattributed = unattributed;
    }

    /**
     * The quotes of one text.
     *
     * @param line {@code {"doc", "text"}}
     * @return {@code {"doc", "quotes": [...]}} without a line feed
     * @throws IllegalArgumentException if the line is not of that form
     */
    public String of(String line) {
        JsonNode input;
        try {
            input = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a line of JSON", e);
        }
        String text = input.path("text")
                .asStringOpt()
                .orElseThrow(() -> new IllegalArgumentException("a line needs \"doc\" and \"text\""));
        return write(input.path("doc"), Paragraphs.of(text));
    }

    private String write(JsonNode doc, Paragraphs paragraphs) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("doc", doc.asString(""));
            json.writeArrayPropertyStart("quotes");
            for (Quote quote : finder.find(paragraphs.blocks())) {
                if (unattributed || quote.speaker().isPresent()) {
                    write(quote, paragraphs, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    /** A piece for each paragraph; what the reporter tells before and after its cue is one. */
    private static void write(Quote quote, Paragraphs paragraphs, JsonGenerator json) {
        List<TextSpan> spans = quote.spans();
        if (quote.kind() == QuoteKind.INDIRECT) {
            write(quote, paragraphs.start(spans.get(0)), paragraphs.end(spans.get(spans.size() - 1)), paragraphs, json);
        } else {
            spans.forEach(span -> write(quote, paragraphs.start(span), paragraphs.end(span), paragraphs, json));
        }
    }

    private static void write(Quote quote, int start, int end, Paragraphs paragraphs, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", start);
        json.writeNumberProperty("end", end);
        json.writeStringProperty("text", paragraphs.text().substring(start, end));
        json.writeStringProperty("kind", quote.kind().name());
        quote.speaker().ifPresent(speaker -> write(speaker, paragraphs, json));
        quote.cue().ifPresent(cue -> json.writeStringProperty("cue", cue));
        json.writeEndObject();
    }

    private static void write(Speaker speaker, Paragraphs paragraphs, JsonGenerator json) {
        json.writeStringProperty("speaker", speaker.label());
        Optional<TextSpan> mention = speaker.spans().stream().findFirst();
        if (mention.isPresent()) {
            json.writeNumberProperty("speaker_start", paragraphs.start(mention.get()));
            json.writeNumberProperty("speaker_end", paragraphs.end(mention.get()));
        }
    }
}
