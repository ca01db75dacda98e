package io.dateline.parse.body;

import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import io.dateline.parse.report.ArticleParseException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that writes the features and labels of all passages of annotated pages, to learn the story model from: {@code
 * PassageTable <corpus folder> <out>}. A record is set and page (UTF), host (UTF), label, words, and the features.
 */
public final class PassageTable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SETS = List.of("fundus", "scrapinghub", "wcxb-article-dev", "trafilatura");

    private PassageTable() {}

    /** Writes the table. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 20))) {
            for (String set : SETS) {
                for (String line : Files.readAllLines(corpus.resolve(set).resolve("gold.jsonl"))) {
                    page(corpus, set, JSON.readTree(line), out);
                }
            }
        }
    }

    private static void page(Path corpus, String set, JsonNode row, DataOutputStream out) throws IOException {
        String id = row.path("id").asString();
        byte[] bytes;
        try (GZIPInputStream in = new GZIPInputStream(
                Files.newInputStream(corpus.resolve(set).resolve("pages").resolve(id + ".html.gz")))) {
            bytes = in.readAllBytes();
        }
        Page page;
        try {
            page = new PageReader(Limits.DEFAULT)
                    .read(
                            bytes,
                            Optional.empty(),
                            Optional.of(URI.create(row.path("url").asString().strip())));
        } catch (ArticleParseException e) {
            return;
        }
        JsonNode gold = row.path("gold");
        Optional<String> headline = io.dateline.parse.field.HeadlineReader.read(new io.dateline.parse.field.Reading(
                        page, io.dateline.parse.layout.wire.Wires.layouts().match(page)))
                .value();
        PassageReader reader = new PassageReader(page, element -> false, element -> false);
        reader.read(page.document().body());
        PassageFeatures features =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, headline));
        int[] labels = labels(gold, reader.passages(), features.facts(), page);
        for (int i = 0; i < labels.length; i++) {
            if (reader.passages().get(i).hasText()) {
                out.writeUTF(set + "/" + id);
                out.writeUTF(row.path("host").asString(""));
                out.writeInt(labels[i]);
                out.writeInt(features.facts().measures.get(i).words);
                FeatureRow numbers = features.row(i);
                int width = numbers.size();
                out.writeInt(width);
                for (int k = 0; k < width; k++) {
                    out.writeFloat(numbers.values()[k]);
                }
            }
        }
    }

    private static int[] labels(JsonNode gold, List<Passage> passages, PassageFacts features, Page page) {
        FunctionWords function = FunctionWords.of(page.language().orElse("und"));
        if (gold.path("with").isArray() && !gold.has("text")) {
            return weak(gold, passages);
        }
        int[] labels = new GoldAlignment(text(gold), function).labels(passages, features);
        GoldAlignment summary = new GoldAlignment(joined(gold.path("summary")), function);
        if (gold.has("paragraphs")) {
            int[] optional = summary.labels(passages, features);
            for (int i = 0; i < labels.length; i++) {
                labels[i] = optional[i] == GoldAlignment.STORY ? GoldAlignment.UNKNOWN : labels[i];
            }
        }
        return labels;
    }

    private static String text(JsonNode gold) {
        return gold.has("text") ? gold.path("text").asString() : joined(gold.path("paragraphs"));
    }

    private static String joined(JsonNode array) {
        StringBuilder all = new StringBuilder();
        array.forEach(item -> all.append(item.asString()).append('\n'));
        return all.toString();
    }

    /** Pages of which only some segments are known. */
    private static int[] weak(JsonNode gold, List<Passage> passages) {
        int[] labels = new int[passages.size()];
        for (int i = 0; i < labels.length; i++) {
            String text = passages.get(i).text().replace('\n', ' ');
            labels[i] = GoldAlignment.UNKNOWN;
            for (JsonNode segment : gold.path("without")) {
                labels[i] = text.contains(segment.asString().strip()) ? GoldAlignment.NO_STORY : labels[i];
            }
            for (JsonNode segment : gold.path("with")) {
                labels[i] = text.contains(segment.asString().strip()) ? GoldAlignment.STORY : labels[i];
            }
        }
        return labels;
    }
}
