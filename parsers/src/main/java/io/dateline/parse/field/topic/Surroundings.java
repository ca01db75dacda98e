package io.dateline.parse.field.topic;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells lists of the story from those of menus and boxes around it. Elements that hold the headline or the story do not stand
 * beside it: their names, such as "right-sidebar", tell how the page is laid out.
 */
final class Surroundings {

    private static final Evaluator STORY = Selector.evaluatorOf("article, main");

    private static final Evaluator ARTICLE = Selector.evaluatorOf("article");

    private static final NamePhrases ASIDES = NamePhrases.load("topic-aside-names.txt");

    /** What is related to a story are other stories, and its topics. */
    private static final Pattern RELATED =
            Pattern.compile("related[-_]?(?:tags|topics|keywords)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 20_000;
    private static final int TELLING = 40;
    private static final int LONGEST_LIST = 600;

    private final Set<Element> headline;
    private final String words;
    private final Map<Element, Boolean> story = new IdentityHashMap<>();

    private Surroundings(Set<Element> headline, String words) {
        this.headline = headline;
        this.words = words;
    }

    static Surroundings of(Reading reading, List<Block> story) {
        Set<Element> headline = Collections.newSetFromMap(new IdentityHashMap<>());
        reading.heading().map(Spot::element).map(Element::parents).ifPresent(headline::addAll);
        String words = story.stream()
                .filter(Paragraph.class::isInstance)
                .map(Block::text)
                .filter(text -> text.length() > TELLING)
                .map(text -> text.substring(0, TELLING))
                .findFirst()
                .orElse("");
        return new Surroundings(headline, words);
    }

    /**
     * Whether a list is one of the page's menus or boxes; within the story, a menu of what is marked as tags is its own, and
     * so is a menu or an aside that is itself the list.
     */
    boolean beside(Element container, boolean marked) {
        for (Element element = container; element != null && !headline.contains(element); element = element.parent()) {
            String tag = element.normalName();
            boolean menu = tag.equals("nav");
            boolean edge = tag.equals("header") || tag.equals("footer");
            boolean list = (menu || tag.equals("aside"))
                    && (TopicLinks.isNamedList(element)
                            || !menu && TopicLinks.isNamedList(container) && holdsLittleElse(element, container));
            if ((tag.equals("aside") && !list)
                    || (menu && !marked && !list)
                    || ((menu || edge) && element.closest(STORY) == null)) {
                return true;
            }
            if (!tag.equals("body")
                    && !tag.equals("html")
                    && !tag.equals("main")
                    && !tag.equals("article")
                    && !element.className().isEmpty()
                    && ASIDES.isIn(element.className())
                    && !RELATED.matcher(element.className()).find()
                    && !holdsStory(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is there for the list alone, perhaps with a word above it. */
    private static boolean holdsLittleElse(Element element, Element list) {
        int length = ShortText.of(list, LONGEST_LIST).length() + TELLING;
        return length <= LONGEST_LIST && !ShortText.of(element, length).isEmpty();
    }

    /** Whether an element is in the article that holds the headline or the story. */
    boolean isWithinStory(Element element) {
        Element article = element.closest(ARTICLE);
        return article != null && (headline.contains(article) || holdsStory(article));
    }

    private boolean holdsStory(Element element) {
        return !words.isEmpty()
                && story.computeIfAbsent(
                        element, key -> ShortText.of(key, LONGEST).contains(words));
    }
}
