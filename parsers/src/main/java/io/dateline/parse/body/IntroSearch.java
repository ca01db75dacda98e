package io.dateline.parse.body;

import io.dateline.parse.body.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Names that newsrooms give a standfirst. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:lead|lede|leadtext|standfirst|stand-first|dek|deck|intro|introduction|introtext|summary|subtitle|sub-title|subheadline|sub-headline"
                    + "|subhead|subheading|abstract|excerpt|chapo|chapeau|vorspann|vorspanntext|unterzeile|anreisser|anleser|teaser-?_?text|entradilla|bajada"
                    + "|epigraph|epigrafe|subtitulo|sommario|sottotitolo|catenaccio|ingress|manchet|perex|zajawka|preamble|preambule|sapo|spot|ozet|annotation|lid)"
                    + "(?:$|[\\s_-])|[a-z](?:Lead|Lede|LeadText|Standfirst|Dek|Intro|Summary|Subtitle|Subheadline|Excerpt|TeaserText)(?:$|[\\s_A-Z-])");

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
        Optional<Passage> second = texts.stream()
                .skip(1)
                .filter(other -> !isOneList(other, texts.get(0)))
                .findFirst();
        return second.flatMap(
                other -> new IntroSearch(passages, outline).before(texts.get(0), other, headline.orElse("")));
    }

    private static boolean isOneList(Passage one, Passage other) {
        return one.frame() != null && one.frame() == other.frame();
    }

    private Optional<String> before(Passage first, Passage second, String headline) {
        int end = passages.indexOf(second);
        String title = Trim.folded(headline);
        int from = Math.max(0, passages.indexOf(first) - BEFORE);
        for (int i = end - 1; i >= from; i--) {
            if (!title.isEmpty() && Trim.folded(passages.get(i).text()).equals(title)) {
                from = i + 1;
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = from; i < end && lines.size() < MOST_LINES; i++) {
            if (introduces(passages.get(i), first, second)) {
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

    /** A class "description" may describe anything, the author above all. */
    private static String names(Element element) {
        boolean described = element.attr("itemprop").equals("description");
        return element.className() + " " + element.id() + (described ? " summary" : "");
    }

    private boolean introduces(Passage passage, Passage first, Passage second) {
        boolean line =
                passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING || passage.kind() == Kind.ITEM;
        int length = passage.text().length();
        if (!line || length < SHORTEST || length > LONGEST || passage.linked() > MOSTLY_LINKED) {
            return false;
        }
        int around = outline.common(passage.node(), second.node());
        int mask = passage.inline();
        boolean named = false;
        int up = passage.node();
        for (int i = 0; i < NEAR && up > around; i++) {
            mask |= outline.mask(up);
            named |= NAMED.matcher(names(outline.element(up))).find();
            up = outline.parent(up);
        }
        return named ? (mask & OTHERS) == 0 : passage == first && passage.stressed() > WHOLE;
    }
}
