package io.dateline.parse.field.topic;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Topic;
import io.dateline.article.TopicKind;
import io.dateline.parse.field.reading.FoldedText;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the topics. A page names them in several places, and not all are the editors': the place that others agree with
 * is taken, a printed list of links before words that only machines read.
 */
public final class TopicReader {

    /** What a place is worth before others agree with it. */
    private static final Map<String, Double> TRUST = Map.of(
            "article:tag", 2.5,
            "news_keywords", 2.4,
            "parsely-tags", 2.0,
            "sailthru.tags", 2.0,
            "dc.subject", 2.2,
            "keywords", 1.4);

    /** Names of tags of a publisher's own making. */
    private static final Pattern NAMES = Pattern.compile("(?:^|[:._-])(?:keywords?|tags?|topics?)$");

    private static final double OTHER = 1.0;
    private static final double AGREEMENT = 1.5;
    private static final double COPY = 0.6;
    private static final double TOLD = 1.0;

    /** What a printed list is worth by the number of its marks. */
    private static final double[] PRINTED = {0, 1.3, 2.2, 2.8};

    private static final double BEFORE_HEADING = 0.8;
    private static final double NAMES_THE_SITE = 0.5;

    private static final int ENOUGH = 5;
    private static final int MANY = 12;
    private static final double HALF = 0.5;
    private static final double HARDLY = 0.25;
    private static final double NONE = 0.12;
    private static final int SHORTEST_TOLD = 3;

    /** Some systems fill in the headline where no editor gives a topic; one of fewer words may be the topic itself. */
    private static final int HEADLINE = 3;

    private static final int LONGEST_STORY = 40_000;

    private record Place(List<Candidate> candidates, Map<String, String> labels, double trust, boolean namesTheSite) {

        SourceKind source() {
            return candidates.get(0).source();
        }

        String locator() {
            return candidates.get(0).locator();
        }
    }

    private TopicReader() {}

    /**
     * Reads the topics.
     *
     * @param reading the page
     * @param headline the headline; empty if unknown
     * @param blocks the story
     * @return the topics; nothing found where no place gives any
     */
    public static Found<List<Topic>> read(Reading reading, Optional<String> headline, List<Block> blocks) {
        TopicLinks links = TopicLinks.of(reading, blocks);
        List<Candidate> declared = reading.layout(Field.TOPICS);
        Map<String, String> labels = TopicLabels.of(declared, reading);
        if (!labels.isEmpty()) {
            return found(new Place(declared, labels, 0, false), 0.97, List.of(), List.of(), reading, links);
        }
        List<Place> places = places(reading, links);
        boolean choice =
                places.size() > 1 || places.stream().anyMatch(place -> isForMachines(place) || isSuspect(place));
        String story = choice ? story(headline, blocks) : "";
        String title = reading.title().split(" ").length >= HEADLINE ? Words.folded(reading.title()) : "";
        headline.filter(text -> text.split(" ").length >= HEADLINE)
                .map(Words::folded)
                .ifPresent(own -> places.forEach(place -> place.labels().remove(own)));
        // some systems write the document's title among the keywords
        places.stream()
                .filter(place -> place.source() != SourceKind.DOM)
                .forEach(place -> place.labels().remove(title));
        places.removeIf(place -> place.labels().isEmpty() || isOfTheSite(place, story));
        List<Place> all = List.copyOf(places);
        places.removeIf(place -> all.stream().anyMatch(other -> isWhole(other, place, story)));
        Place best = null;
        double most = -1;
        for (Place place : places) {
            double worth = place.trust() + TOLD * told(place, story);
            for (Place other : places) {
                boolean copied = isKeywords(place) && isKeywords(other);
                worth += other == place ? 0 : (copied ? COPY : AGREEMENT) * Math.pow(overlap(place, other), 2);
            }
            if (worth > most) {
                most = worth;
                best = place;
            }
        }
        if (best == null) {
            return Found.nothing();
        }
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        for (Place place : places) {
            if (place != best) {
                (overlap(best, place) >= 0.5 ? agreeing : rejected).addAll(place.candidates());
            }
        }
        double confidence = confidence(best, !agreeing.isEmpty(), !rejected.isEmpty());
        return found(best, confidence, agreeing, rejected, reading, links);
    }

    /**
     * How often such a place gives all of the editors' topics and no others, on pages where these are known. What JSON-LD says
     * is often made of other fields, and a copy of the same words elsewhere proves nothing.
     */
    private static double confidence(Place best, boolean agrees, boolean differs) {
        boolean editors = best.source() == SourceKind.DOM || best.locator().equals("article:tag");
        boolean structured = best.source() == SourceKind.JSON_LD;
        if (agrees) {
            return editors ? 0.83 : structured ? 0.66 : 0.85;
        }
        if (editors) {
            return differs ? 0.5 : 0.8;
        }
        return structured ? (differs ? 0.4 : 0.63) : differs ? 0.35 : 0.45;
    }

