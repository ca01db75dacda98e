package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A name that is printed beside a small picture of the author, close to the headline: the picture's text is the same name, or
 * says whose picture it is, "Writer: Ada Quill".
 */
final class Portrait {

    private static final int BEFORE = 16;
    private static final int BEHIND = 30;

    /** How many elements behind the picture the name may stand. */
    private static final int APART = 10;

    private static final int LONGEST = 40;
    private static final int LONGEST_TEXT = 70;
    private static final int WIDEST = 160;

    private static final char NAME = '~';
    private static final Set<String> TEXTS = PhraseFile.read(Portrait.class, "portrait-texts.txt");
    private static final NameWords NAMES = NameWords.whole("avatar*", "gravatar*", "author*", "profile*", "portrait*");
    private static final Evaluator FIGURE = Selector.evaluatorOf("figure, figcaption");

    private Portrait() {}

    /** The first such name, behind the headline rather than in front of it. */
    static Optional<Candidate> name(Reading reading) {
        return name(reading.aroundHeading(0, BEHIND))
                .or(() -> name(reading.aroundHeading(BEFORE, 0)))
                .map(name -> new Candidate(SourceKind.TEXT, "name beside a portrait", name));
    }

    private static Optional<String> name(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Element picture = elements.get(i);
            String text = picture.normalName().equals("img") ? Words.clean(picture.attr("alt")) : "";
            if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
                String told = told(text);
                boolean alone = told.isEmpty() && BesideDay.isFullName(text) && isSmall(picture);
                String name = alone ? text : told;
                if (!name.isEmpty() && isPrinted(name, elements.subList(i + 1, Math.min(elements.size(), i + APART)))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** The name in a text that says whose picture it is; empty where the text does not. */
    static String told(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String phrase : TEXTS) {
            int at = phrase.indexOf(NAME);
            String behind = phrase.substring(at + 1);
            int end = text.length() - behind.length();
            if (end > at
                    && lower.length() == text.length()
                    && lower.startsWith(phrase.substring(0, at))
                    && lower.endsWith(behind)) {
                String name = text.substring(at, end).strip();
                return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !Words.hasDigit(name)
                        ? name
                        : "";
            }
        }
        return "";
    }

    private static boolean isPrinted(String name, List<Element> elements) {
        return elements.stream()
                .anyMatch(element -> name.equals(ShortText.of(element, LONGEST))
                        && !Credited.is(element)
                        && element.closest(FIGURE) == null);
    }

    /** Pictures of the story are wider than those of its author, and named otherwise. */
    private static boolean isSmall(Element picture) {
        String width = picture.attr("width");
        boolean narrow = !width.isEmpty()
                && width.length() <= 3
                && width.chars().allMatch(Character::isDigit)
                && Integer.parseInt(width) <= WIDEST;
        Element parent = picture.parent();
        return narrow || NAMES.isIn(picture.className()) || parent != null && NAMES.isIn(parent.className());
    }
}
