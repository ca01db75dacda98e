package io.dateline.parse.quote;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated article.
 *
 * @param doc its name
 * @param text its text, paragraphs as lines
 * @param quotes what is annotated, unattributed spans included
 * @param told statements without quotation marks
 */
public record GoldArticle(String doc, String text, List<GoldQuote> quotes, List<GoldTold> told) {

    /**
     * An annotated attribution: a statement without quotation marks, or one of a quoted span.
     *
     * @param quoted whether it belongs to a quoted span; then that span is all that is known of its pieces
     * @param pieces start and end of each piece of the statement
     * @param cueStart first character of the cue, -1 without one
     * @param cueEnd behind its last character
     * @param speakers where the source's mention stands: start and end of each piece
     */
    public record GoldTold(boolean quoted, List<int[]> pieces, int cueStart, int cueEnd, List<int[]> speakers) {}

    /**
     * An annotated span.
     *
     * @param start its first character
     * @param end behind its last character
     * @param kind name, pronoun, nominal, none, or unattributed
     * @param names last words of the speaker's names, in lower case
     * @param speakers where the speaker's mention stands: start and end of each piece
     */
    public record GoldQuote(int start, int end, String kind, List<String> names, List<int[]> speakers) {

        public boolean usable() {
            return !kind.equals("none");
        }

        public boolean right(@Nullable Mention mention, Manuscript manuscript) {
            if (mention == null || kind.equals("unattributed")) {
                return mention == null && kind.equals("unattributed");
            }
            int from = manuscript.words().get(mention.first()).start();
            int to = manuscript.words().get(mention.end() - 1).end();
            for (int[] piece : speakers) {
                if (from < piece[1] && piece[0] < to) {
                    return true;
                }
            }
            return kind.equals("name") && mention.type() == Mention.Type.NAME && names.contains(mention.head());
        }
    }

    public static List<GoldArticle> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            List<GoldQuote> quotes = new ArrayList<>();
            for (JsonNode q : node.path("quotes")) {
                quotes.add(quote(q));
            }
            for (JsonNode q : node.path("unattributed")) {
                quotes.add(new GoldQuote(
                        q.path("start").asInt(), q.path("end").asInt(), "unattributed", List.of(), List.of()));
            }
            List<GoldTold> told = new ArrayList<>();
            for (JsonNode q : node.path("indirect")) {
                told.add(told(q, false));
            }
            for (JsonNode q : node.path("quotes")) {
                told.add(told(q, true));
            }
            articles.add(new GoldArticle(
                    node.path("doc").asString(), node.path("text").asString(), quotes, told));
        }
        return articles;
    }

    private static GoldTold told(JsonNode q, boolean quoted) {
        return new GoldTold(
                quoted,
                quoted
                        ? List.of(new int[] {
                            q.path("start").asInt(), q.path("end").asInt()
                        })
                        : pieces(q.path("spans")),
                q.path("cue_start").isNumber() ? q.path("cue_start").asInt() : -1,
                q.path("cue_end").isNumber() ? q.path("cue_end").asInt() : -1,
                q.path("speaker_start").isNumber()
                        ? List.of(new int[] {
                            q.path("speaker_start").asInt(),
                            q.path("speaker_end").asInt()
                        })
                        : List.of());
    }

    private static List<int[]> pieces(JsonNode spans) {
        List<int[]> pieces = new ArrayList<>();
        spans.forEach(s -> pieces.add(new int[] {s.get(0).asInt(), s.get(1).asInt()}));
        return pieces;
    }

    private static GoldQuote quote(JsonNode q) {
        List<String> names = new ArrayList<>();
        List<JsonNode> sources = new ArrayList<>();
        q.path("speaker_names").forEach(sources::add);
        sources.add(q.path("speaker_name"));
        for (JsonNode source : sources) {
            if (source.isString()) {
                String[] words = source.asString().trim().split("\\s+");
                names.add(words[words.length - 1].toLowerCase(Locale.ROOT));
            }
        }
        return new GoldQuote(
                q.path("start").asInt(),
                q.path("end").asInt(),
                q.path("kind").asString(),
                names,
                pieces(q.path("speaker_spans")));
    }

    public @Nullable GoldQuote at(int start, int end) {
        for (GoldQuote quote : quotes) {
            if (quote.start() <= start + 2 && start <= quote.start() + 2 && Math.abs(quote.end() - end) <= 3) {
                return quote;
            }
        }
        return null;
    }
}
