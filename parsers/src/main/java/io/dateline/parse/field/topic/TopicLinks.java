package io.dateline.parse.field.topic;

import io.dateline.article.Block;
import io.dateline.parse.field.reading.AddressSteps;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The short links of a page, read once: the lists of topics that it prints, and the pages that words lead to. A list of
 * topics is known by its links (rel=tag, an address such as /topic/rain), or by the name of its container.
 */
public final class TopicLinks {

    /** The place of links that only their address or their container tells. */
    static final String UNMARKED = "topic link";

    private static final int MOST_LISTS = 6;
    private static final int DEEPEST = 4;
    private static final int MOST_MARKS = 3;
    private static final int LONGEST_ITEM = 40;

    static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    static final Set<String> WHOLE = Set.of("article", "main", "body");
    /** Steps of addresses below which lists of topics stand. */
    static final AddressSteps SEGMENTS = new AddressSteps(PhraseFile.read(TopicLinks.class, "topic-addresses.txt"));

    private static final NamePhrases LISTS = NamePhrases.load("topic-list-names.txt");

    /** A printed list: its links, and how many marks say that it is one of topics. */
    record TopicList(List<Element> links, int marks, boolean behindHeading) {

        List<Candidate> candidates() {
            return links.stream()
                    .map(link -> new Candidate(SourceKind.DOM, isTag(link) ? "rel=tag" : UNMARKED, link.text()))
                    .toList();
        }
    }

    private final List<TopicList> lists;
    private final List<Spot> all;

    private TopicLinks(List<TopicList> lists, List<Spot> all) {
        this.lists = lists;
        this.all = all;
    }

    static TopicLinks of(Reading reading, List<Block> story) {
        Map<Element, List<Element>> groups = new LinkedHashMap<>();
        Set<Element> before = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Spot> all = reading.page().index().links();
        int heading = reading.heading().map(Spot::position).orElse(0);
        Map<Element, Boolean> named = new IdentityHashMap<>();
        for (Spot spot : all) {
            Element link = spot.element();
            Optional<Element> list = spot.tagged() ? listOf(link, named) : Optional.empty();
            if (list.isPresent() || isTag(link) || isTopicAddress(link) || isHashed(link)) {
                Element container = list.orElseGet(() -> container(link));
                groups.computeIfAbsent(container, key -> new ArrayList<>()).add(link);
                if (spot.position() < heading) {
                    before.add(container);
                }
            }
        }
        Surroundings around = Surroundings.of(reading, story);
        Map<Element, Boolean> headed = TopicHeadings.addTo(groups, reading, around);
        List<TopicList> lists = new ArrayList<>();
        groups.forEach((container, links) -> {
            boolean behind = !before.contains(container);
            boolean marked = isTag(links.get(0)) || behind && areAllTopics(container, links);
            if (headed.getOrDefault(container, false) || !around.beside(container, marked)) {
                read(container, whole(container, links), behind, headed.containsKey(container), named, reading)
                        .ifPresent(lists::add);
            }
        });
        lists.sort(Comparator.comparingInt(TopicList::marks).reversed());
        return new TopicLinks(lists.subList(0, Math.min(MOST_LISTS, lists.size())), all);
    }

    /** Whether a list has several links, all of them to topics: behind the headline that is no menu of the site. */
    private static boolean areAllTopics(Element container, List<Element> links) {
        return links.size() > 1
                && links.stream().allMatch(TopicLinks::isTopicAddress)
                && container.select(LINK).size() == links.size();
    }

    /** "#harbours" */
    private static boolean isHashed(Element link) {
        return link.childNodeSize() == 1
                && link.firstChild() instanceof TextNode text
                && beginsWithHash(text.getWholeText());
    }

    private static boolean beginsWithHash(String text) {
        int hash = text.indexOf('#');
        return hash >= 0 && text.substring(0, hash).isBlank();
    }

    List<TopicList> lists() {
        return lists;
    }

    /** The addresses of the links whose text is one of these; those of the printed lists before others. */
    Map<String, URI> to(Set<String> topics, Reading reading) {
        TopicTargets targets = new TopicTargets(topics, reading);
        lists.forEach(list -> list.links().forEach(targets::add));
        for (Spot spot : all) {
            if (targets.isComplete()) {
                break;
            }
            targets.add(spot.element());
        }
        return targets.found();
    }

