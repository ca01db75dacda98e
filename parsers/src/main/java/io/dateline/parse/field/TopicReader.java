package io.dateline.parse.field;

import io.dateline.article.Topic;
import io.dateline.article.TopicKind;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the topics from the best place that has any: one topic an entry, without the publisher's own name. */
final class TopicReader {

    private static final int LONGEST = 80;
    private static final int MOST = 40;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\u060c\u3001]\\s*");

    private TopicReader() {}

    static Found<List<Topic>> read(Reading reading) {
        List<List<Candidate>> places = new ArrayList<>();
        places.add(reading.layout(Field.TOPICS));
        places.add(reading.ld("keywords"));
        places.add(reading.meta("article:tag", "parsely-tags", "sailthru.tags"));
        places.add(reading.meta("news_keywords"));
        places.add(reading.meta("keywords"));
        places.add(tags(reading));
        List<Candidate> rejected = new ArrayList<>();
        for (List<Candidate> place : places) {
            List<Topic> topics = topics(place, reading);
            if (!topics.isEmpty()) {
                Candidate first = place.get(0);
                double confidence = first.source() == SourceKind.LAYOUT ? 0.97 : 0.8;
                return Found.of(
                        topics,
                        new Evidence(Field.TOPICS, first, confidence, place.subList(1, place.size()), rejected));
            }
            rejected.addAll(place);
        }
        return Found.nothing();
    }

    private static List<Candidate> tags(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (Spot link : reading.page().index().links()) {
            boolean tag = link.tagged()
                    || link.element().attr("rel").toLowerCase(Locale.ROOT).contains("tag");
            String text = tag && !link.framed() && found.size() < MOST ? link.shortText(LONGEST) : "";
            if (!text.isEmpty()) {
                found.add(new Candidate(SourceKind.DOM, "tag link", text));
            }
        }
        return found;
    }

    private static List<Topic> topics(List<Candidate> place, Reading reading) {
        List<String> own = reading.ownNames();
        Map<String, Topic> found = new LinkedHashMap<>();
        for (Candidate candidate : place) {
            TopicKind kind = candidate.locator().equals("tag link") || candidate.source() == SourceKind.LAYOUT
                    ? TopicKind.TAG
                    : TopicKind.KEYWORD;
            for (String part : SEPARATOR.split(Words.clean(candidate.raw()))) {
                String label = Words.clean(part).replaceAll("^#+|^[\"'\\[]+|[\"'\\]]+$", "");
                String key = Words.folded(label);
                if (!key.isEmpty() && label.length() <= LONGEST && found.size() < MOST && !own.contains(key)) {
                    found.putIfAbsent(key, Topic.of(kind, label));
                }
            }
        }
        if (!found.isEmpty()) {
            link(found, reading);
        }
        return List.copyOf(found.values());
    }

    /** A topic's link is the link on the page whose text is the topic. */
    private static void link(Map<String, Topic> topics, Reading reading) {
        Map<String, URI> links = new HashMap<>();
        for (Spot spot : reading.page().index().links()) {
            Element link = spot.element();
            if (link.childNodeSize() == 1 && link.hasAttr("href") && link.firstChild() instanceof TextNode only) {
                String text = only.getWholeText();
                String key = text.length() <= LONGEST ? Words.folded(text) : "";
                if (topics.containsKey(key) && !links.containsKey(key)) {
                    reading.page().resolve(link.attr("href")).ifPresent(url -> links.put(key, url));
                }
            }
        }
        topics.replaceAll((key, topic) ->
                Optional.ofNullable(links.get(key)).map(topic::withLink).orElse(topic));
    }
}
