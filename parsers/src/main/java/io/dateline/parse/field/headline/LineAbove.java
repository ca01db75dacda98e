package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Above;
import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.text.PhraseFile;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The short line that stands alone right above a heading, whatever its element is called. */
final class LineAbove {

    private static final int LONGEST = 60;
    private static final int HIGHEST = 3;

    /** A single shorter word is a section, or what systems call a kind of page; languages that join words have longer ones. */
    private static final int LONG_WORD = 12;

    private static final NameWords OTHERS = NameWords.whole(
            PhraseFile.read(LineAbove.class, "no-kicker-names.txt").toArray(String[]::new));

    /** What is a link, a control, a time or belongs to a picture. */
    private static final Evaluator NO_LINE =
            Selector.evaluatorOf("a, time, button, input, select, form, img, figure, figcaption, li, video, iframe");

    private static final Pattern NO_KICKER = Pattern.compile("\\d|[:/|>\u00bb\u203a\u00a9@]");

    private LineAbove() {}

    /** The only element with words of its own in what stands before a heading, or before what the heading alone begins. */
    static Optional<Element> of(Element heading) {
        return Above.of(heading)
                .filter(before -> !ShortText.of(before, LONGEST).isBlank())
                .flatMap(LineAbove::only);
    }

    private static Optional<Element> only(Element before) {
        Element found = null;
        for (Element element : before.getAllElements()) {
            if (hasWords(element)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = element;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean hasWords(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a line is a kicker: some words, or a long one, in nothing that is named for something else. */
    static boolean isKicker(Element line, Element heading) {
        String text = ShortText.of(line, LONGEST);
        boolean words = text.indexOf(' ') > 0 || text.length() >= LONG_WORD;
        if (!words || NO_KICKER.matcher(text).find()) {
            return false;
        }
        Element up = line;
        for (int i = 0; i <= HIGHEST && up != null && up != heading.parent(); i++) {
            if (up.is(NO_LINE) || OTHERS.isIn(up.className()) || OTHERS.isIn(up.id())) {
                return false;
            }
            up = up.parent();
        }
        return true;
    }
}
