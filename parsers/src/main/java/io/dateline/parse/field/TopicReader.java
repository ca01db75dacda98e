package io.dateline.parse.field;

import io.dateline.article.Topic;
import io.dateline.article.TopicKind;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the topics from the best place that has any: one topic an entry, without the publisher's own name. */
final class TopicReader {

    private static final int LONGEST = 80;
    private static final int MOST = 40;

    private static final Evaluator TAGS = Selector.evaluatorOf(
            "a[rel~=tag], [class*=tag-list] a, [class*=taglist] a, [class*=TagList] a, [class*=article-tags] a, [class*=post-tags] a,"
                    + " [class~=(?i)(^|[ _-])tags($|[ _-])] a, [class*=keywords] a, [class*=topics] a, [class*=topic-list] a,"
                    + " [class*=themen] a, [class*=schlagw] a, [class*=related-topics] a, [data-component=topic-list] a, [data-component=tags] a");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\u060c\u3001]\\s*");

    private static final Evaluator ASIDE = Selector.evaluatorOf("nav, header, footer, aside");

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
        for (Element link : reading.page().document().select(TAGS)) {
            if (link.closest(ASIDE) == null && found.size() < MOST) {
                found.add(new Candidate(SourceKind.DOM, "tag link", link.text()));
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
        for (Element link : reading.page().document().select(LINKS)) {
            if (link.childNodeSize() == 1
                    && link.ownText().length() <= LONGEST
                    && !link.ownText().isBlank()) {
                Optional<URI> target = reading.page().resolve(link.attr("href"));
                String key = Words.folded(link.ownText());
                if (topics.containsKey(key)) {
                    target.ifPresent(url -> links.putIfAbsent(key, url));
                }
            }
        }
        topics.replaceAll((key, topic) ->
                Optional.ofNullable(links.get(key)).map(topic::withLink).orElse(topic));
    }
}
