package io.dateline.parse.field.byline;

import io.dateline.article.Block;
import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A name alone on a line below the headline, without a word or a day beside it. It is the author's where the page bears it
 * out elsewhere: as a link to an author's page, in an author's box, or at the story's end, where it tells what the author
 * does.
 */
final class BareName {

    private static final int BEHIND = 14;
    private static final int APART = 2 * BEHIND;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_MARK = 200;

    /** So many words of a line may lead to what somebody does: "Ada Quill is a freelance travel writer". */
    private static final int TELLING = 10;

    private BareName() {}

    /** The first such name. */
    static Optional<Candidate> find(Reading reading, List<Block> blocks, List<String> around) {
        Optional<Spot> heading = reading.heading();
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        PageIndex index = reading.page().index();
        int at = heading.get().position();
        for (Element element : index.around(at, 0, BEHIND)) {
            String text = element == heading.get().element() ? "" : ShortText.of(element, LONGEST_NAME);
            if (BesideDay.isFullName(text)
                    && !Credited.is(element)
                    && (isMarked(text, index, at) || isTold(text, blocks, around))) {
                return Optional.of(new Candidate(SourceKind.TEXT, "name below the headline", text));
            }
        }
        return Optional.empty();
    }

    /** Whether a mark away from the line says so: one close to it belongs to what else stands there. */
    private static boolean isMarked(String name, PageIndex index, int heading) {
        Stream<Spot> links = index.links().stream().filter(spot -> AuthorLink.is(spot.element()));
        return Stream.concat(index.authors().stream(), links)
                .filter(spot -> spot.position() < heading || spot.position() > heading + APART)
                .anyMatch(spot -> begins(spot.shortText(LONGEST_MARK), name));
    }

    private static boolean isTold(String name, List<Block> blocks, List<String> around) {
        return Stream.concat(blocks.stream().map(Block::text), around.stream())
                .anyMatch(text -> begins(text, name) && tellsWork(text.substring(name.length())));
    }

    private static boolean begins(String text, String name) {
        return text.startsWith(name)
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }

    private static boolean tellsWork(String text) {
        String[] words = text.strip().split(" ", TELLING + 1);
        return Stream.of(words)
                .limit(TELLING)
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(BylineName::isRoleAtTheEnd);
    }
}