    private static Optional<TopicList> read(
            Element container,
            List<Element> links,
            boolean behind,
            boolean headed,
            Map<Element, Boolean> named,
            Reading reading) {
        List<Element> sound = links.stream()
                .filter(link -> !ShortText.of(link, TopicLabels.LONGEST).isEmpty() && isOfTheSite(link, reading))
                .toList();
        if (sound.isEmpty() || sound.size() > TopicLabels.MOST_PRINTED) {
            return Optional.empty();
        }
        Element first = sound.get(0);
        boolean hashed = sound.stream().allMatch(TopicLinks::isHashed);
        int marks = (isTag(first) ? 1 : 0)
                + (headed ? 1 : 0)
                + (hashed ? 1 : 0)
                + (isTopicAddress(first) ? 1 : 0)
                + (listOf(first, named).isPresent() ? 1 : 0);
        int letters = sound.stream().mapToInt(link -> link.text().length()).sum();
        int room = listOf(first, named).isPresent() ? letters + 40 : 3 * sound.size() + 20;
        boolean prose = !isTag(first)
                && !headed
                && ShortText.of(container, letters + room).isEmpty();
        boolean alone = marks == 1 && sound.size() == 1 && !isTag(first);
        return prose || alone && !headed
                ? Optional.empty()
                : Optional.of(new TopicList(sound, alone ? 0 : Math.min(MOST_MARKS, marks), behind));
    }

    /** The element that holds the whole list: links stand beside each other, or alone in items of it. */
    static Element container(Element link) {
        Element item = link;
        for (int i = 0; i < DEEPEST; i++) {
            Element parent = item.parent();
            if (parent == null) {
                return item;
            }
            item = parent;
            if (parent.firstElementChild() != parent.lastElementChild()) {
                return parent;
            }
        }
        return item;
    }

    /** All links of a list most of which lead to topics: a place or a person among them is a topic, too. */
    private static List<Element> whole(Element container, List<Element> links) {
        if (links.size() == 1 || isTag(links.get(0))) {
            return links;
        }
        List<Element> all = new ArrayList<>();
        for (Element item : container.children()) {
            Element link = item.normalName().equals("a") ? item : item.selectFirst(LINK);
            if (link != null) {
                String text = ShortText.of(link, LONGEST_ITEM);
                if (text.isEmpty() || !text.equals(ShortText.of(item, LONGEST_ITEM))) {
                    return links;
                }
                all.add(link);
            }
        }
        return all.size() < 2 * links.size() && all.containsAll(links) ? all : links;
    }

    /** A list of topics leads to the site's own pages: what leads elsewhere shares the story. */
    private static boolean isOfTheSite(Element link, Reading reading) {
        if (isPath(link.attr("href"))) {
            return true;
        }
        Optional<String> host = reading.page().host();
        Optional<String> target = reading.page().resolve(link.attr("href")).map(URI::getHost);
        if (host.isEmpty() || target.isEmpty()) {
            return true;
        }
        String[] labels = target.get().split("\\.");
        return labels.length < 2 || host.get().contains(labels[labels.length - 2]);
    }

    private static boolean isPath(String href) {
        return href.startsWith("/") && !href.startsWith("//");
    }

    /**
     * Whether a link leads to a topic's page, as far as the link itself tells.
     *
     * @param link any element
     * @return whether it does
     */
    public static boolean isTopic(Element link) {
        return isTag(link) || isTopicAddress(link);
    }

    private static boolean isTag(Element link) {
        String rel = link.attributes().get("rel");
        return rel.contains("tag") && !rel.contains("category");
    }

    private static boolean isTopicAddress(Element link) {
        return SEGMENTS.isWithin(link.attributes().get("href"));
    }

    /** The widest named list around a link; the names of a whole article tell its own topics, and are no list's. */
    private static Optional<Element> listOf(Element link, Map<Element, Boolean> named) {
        Optional<Element> found = Optional.empty();
        Element element = link.parent();
        for (int i = 0; i < DEEPEST && element != null && !WHOLE.contains(element.normalName()); i++) {
            if (named.computeIfAbsent(element, TopicLinks::isNamedList)) {
                found = Optional.of(element);
            }
            element = element.parent();
        }
        return found;
    }

    static boolean isNamedList(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-component");
        return names.length() > 2 && LISTS.isIn(names) && !names.contains("post-");
    }
}
