package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.pattern.Models;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the finder says of annotated articles as lines of JSON, for a scorer to read. */
public final class Predictions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Predictions() {}

    /**
     * Writes predictions.
     *
     * @param args the annotated articles, the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        QuoteFinder finder = QuoteFinder.forLanguage("en");
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (GoldArticle article : articles) {
                out.println(line(article.doc(), article.text(), finder));
            }
        }
        if (args.length > 2) {
            for (int i = 0; i < 12; i++) {
                List<Long> times = new ArrayList<>();
                for (GoldArticle article : articles) {
                    long start = System.nanoTime();
                    finder.find(article.text());
                    times.add(System.nanoTime() - start);
                }
                times.sort(null);
                System.out.println("median " + times.get(times.size() / 2) / 1000 + " us, 95 % "
                        + times.get(times.size() * 95 / 100) / 1000 + " us");
            }
        }
    }

    /** The finder of English with other weights than its own. */
    public static QuoteFinder finder(Models models) {
        return QuoteFinder.forLanguage("en").with(models);
    }

    public static String line(String doc, String text, QuoteFinder finder) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("doc", doc);
        ArrayNode quotes = line.putArray("quotes");
        List<String> lines = Manuscript.lines(text);
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
        for (Quote quote : finder.find(text)) {
            if (quote.kind() == QuoteKind.INDIRECT
                    || quote.kind() == QuoteKind.UNATTRIBUTED && quote.confidence() > 0.5) {
                continue;
            }
            for (TextSpan span : quote.spans()) {
                ObjectNode node = quotes.addObject();
                node.put("start", starts[span.block()] + span.start());
                node.put("end", starts[span.block()] + span.end());
                node.put("kind", quote.kind().name());
                node.put("confidence", quote.confidence());
                quote.cue().ifPresent(c -> node.put("cue", c));
                quote.speaker().ifPresent(s -> speaker(node, s, starts));
            }
        }
        return MAPPER.writeValueAsString(line);
    }

    private static void speaker(ObjectNode node, Speaker speaker, int[] starts) {
        node.put("speaker", speaker.label());
        for (TextSpan span : speaker.spans()) {
            node.put("speaker_start", starts[span.block()] + span.start());
            node.put("speaker_end", starts[span.block()] + span.end());
        }
    }
}
