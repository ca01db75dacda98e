package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.CreditLine;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pictures: the lead picture as the page declares it, then those of the story. */
final class ImageReader {

    private ImageReader() {}

    static Found<List<Image>> read(Reading reading, List<Block> blocks) {
        Map<String, Image> images = new LinkedHashMap<>();
        List<Candidate> sources = new ArrayList<>();
        for (Candidate candidate : lead(reading)) {
            Optional<URI> url = reading.page().resolve(candidate.raw());
            if (url.isPresent() && images.isEmpty()) {
                images.put(key(url.get()), captioned(Image.at(url.get()), reading));
                sources.add(candidate);
            }
        }
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                Image image = figure.image();
                images.merge(
                        key(image.url()),
                        image,
                        (known, other) -> other.caption().isPresent() ? other : known);
                sources.add(new Candidate(SourceKind.DOM, "figure", image.url().toString()));
            }
        }
        if (images.isEmpty()) {
            return Found.nothing();
        }
        Candidate first = sources.get(0);
        return Found.of(
                List.copyOf(images.values()),
                new Evidence(Field.IMAGES, first, 0.8, sources.subList(1, sources.size()), List.of()));
    }

    private static List<Candidate> lead(Reading reading) {
        List<Candidate> found = new ArrayList<>(reading.layout(Field.IMAGES));
        for (LdNode image : reading.article().map(node -> node.nodes("image")).orElse(List.of())) {
            image.text("url")
                    .or(() -> image.text("contentUrl"))
                    .ifPresent(url -> found.add(new Candidate(SourceKind.JSON_LD, "image/url", url)));
        }
        found.addAll(reading.ld("image"));
        found.addAll(reading.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src"));
        return found;
    }

    private static Image captioned(Image image, Reading reading) {
        Image described = reading.match()
                .caption()
                .map(Words::clean)
                .filter(text -> !text.isEmpty())
                .map(text -> CreditLine.under(image, text))
                .orElse(image);
        Optional<LdNode> node = reading.article().flatMap(article -> article.node("image"));
        if (described.caption().isEmpty() && described.credit().isEmpty()) {
            described = node.flatMap(own -> own.text("caption"))
                    .map(described::withCaption)
                    .orElse(described);
        }
        return node.flatMap(own -> own.text("creditText"))
                .map(described::withCredit)
                .orElse(described);
    }

    /** Two addresses that differ in query or scheme alone show the same picture. */
    private static String key(URI url) {
        return url.getHost() + url.getPath();
    }
}
