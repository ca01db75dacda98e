package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.PassageReader;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that writes the features and labels of all passages of annotated pages, to learn the story model from: {@code
 * PassageTable <corpus folder> <out>}. A record is set and page (UTF), host (UTF), whether all of the page is
 * annotated, label, length in words, the features, and the numbers of
 * the words that the model may weigh; where a number is new, the word itself (UTF) follows it.
 */
public final class PassageTable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SETS =
            List.of("fundus", "scrapinghub", "wcxb-article-dev", "trafilatura", "htmldate");

    /** With so many words a passage is a paragraph. */
    private static final int SENTENCE = 15;

    private final Path corpus;
    private final DataOutputStream out;
    private final PassageWords words = new PassageWords();
    private int written;

    private PassageTable(Path corpus, DataOutputStream out) {
        this.corpus = corpus;
        this.out = out;
    }

    /** Writes the table. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 20))) {
            PassageTable table = new PassageTable(corpus, out);
            for (String set : SETS) {
                for (String line : Files.readAllLines(corpus.resolve(set).resolve("gold.jsonl"))) {
                    table.page(set, JSON.readTree(line));
                }
            }
        }
    }

    private void page(String set, JsonNode row) throws IOException {
        String id = row.path("id").asString();
        JsonNode gold = row.path("gold");
        Optional<Annotations> annotations = Annotations.of(set, id);
        boolean told = gold.has("text") || gold.has("paragraphs");
        if (!told && annotations.isEmpty() && !gold.has("with")) {
            return;
        }
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
        Optional<String> headline = io.dateline.parse.field.headline.HeadlineReader.read(
                        new io.dateline.parse.field.reading.Reading(
                                page,
                                io.dateline.parse.layout.wire.Wires.layouts().match(page)))
                .value();
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFeatures features =
                new PassageFeatures(reader.passages(), reader.outline(), new PageCues(page, headline));
        int[] labels =
                told ? labels(gold, annotations, features.facts(), page) : weak(gold, annotations, features.facts());
        for (int i = 0; i < labels.length; i++) {
            if (reader.passages().get(i).hasText()) {
                out.writeUTF(set + "/" + id);
                out.writeUTF(row.path("host").asString(""));
                out.writeBoolean(told || annotations.isPresent());
                out.writeInt(labels[i]);
                TextMeasure measure = features.facts().measures.get(i);
                out.writeInt(measure.words());
                write(features.row(i));
                write(words.of(reader.passages().get(i), reader.outline(), measure));
            }
        }
    }

    private void write(FeatureRow numbers) throws IOException {
        out.writeInt(numbers.size());
        for (int k = 0; k < numbers.size(); k++) {
            out.writeFloat(numbers.values()[k]);
        }
    }

    private void write(List<Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
            if (number == written) {
                out.writeUTF(words.known.get(written++));
            }
        }
    }

    private static int[] labels(JsonNode gold, Optional<Annotations> doubts, PassageFacts facts, Page page) {
        FunctionWords function = FunctionWords.of(page.language().orElse("und"));
        int[] labels = new GoldAlignment(text(gold), function).labels(facts.passages, facts);
        GoldAlignment summary = new GoldAlignment(joined(gold.path("summary")), function);
        if (gold.has("paragraphs")) {
            int[] optional = summary.labels(facts.passages, facts);
            for (int i = 0; i < labels.length; i++) {
                if (optional[i] == GoldAlignment.STORY) {
                    boolean apart = labels[i] == GoldAlignment.NO_STORY && standsApart(i, labels, facts);
                    labels[i] = apart ? GoldAlignment.NO_STORY : GoldAlignment.UNKNOWN;
                }
            }
        }
        doubts.ifPresent(ours -> ours.doubt(labels, facts));
        return labels;
    }

    /** A standfirst in a place of its own is none of the story; one among the first paragraphs may be meant as its lede. */
    private static boolean standsApart(int place, int[] labels, PassageFacts facts) {
        for (int i = place + 1; i < labels.length; i++) {
            if (labels[i] == GoldAlignment.STORY && facts.measures.get(i).words() >= SENTENCE) {
                return parent(facts, i) != parent(facts, place);
            }
        }
        return false;
    }

    private static int parent(PassageFacts facts, int passage) {
        return facts.outline.parent(facts.passages.get(passage).node());
    }

    private static String text(JsonNode gold) {
        return gold.has("text") ? gold.path("text").asString() : joined(gold.path("paragraphs"));
    }

    private static String joined(JsonNode array) {
        StringBuilder all = new StringBuilder();
        array.forEach(item -> all.append(item.asString()).append('\n'));
        return all.toString();
    }

    /** Pages of which only some segments are known, and what we read in them ourselves. */
    private static int[] weak(JsonNode gold, Optional<Annotations> read, PassageFacts facts) {
        int[] labels = read.map(ours -> ours.labels(facts)).orElseGet(() -> unknown(facts.size));
        for (int i = 0; i < labels.length; i++) {
            String text = facts.passages.get(i).text().replace('\n', ' ');
            for (JsonNode segment : gold.path("without")) {
                labels[i] = text.contains(segment.asString().strip()) ? GoldAlignment.NO_STORY : labels[i];
            }
            for (JsonNode segment : gold.path("with")) {
                labels[i] = text.contains(segment.asString().strip()) ? GoldAlignment.STORY : labels[i];
            }
        }
        return labels;
    }

    private static int[] unknown(int size) {
        int[] labels = new int[size];
        Arrays.fill(labels, GoldAlignment.UNKNOWN);
        return labels;
    }
}
