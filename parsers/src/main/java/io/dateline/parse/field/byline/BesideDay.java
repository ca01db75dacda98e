package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A name that stands right beside the day of publication, close to the headline, without a word that says whose it is:
 * "Ada Quill · 3 May 2024"; or beside what the author does. Only names that begin with a known given name are told from sections and titles.
 */
final class BesideDay {

    private static final int BEFORE = 16;
    private static final int BEHIND = 50;

    /** What holds a day or a name, and little else. */
    private static final int LONGEST = 40;

    /** Between a name and the day may stand what the author does, or how long it takes to read. */
    private static final int FARTHEST = 2;

    /** More names are those of a list. */
    private static final int MOST_NAMES = 4;

    private static final int LONGEST_PREPOSITION = 3;

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.?|de|da|di|van|von|bin|al|\\p{Lu}[\\p{L}'’-]+)){0,2} \\p{Lu}[\\p{L}'’-]+");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)[0-3]?\\d(?!\\d)");
    private static final String MARKS = "|·•●";
    private static final Pattern GAPS = Pattern.compile("\\s*[|·•●]\\s*");

    private BesideDay() {}

    /** The name closest to the headline. */
    static Optional<Candidate> name(Reading reading) {
        return name(reading.aroundHeading(0, BEHIND))
                .or(() -> name(reading.aroundHeading(BEFORE, 0)))
                .map(name -> new Candidate(SourceKind.TEXT, "name beside the day", name));
    }

    private static Optional<String> name(List<Element> elements) {
        List<String> pieces = pieces(elements);
        BitSet authors = new BitSet();
        for (int i = 0; i < pieces.size(); i++) {
            authors.set(i, isAuthor(pieces, i));
        }
        if (authors.isEmpty() || authors.cardinality() > MOST_NAMES) {
            return Optional.empty();
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (authors.get(i) && isBeforeRole(pieces, i)) {
                return Optional.of(pieces.get(i));
            }
            if (isDay(pieces.get(i))) {
                for (int away = 1; away <= FARTHEST; away++) {
                    for (int at : new int[] {i - away, i + away}) {
                        if (at >= 0 && authors.get(at)) {
                            return Optional.of(withoutPreposition(pieces.get(at)));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but what a person does stands behind a piece. */
    private static boolean isBeforeRole(List<String> pieces, int at) {
        return at + 1 < pieces.size() && BylineName.isRoleAlone(pieces.get(at + 1));
    }

    /** The texts between elements and marks; a long one keeps its neighbours apart. */
    private static List<String> pieces(List<Element> elements) {
        List<String> pieces = new ArrayList<>();
        for (Element element : elements) {
            for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
                if (child instanceof TextNode node && !node.isBlank()) {
                    addAll(node.getWholeText(), pieces);
                }
            }
        }
        return pieces;
    }

    private static void addAll(String text, List<String> pieces) {
        if (text.length() > 4 * LONGEST) {
            pieces.add("");
            return;
        }
        String line = Words.clean(text);
        if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            add(line, pieces);
            return;
        }
        for (String piece : GAPS.split(line)) {
            add(piece, pieces);
        }
    }

    /** Behind a day and a comma, "1 March 2024, Ada Quill", a piece of its own begins. */
    private static void add(String piece, List<String> pieces) {
        int comma = piece.lastIndexOf(',');
        if (comma > 0 && isDay(piece.substring(0, comma)) && !Words.hasDigit(piece.substring(comma))) {
            pieces.add(piece.substring(0, comma).strip());
            pieces.add(piece.substring(comma + 1).strip());
        } else if (!piece.isEmpty()) {
            pieces.add(piece.length() > LONGEST ? "" : piece);
        }
    }

    private static boolean isDay(String piece) {
        return Words.hasDigit(piece)
                && YEAR.matcher(piece).find()
                && DAY.matcher(YEAR.matcher(piece).replaceFirst("")).find();
    }

    /** A known given name and another one, where no word in front says that it is the reviewer's or the photographer's. */
    private static boolean isAuthor(List<String> pieces, int at) {
        String name = withoutPreposition(pieces.get(at));
        return isFullName(name) && (at == 0 || !BylineWords.isCredit(pieces.get(at - 1)));
    }

    /** Whether a text is a known given name and other names, and nothing else. */
    static boolean isFullName(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && BylineName.beginsAsPerson(text)
                && NAME.matcher(text).matches();
    }

    /** "Ada Quill in", in front of a section. */
    private static String withoutPreposition(String name) {
        int blank = name.lastIndexOf(' ');
        boolean small = blank > 0
                && name.length() - blank - 1 <= LONGEST_PREPOSITION
                && Character.isLowerCase(name.charAt(blank + 1));
        return small ? name.substring(0, blank) : name;
    }
}
