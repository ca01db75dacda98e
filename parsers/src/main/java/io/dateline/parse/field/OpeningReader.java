package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Dateline;
import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the dateline, and takes it off the story's first paragraph when it stands there. */
final class OpeningReader {

    /** The dateline and the blocks without it. */
    record Opened(Found<Dateline> dateline, List<Block> blocks) {}

    private OpeningReader() {}

    static Opened read(Reading reading, List<Block> blocks) {
        List<Candidate> declared = new ArrayList<>(reading.layout(Field.DATELINE));
        declared.addAll(reading.ld("dateline"));
        for (Candidate candidate : declared) {
            String place = Words.clean(candidate.raw());
            if (!place.isEmpty() && place.length() <= 60) {
                Found<Dateline> found = Found.of(Dateline.ofPlace(place), Field.DATELINE, candidate, 0.95);
                return new Opened(found, fromText(blocks).map(Opened::blocks).orElse(blocks));
            }
        }
        return fromText(blocks).orElse(new Opened(Found.nothing(), blocks));
    }

    private static Optional<Opened> fromText(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph first) {
                int at = i;
                return DatelineText.read(first.text())
                        .filter(opening ->
                                !first.text().substring(opening.end()).isBlank())
                        .map(opening -> opened(blocks, at, first, opening));
            }
        }
        return Optional.empty();
    }

    private static Opened opened(List<Block> blocks, int at, Paragraph first, DatelineText.Opening opening) {
        List<Block> shortened = new ArrayList<>(blocks);
        shortened.set(at, without(first, opening.end()));
        Candidate source = new Candidate(
                SourceKind.TEXT, "first paragraph", opening.dateline().printed());
        return new Opened(Found.of(opening.dateline(), Field.DATELINE, source, 0.85), shortened);
    }

    private static Paragraph without(Paragraph paragraph, int end) {
        List<Link> links = new ArrayList<>();
        for (Link link : paragraph.links()) {
            if (link.start() >= end) {
                links.add(new Link(link.start() - end, link.end() - end, link.url()));
            }
        }
        return new Paragraph(paragraph.text().substring(end), links);
    }
}
