package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the lists of topics behind words that say so, whatever their links and names: "Tags:", "Mehr zum Thema". */
final class TopicHeadings {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 40;
    private static final int MOST = 20;

    /** A single link of more words is another story, not a topic. */
    private static final int MOST_WORDS = 4;

    private static final NameWords ITEMS = NameWords.whole("tag", "tags", "topic", "topics", "keyword", "keywords");

    private TopicHeadings() {}

    /**
     * Adds the lists to the groups. Those in an aside or a footer of the story itself must be known for topics by their links or
     * names, too.
     *
     * @return the containers of the lists, and which of them count wherever in the story they stand
     */
    static Map<Element, Boolean> addTo(Map<Element, List<Element>> groups, Reading reading, Surroundings around) {
        Map<Element, Boolean> headed = new IdentityHashMap<>();
        int heading = reading.heading().map(Spot::position).orElse(0);
        for (Spot head : reading.page().index().topicHeads()) {
            boolean framed = head.beside() || head.framed();
            boolean outside = framed && (!isOneWord(head.element()) || !around.isWithinStory(head.element()));
            if (head.position() < heading || outside) {
                continue;
            }
            List<Element> items = items(head.element());
            if (!items.isEmpty() && (!framed || areTopics(items))) {
                Element container = TopicLinks.container(items.get(0));
                groups.putIfAbsent(container, items);
                headed.merge(container, framed, Boolean::logicalOr);
            }
        }
        return headed;
    }

    /** "Tags" heads what the story is about; in an aside, "More topics" heads others. */
    private static boolean isOneWord(Element head) {
        return head.ownText().strip().indexOf(' ') < 0;
    }

    private static List<Element> items(Element head) {
        List<Element> links = behind(head);
        List<Element> items = links.isEmpty() || !areBrief(links) ? plain(head) : links;
        return items.size() > MOST || isSentence(items) ? List.of() : items;
    }

    private static boolean areTopics(List<Element> items) {
        return items.stream().allMatch(item -> TopicLinks.isTopic(item) || ITEMS.isIn(item.className()))
                || TopicLinks.isNamedList(TopicLinks.container(items.get(0)));
    }

    /** "Read more about how the gate was built" */
    private static boolean isSentence(List<Element> links) {
        return links.size() == 1 && links.get(0).text().split(" ").length > MOST_WORDS;
    }

    private static boolean areBrief(List<Element> items) {
        return items.stream().noneMatch(item -> ShortText.of(item, LONGEST).isEmpty());
    }

    /** The links of the first element behind a heading that has some, or of the heading's own line. */
    private static List<Element> behind(Element head) {
        List<Element> own = head.select(TopicLinks.LINK);
        Element element = head;
        for (int i = 0; own.isEmpty() && i < DEEPEST && !TopicLinks.WHOLE.contains(element.normalName()); i++) {
            for (Element next = element.nextElementSibling();
                    next != null && own.isEmpty();
                    next = next.nextElementSibling()) {
                own = next.normalName().equals("a") ? row(next) : next.select(TopicLinks.LINK);
            }
            Element parent = element.parent();
            if (parent == null) {
                break;
            }
            element = parent;
        }
        return own;
    }

    private static List<Element> row(Element first) {
        List<Element> links = new ArrayList<>();
        for (Element next = first; next != null; next = next.nextElementSibling()) {
            if (next.normalName().equals("a") && next.hasAttr("href")) {
                links.add(next);
            }
        }
        return links;
    }

    /** The items right behind a heading that are topics by their names and no links. */
    private static List<Element> plain(Element head) {
        Element next = head.nextElementSibling();
        if (next == null) {
            return List.of();
        }
        List<Element> items = new ArrayList<>();
        if (ITEMS.isIn(next.className()) && next.childrenSize() <= 1) {
            for (Element item = next; item != null; item = item.nextElementSibling()) {
                items.add(item);
            }
        } else {
            Element list = next;
            while (list.childrenSize() > 0 && list.child(0).childrenSize() > 1) {
                list = list.child(0);
            }
            items.addAll(list.children());
        }
        boolean named = items.stream()
                .allMatch(item -> ITEMS.isIn(item.className()) && item.selectFirst(TopicLinks.LINK) == null);
        return named && areBrief(items) ? items : List.of();
    }
}
