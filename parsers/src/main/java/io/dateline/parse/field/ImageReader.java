package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.CreditLine;
import io.dateline.parse.text.DressPicture;
import io.dateline.parse.text.PictureName;
import io.dateline.parse.text.PrintedPictures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the pictures: the lead picture, then those of the story. What a page declares for feeds and shares is mostly a
 * crop of a picture that it prints, too: the printed one is taken, with its caption, and each picture once.
 */
final class ImageReader {

    /** A picture, what its address calls it, that address without query and scheme, and where it was found. */
    private record Shown(Image image, PictureName name, String address, Candidate source) {

        Shown(Image image, Candidate source) {
            this(
                    image,
                    PictureName.of(image.url()),
                    image.url().getHost() + image.url().getPath(),
                    source);
        }

        /** The same picture with other words to it. */
        Shown described(Image other) {
            return new Shown(other, name, address, source);
        }

        static Shown printed(Image image) {
            return new Shown(
                    image, new Candidate(SourceKind.DOM, "figure", image.url().toString()));
        }

        /**
         * What is declared may be another size of what is printed; two that are printed are one where they are repeated. Two
         * addresses that differ in query or scheme alone show the same picture.
         */
        boolean isSame(Shown other) {
            boolean printed = source.source() == SourceKind.DOM && other.source.source() == SourceKind.DOM;
            return address.equals(other.address) || (printed ? name.isRepeated(other.name) : name.isSame(other.name));
        }
    }

    /** More are no story's; and each is compared with all before. */
    private static final int MOST = 1_000;

    private final Reading reading;
    private final List<Shown> images = new ArrayList<>();

    private ImageReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The pictures of an article.
     *
     * @param blocks the story
     * @param printed further pictures that the page prints
     */
    static Found<List<Image>> read(Reading reading, List<Block> blocks, PrintedPictures printed) {
        ImageReader reader = new ImageReader(reading);
        List<Shown> figures = figures(blocks);
        reader.lead(blocks, figures, printed).ifPresent(reader::add);
        figures.forEach(reader::add);
        return reader.found();
    }

    private Found<List<Image>> found() {
        if (images.isEmpty()) {
            return Found.nothing();
        }
        List<Shown> shown = List.copyOf(images);
        List<Candidate> sources = shown.stream().map(Shown::source).toList();
        return Found.of(
                shown.stream().map(Shown::image).toList(),
                new Evidence(
                        Field.IMAGES,
                        sources.get(0),
                        confidence(sources.get(0)),
                        sources.subList(1, sources.size()),
                        List.of()));
    }

    private static double confidence(Candidate lead) {
        return switch (lead.source()) {
            case LAYOUT -> 0.9;
            case DOM -> 0.75;
            default -> 0.5;
        };
    }

    private static List<Shown> figures(List<Block> blocks) {
        List<Shown> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                figures.add(Shown.printed(figure.image()));
            }
        }
        return figures;
    }

    /** A picture is added once; of two versions the first stays, unless the other alone has a caption. */
    private void add(Shown shown) {
        if (images.size() >= MOST) {
            return;
        }
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i).isSame(shown)) {
                boolean better = images.get(i).image().caption().isEmpty()
                        && shown.image().caption().isPresent();
                if (better) {
                    images.set(i, shown);
                }
                return;
            }
        }
        images.add(shown);
    }

    private Optional<Shown> lead(List<Block> blocks, List<Shown> figures, PrintedPictures printed) {
        List<Shown> declared = declared(reading.layout(Field.IMAGES));
        if (!declared.isEmpty()) {
            return Optional.of(captioned(declared.get(0)));
        }
        declared = declared(candidates());
        Optional<Shown> told = sameAs(declared, figures.stream());
        if (told.isPresent()) {
            return told;
        }
        Optional<Shown> above = sameAs(declared, shown(printed.all()));
        if (above.isPresent() || opensWithPicture(blocks)) {
            return above.map(this::captioned);
        }
        Optional<Shown> described = shown(printed.above())
                .filter(shown -> isDescribed(shown.image()))
                .findFirst();
        return described.isPresent() ? described : declared.stream().findFirst().map(this::captioned);
    }

    private static Stream<Shown> shown(List<Image> images) {
        return images.stream().map(Shown::printed);
    }

    private static Optional<Shown> sameAs(List<Shown> declared, Stream<Shown> pictures) {
        return pictures.filter(shown ->
                        declared.stream().anyMatch(other -> shown.name().isSame(other.name())))
                .findFirst();
    }

    /** A picture in front of the first paragraph is the lead picture, whatever is declared for shares. */
    private static boolean opensWithPicture(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Figure) {
                return true;
            }
            if (block instanceof Paragraph) {
                return false;
            }
        }
        return false;
    }

    private List<Shown> declared(List<Candidate> candidates) {
        List<Shown> declared = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!seen.add(candidate.raw())) {
                continue;
            }
            reading.page()
                    .resolve(candidate.raw())
                    .filter(url -> !DressPicture.is(url))
                    .ifPresent(url -> declared.add(new Shown(Image.at(url), candidate)));
        }
        return declared;
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (LdNode image : reading.article().map(node -> node.nodes("image")).orElse(List.of())) {
            image.text("url")
                    .or(() -> image.text("contentUrl"))
                    .ifPresent(url -> found.add(new Candidate(SourceKind.JSON_LD, "image/url", url)));
        }
        found.addAll(reading.ld("image"));
        found.addAll(reading.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src"));
        return found;
    }

    /** The picture with the words of the layout or of the page's structured data. */
    private Shown captioned(Shown shown) {
        Image described = reading.match()
                .caption()
                .map(Words::clean)
                .filter(text -> !text.isEmpty())
                .map(text -> CreditLine.under(shown.image(), text))
                .orElse(shown.image());
        Optional<LdNode> node = reading.article().flatMap(article -> article.node("image"));
        if (!isDescribed(described)) {
            described = node.flatMap(own -> own.text("caption"))
                    .map(Words::clean)
                    .map(text -> CreditLine.under(shown.image(), text))
                    .orElse(described);
        }
        return shown.described(node.flatMap(own -> own.text("creditText"))
                .map(described::withCredit)
                .orElse(described));
    }

    private static boolean isDescribed(Image image) {
        return image.caption().isPresent() || image.credit().isPresent();
    }
}
