package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.Spot;
import io.dateline.parse.text.PhraseFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The parts of a page whose names are not the author's: other stories, pictures, menus and what readers write. */
final class OtherParts {

    /** So close behind the headline stands what is the story's own, whatever the box is called for its looks. */
    private static final int OWN = 14;

    private static final int DEEPEST = 8;

    private static final Evaluator ARTICLE = Selector.evaluatorOf("article");

    private static final NameWords OUTSIDE = NameWords.whole(
            PhraseFile.read(OtherParts.class, "outside-names.txt").toArray(String[]::new));

    private static final NameWords LOOKS =
            NameWords.whole(PhraseFile.read(OtherParts.class, "looks-names.txt").toArray(String[]::new));

    /** A box of a sidebar, unless the page is built of such boxes, the headline's own among them. */
    private static final NameWords WIDGET = NameWords.whole("widget");

    private final Set<Element> aboveHeading = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean headingInArticle;
    private final boolean headingInWidget;
    /** Where the heading stands; -1 without one. */
    private final int heading;

    private Optional<Element> firstArticle = Optional.empty();

    OtherParts(Reading reading) {
        Optional<Spot> spot = reading.heading();
        this.heading = spot.map(Spot::position).orElse(-1);
        spot.ifPresent(own -> {
            for (Element element = own.element(); element != null; element = element.parent()) {
                aboveHeading.add(element);
            }
        });
        this.headingInArticle =
                aboveHeading.stream().anyMatch(element -> element.normalName().equals("article"));
        this.headingInWidget = aboveHeading.stream().anyMatch(element -> WIDGET.isIn(element.className()));
    }

    /** Whether an element is the heading or around it. */
    boolean holdsHeading(Element element) {
        return aboveHeading.contains(element);
    }

    /** Whether an element belongs to one of them. */
    boolean hold(Spot spot) {
        boolean article = false;
        boolean own = heading >= 0 && spot.position() > heading && spot.position() <= heading + OWN;
        Element element = spot.element();
        for (int i = 0; element != null && !aboveHeading.contains(element); i++) {
            switch (element.normalName()) {
                case "figure", "figcaption", "nav", "blockquote", "form" -> {
                    return true;
                }
                case "aside" -> {
                    if (!own) {
                        return true;
                    }
                }
                case "footer" -> {
                    if (!own && element.closest(ARTICLE) == null) {
                        return true;
                    }
                }
                case "article" -> {
                    if (own ? isBehindAnother(element) : article || headingInArticle || isAnother(element)) {
                        return true;
                    }
                    article = true;
                }
                default -> {}
            }
            if (i < DEEPEST && (isNamed(element.className(), own) || isNamed(element.id(), own))) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    private boolean isNamed(String name, boolean own) {
        return OUTSIDE.isIn(name) && !(own && LOOKS.isIn(name)) || !headingInWidget && WIDGET.isIn(name);
    }

    private static boolean isBehindAnother(Element article) {
        for (Element before = article.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            if (before.normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    /** Where the heading stands before all articles, the first of them is the story. */
    private boolean isAnother(Element article) {
        if (firstArticle.isEmpty()) {
            firstArticle = Optional.of(article);
        }
        return firstArticle.get() != article || isBehindAnother(article);
    }
}
