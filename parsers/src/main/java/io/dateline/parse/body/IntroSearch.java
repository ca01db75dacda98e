package io.dateline.parse.body;

import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.NamedWords;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.body.trim.Trim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the standfirst as the page prints it: between headline and story, or as the story's first words, in an element whose
 * name says that it introduces the story.
 */
final class IntroSearch {

    /** How many passages in front of a story are looked at. */
    private static final int BEFORE = 12;

    /** A shorter passage of a story is a line of date or author. */
    private static final int LEAST = 40;

    private static final int SHORTEST = 25;
    private static final int LONGEST = 700;

    /** How many lines a standfirst has at most. */
    private static final int MOST_LINES = 4;

    private static final double MOSTLY_LINKED = 0.5;

    /** What an introduction's own elements do not also name. */
    private static final int OTHERS = ClassWords.SHARE
            | ClassWords.COMMENT
            | ClassWords.NAVIGATION
            | ClassWords.TAGGED
            | ClassWords.AUTHOR
            | ClassWords.CAPTION
            | ClassWords.CONSENT;

    /** How many elements around a passage tell of it. */
    private static final int NEAR = 3;

    /** What is all bold, in front of a story that is not, introduces it. */
    private static final double WHOLE = 0.9;

    private static final NamedWords INTROS = NamedWords.read(IntroSearch.class, "intro-words.txt");

    /** Where classes are made by machines, testers' names for elements tell what they hold. */
    private static final List<String> TESTED =
            List.of("data-testid", "data-test-id", "data-test-tag", "data-test", "data-qa");

    private final List<Passage> passages;
    private final Outline outline;

    private IntroSearch(List<Passage> passages, Outline outline) {
        this.passages = passages;
        this.outline = outline;
    }

    /** The printed standfirst, its lines joined. */
    static Optional<String> find(
            List<Passage> story, List<Passage> passages, Outline outline, Optional<String> headline) {
        List<Passage> texts = story.stream()
                .filter(passage -> passage.text().length() >= LEAST)
                .toList();
        List<Passage> others = texts.stream()
                .skip(1)
                .filter(other -> !isOneList(other, texts.get(0)))
                .toList();
        Optional<Passage> second = others.stream()
                .limit(MOST_LINES)
                .filter(other -> !isIntro(outline.element(other.node())))
                .findFirst()
                .or(() -> others.stream().findFirst());
        return second.flatMap(
                other -> new IntroSearch(passages, outline).before(texts.get(0), other, headline.orElse("")));
    }

    private static boolean isOneList(Passage one, Passage other) {
        return one.frame() != null && one.frame() == other.frame();
    }

    private Optional<String> before(Passage first, Passage second, String headline) {
        int end = passages.indexOf(second);
        String title = Trim.folded(headline);
        int begin = passages.indexOf(first);
        int from = Math.max(0, begin - BEFORE);
        for (int i = end - 1; i >= from; i--) {
            if (!title.isEmpty() && Trim.foldsTo(title, passages.get(i).text())) {
                from = i + 1;
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = from; i < end && lines.size() < MOST_LINES; i++) {
            boolean heads = passages.get(i).kind() == Kind.HEADING && i > begin;
            if (!heads && introduces(passages.get(i), first, second)) {
                String line = passages.get(i).text().replace('\n', ' ');
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    /** A class "description" may describe anything, the author above all; as a property it is the article's. */
    private static boolean isIntro(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return INTROS.last(element) >= 0
                || INTROS.isIn(element.id())
                || element.attr("itemprop").equals("description")
                || TESTED.stream()
                        .anyMatch(name -> INTROS.isIn(element.attributes().get(name)));
    }

    private boolean introduces(Passage passage, Passage first, Passage second) {
        boolean line =
                passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING || passage.kind() == Kind.ITEM;
        int length = passage.text().length();
        boolean leads = Trim.isLabel(passage.text());
        if (!line || leads || length < SHORTEST || length > LONGEST || passage.linked() > MOSTLY_LINKED) {
            return false;
        }
        int around = outline.common(passage.node(), second.node());
        int mask = passage.inline();
        boolean named = false;
        int up = passage.node();
        for (int i = 0; i < NEAR && up > around; i++) {
            mask |= outline.mask(up);
            named |= isIntro(outline.element(up));
            up = outline.parent(up);
        }
        return named ? (mask & OTHERS) == 0 && !isTimeLine(passage) : passage == first && passage.stressed() > WHOLE;
    }

    /** The times under a headline are often within what is named for the introduction. */
    private boolean isTimeLine(Passage passage) {
        int timed = 0;
        for (Element time : outline.element(passage.node()).getElementsByTag("time")) {
            timed += time.text().length();
        }
        return 2 * timed >= passage.text().length();
    }
}