    private static List<Place> places(Reading reading, TopicLinks links) {
        List<Place> places = new ArrayList<>();
        for (TopicLinks.TopicList list : links.lists()) {
            add(
                    places,
                    list.candidates(),
                    PRINTED[list.marks()] - (list.behindHeading() ? 0 : BEFORE_HEADING),
                    reading);
        }
        add(places, reading.ld("keywords"), 2.5, reading);
        for (Map.Entry<String, List<String>> tag : reading.page().meta().asMap().entrySet()) {
            String name = tag.getKey();
            Double trust = TRUST.get(name);
            if (trust != null || isLikely(name) && NAMES.matcher(name).find()) {
                add(places, reading.meta(name), trust == null ? OTHER : trust, reading);
            }
        }
        if (places.isEmpty()) {
            for (LdNode node : reading.page().jsonLd().nodes()) {
                List<Candidate> keywords = node.texts("keywords").stream()
                        .map(text -> new Candidate(SourceKind.JSON_LD, "keywords", text))
                        .toList();
                add(places, keywords, OTHER, reading);
            }
        }
        if (places.isEmpty()) {
            List<Candidate> about = new ArrayList<>(reading.ld("about"));
            about.addAll(reading.ld("mentions"));
            add(places, about, OTHER, reading);
        }
        return places;
    }

    private static boolean isLikely(String name) {
        int end = name.endsWith("s") ? name.length() - 1 : name.length();
        return name.startsWith("keyword", end - 7)
                || name.startsWith("tag", end - 3)
                || name.startsWith("topic", end - 5);
    }

    private static void add(List<Place> places, List<Candidate> candidates, double trust, Reading reading) {
        Map<String, String> labels = candidates.isEmpty() ? Map.of() : TopicLabels.of(candidates, reading);
        if (!labels.isEmpty()) {
            boolean named = TopicLabels.namesTheSite(candidates, reading);
            places.add(new Place(candidates, labels, named ? trust - NAMES_THE_SITE : trust, named));
        }
    }

    /** Many systems write the same words into both of these. */
    private static boolean isKeywords(Place place) {
        return place.locator().equals("keywords") || place.locator().equals("news_keywords");
    }

    private static double overlap(Place first, Place second) {
        Set<String> own = first.labels().keySet();
        long shared = second.labels().keySet().stream().filter(own::contains).count();
        return shared == 0 ? 0 : (double) shared / (own.size() + second.labels().size() - shared);
    }

    /** The share of a place's topics that the story names: lists that are on every page have hardly one. */
    private static double told(Place place, String story) {
        long told = place.labels().keySet().stream()
                .filter(key -> key.length() >= SHORTEST_TOLD || key.codePointAt(0) > 0x2e80)
                .filter(story::contains)
                .count();
        return (double) told / place.labels().size();
    }

    /** A list with the site's own name in it, of whose words the story has hardly one, is the same on every page. */
    private static boolean isOfTheSite(Place place, String story) {
        return isSuspect(place) && told(place, story) < HARDLY || isForMachines(place) && told(place, story) < NONE;
    }

    /** Words in a tag that only search engines see are often those of the site, written once. */
    private static boolean isForMachines(Place place) {
        return place.source() == SourceKind.META
                && !place.locator().equals("article:tag")
                && place.labels().size() >= ENOUGH;
    }

    private static boolean isSuspect(Place place) {
        return switch (place.source()) {
            case DOM ->
                place.locator().equals(TopicLinks.UNMARKED) && place.labels().size() >= MANY;
            case JSON_LD -> false;
            default -> place.labels().size() >= ENOUGH && place.namesTheSite();
        };
    }

    /**
     * Whether a printed list goes on where another, such as that above the headline, gives its first topics; few declared
     * ones are more than a single one of them that the page prints.
     */
    private static boolean isWhole(Place list, Place part, String story) {
        if (list.source() == SourceKind.JSON_LD && part.source() == SourceKind.DOM) {
            return part.labels().size() == 1
                    && list.labels().size() > 1
                    && list.labels().size() <= ENOUGH
                    && list.labels().keySet().containsAll(part.labels().keySet());
        }
        return list.source() == SourceKind.DOM
                && part.source() == SourceKind.DOM
                && list.trust() >= part.trust()
                && list.labels().size() > part.labels().size()
                && list.labels().size() < MANY
                && list.labels().keySet().containsAll(part.labels().keySet())
                && told(list, story) >= HALF;
    }

    private static String story(Optional<String> headline, List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        headline.ifPresent(texts::add);
        int length = headline.map(String::length).orElse(0);
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && length < LONGEST_STORY) {
                texts.add(paragraph.text());
                length += 1 + paragraph.text().length();
            }
        }
        FoldedText story = new FoldedText(length);
        texts.forEach(story::add);
        return story.toString();
    }

    private static Found<List<Topic>> found(
            Place place,
            double confidence,
            List<Candidate> agreeing,
            List<Candidate> rejected,
            Reading reading,
            TopicLinks links) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        Candidate first = place.candidates().get(0);
        TopicKind kind = first.source() == SourceKind.DOM || first.source() == SourceKind.LAYOUT
                ? TopicKind.TAG
                : TopicKind.KEYWORD;
        Map<String, URI> targets = links.to(place.labels().keySet(), reading);
        place.labels().forEach((key, label) -> {
            Topic topic = Topic.of(kind, label);
            URI target = targets.get(key);
            topics.put(key, target == null ? topic : topic.withLink(target));
        });
        List<Candidate> same =
                new ArrayList<>(place.candidates().subList(1, place.candidates().size()));
        same.addAll(agreeing);
        return Found.of(List.copyOf(topics.values()), new Evidence(Field.TOPICS, first, confidence, same, rejected));
    }
}
