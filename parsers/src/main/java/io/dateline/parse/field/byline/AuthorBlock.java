package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the names in an element that is marked up as a byline: by the links and names in it, else by its text. */
final class AuthorBlock {

    /** How many elements a name may stand in within its link. */
    private static final int MOST_FRAMES = 2;

    /** How many lines of a box may stand before the name, and between it and what is told of the person. */
    private static final int FIRST_LINES = 3;

    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    private AuthorBlock() {}

    static List<Byline> read(Element block, Reading reading, BylineTexts texts) {
        BylineLines lines = BylineLines.of(block);
        String text = lines.text();
        List<Byline> printed = texts.read(text);
        List<Byline> named = new ArrayList<>();
        for (Element element : lines.names()) {
            List<Byline> own = texts.read(element.text());
            if (own == printed || areIntroduced(own, printed)) {
                own.forEach(byline -> named.add(linked(byline, element, reading)));
            }
        }
        boolean joined = text.indexOf('\n') >= 0;
        if (named.isEmpty()) {
            return joined ? firstOf(printed, text, texts) : printed;
        }
        List<Byline> merged = AuthorList.merge(AuthorList.withoutRoles(named));
        List<Byline> listed = joined ? texts.read(text.substring(0, text.indexOf('\n'))) : printed;
        boolean more = listed.size() > merged.size() && keys(listed).containsAll(keys(merged));
        return more ? listed : withRoles(merged, printed);
    }

    /** The first line of a block, as far as it tells of names: the lines that follow tell other things. */
    static Optional<String> firstLine(Element block) {
        return BylineLines.of(block).text().lines().findFirst();
    }

    /** The name that a box of several lines begins with, where a line behind it goes on to tell of that person. */
    static List<Byline> told(Element box, Reading reading, BylineTexts texts) {
        BylineLines lines = BylineLines.of(box);
        String[] all = lines.text().split("\n");
        for (int i = 0; i < Math.min(FIRST_LINES, all.length); i++) {
            List<Byline> named = texts.read(all[i]);
            boolean person = named.size() == 1
                    && named.get(0).kind() == BylineKind.PERSON
                    && named.get(0).name().indexOf(' ') > 0;
            if (person) {
                String name = named.get(0).name();
                return isToldOf(name, all, i + 1) ? List.of(linked(named.get(0), lines.names(), reading)) : List.of();
            }
        }
        return List.of();
    }

    private static Byline linked(Byline byline, List<Element> names, Reading reading) {
        return names.stream()
                .filter(element -> element.text().equals(byline.name()))
                .findFirst()
                .map(element -> linked(byline, element, reading))
                .orElse(byline);
    }

    /** "Ada Quill", "Ada is a gardener from Lorvik." */
    private static boolean isToldOf(String name, String[] lines, int from) {
        String first = name.substring(0, name.indexOf(' ') + 1);
        for (int i = from; i < Math.min(from + FIRST_LINES, lines.length); i++) {
            if (lines[i].startsWith(first) && lines[i].length() > 2 * name.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areIntroduced(List<Byline> names, List<Byline> printed) {
        List<String> keys = keys(printed);
        for (Byline name : names) {
            String own = NameKey.of(name.name());
            if (keys.stream().noneMatch(key -> key.contains(own))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(List<Byline> bylines) {
        return bylines.stream().map(byline -> NameKey.of(byline.name())).toList();
    }

    /** The text knows roles and places that a name's own element does not. */
    private static List<Byline> withRoles(List<Byline> named, List<Byline> printed) {
        List<Byline> all = new ArrayList<>();
        List<String> keys = keys(printed);
        for (Byline byline : named) {
            Byline told = byline;
            String key = NameKey.of(byline.name());
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i).equals(key)) {
                    told = AuthorList.joined(told, printed.get(i));
                }
            }
            all.add(told);
        }
        return all;
    }

    /** Where several elements stand for lines and none is marked as a name, the first that holds a name is it. */
    private static List<Byline> firstOf(List<Byline> printed, String lines, BylineTexts texts) {
        String[] all = lines.split("\n");
        for (int i = 0; i < all.length; i++) {
            List<Byline> own = texts.read(all[i]);
            if (!own.isEmpty()) {
                return i + 1 < all.length ? withRole(own, all[i + 1]) : own;
            }
        }
        return printed;
    }

    /** What one person does stands in the line below. */
    private static List<Byline> withRole(List<Byline> names, String line) {
        boolean alone = names.size() == 1
                && names.get(0).kind() == BylineKind.PERSON
                && names.get(0).role().isEmpty();
        return alone && BylineName.isRoleAlone(line) && !Nearby.isIntroduction(line)
                ? List.of(names.get(0).withRole(line))
                : names;
    }

    private static Byline linked(Byline byline, Element element, Reading reading) {
        Element link = link(element);
        if (link == null
                || !link.hasAttr("href")
                || byline.kind() == BylineKind.ORGANIZATION && byline.name().contains("/")) {
            return byline;
        }
        Optional<URI> target = reading.page().resolve(link.attr("href"));
        return AuthorLink.is(link) && target.isPresent() ? byline.withLink(target.get()) : byline;
    }

    /** The element as a link, the link within it, or the one it stands in. */
    private static @Nullable Element link(Element element) {
        Element own = element.normalName().equals("a") ? element : element.selectFirst(LINK);
        Element parent = own == null ? element.parent() : null;
        for (int i = 0; i < MOST_FRAMES && parent != null && own == null; i++) {
            own = parent.normalName().equals("a") ? parent : null;
            parent = parent.parent();
        }
        return own;
    }
}
