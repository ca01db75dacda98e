package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The authors that a page's elements are marked up as: rel=author, microdata, links to an author's page, and elements
 * whose names say so. What belongs to other stories, to pictures and to readers is left out.
 */
public final class AuthorMarks {

    /** The place of authors that an element near the headline names. */
    public static final String NEAR = "byline";

    static final String FAR = "author box";

    private static final int LONGEST = 200;

    /** An author's box may tell of the author at some length. */
    private static final int LONGEST_BOX = 1_200;

    /** So many elements behind a byline the story has begun, and with it other bylines may. */
    private static final int APART = 80;

    /** So far behind the headline, the first names may be those of a list of other stories. */
    private static final int LIST = 60;

    private static final int BEFORE = 60;
    private static final int BEHIND = 260;
    private static final int CLOSE = 16;

    private static final int DEEPEST = 8;
    private static final int MOST = 12;

    /** Parts of an author's box that are not the name. */
    private static final NameWords BESIDE_NAME = NameWords.ends(
            PhraseFile.read(AuthorMarks.class, "beside-author-names.txt").toArray(String[]::new));

    /** "date-author" is an author's, whatever stands in front. */
    private static final NameWords AUTHORS = NameWords.whole("author", "authors", "byline", "autor", "auteur");

    private static final Pattern GAPS = Pattern.compile("\\s+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** In a class, the word of an element that is a name; of the hCard format, another one that stands alone. */
    private static final String NAME = "name";

    private static final String FORMATTED_NAME = "fn";

    /** Authors found at one place of the page. */
    record Place(List<Candidate> candidates, List<Byline> bylines, int position, boolean near) {

        /** Whether another place names somebody whom this one does not. */
        private boolean isOfOthers(Place other) {
            Set<String> own = keys(bylines);
            return !own.containsAll(keys(other.bylines()));
        }

        private Place far() {
            return new Place(candidates, bylines, position, false);
        }

        private static Set<String> keys(List<Byline> bylines) {
            return bylines.stream().map(byline -> NameKey.of(byline.name())).collect(Collectors.toSet());
        }
    }

    private final Reading reading;
    private final BylineTexts texts;
    private final OtherParts others;
    private final Set<String> credited = new HashSet<>();
    private final int heading;

    private AuthorMarks(Reading reading, BylineTexts texts) {
        this.reading = reading;
        this.texts = texts;
        this.others = new OtherParts(reading);
        this.heading = reading.heading().map(Spot::position).orElse(0);
    }

    /**
     * What a page's elements tell of authors.
     *
     * @param places the places that name them, in the order of the page
     * @param credited the keys of the names that stand behind words such as "Editor:"
     */
    record Told(List<Place> places, Set<String> credited) {}

    static Told of(Reading reading, BylineTexts texts) {
        AuthorMarks marks = new AuthorMarks(reading, texts);
        return new Told(marks.places(), marks.credited);
    }

    private List<Place> places() {
        List<Place> found = new ArrayList<>();
        Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        Spot last = null;
        for (Spot spot : marked()) {
            if (found.size() >= MOST || others.holdsHeading(spot.element()) || isWithin(spot.element(), taken)) {
                continue;
            }
            String text = spot.element().normalName().equals("h1") ? "" : spot.shortText(LONGEST_BOX);
            if (text.isEmpty() || others.hold(spot)) {
                continue;
            }
            if (Credited.is(spot.element())) {
                credited.add(NameKey.of(text));
                continue;
            }
            List<Byline> bylines = text.length() <= LONGEST
                    ? AuthorBlock.read(spot.element(), reading, texts)
                    : AuthorBlock.told(spot.element(), reading, texts);
            if (bylines.isEmpty()) {
                continue;
            }
            taken.add(spot.element());
            boolean near = isNear(spot);
            Candidate candidate = new Candidate(
                    SourceKind.DOM,
                    near ? NEAR : FAR,
                    text.length() <= LONGEST ? text : bylines.get(0).name());
            boolean goesOn = last != null
                    && !isDated(candidate)
                    && spot.position() - last.position() <= CLOSE
                    && isBeside(last, spot);
            if (goesOn) {
                Place before = found.remove(found.size() - 1);
                found.add(joined(before, candidate, bylines));
            } else {
                found.add(new Place(List.of(candidate), bylines, spot.position(), near));
            }
            last = spot;
        }
        return withoutOthers(found);
    }

    /** Well behind the byline closest to the headline, names that it does not give are those of other stories. */
    private List<Place> withoutOthers(List<Place> places) {
        Optional<Place> own = places.stream()
                .filter(Place::near)
                .min(Comparator.comparingInt(place -> Math.abs(place.position() - heading)));
        if (own.isEmpty()) {
            return places;
        }
        if (own.get().position() > heading + LIST && isList(places)) {
            return places.stream().map(Place::far).toList();
        }
        int end = Math.max(heading, own.get().position()) + APART;
        return places.stream()
                .map(place ->
                        place.near() && place.position() > end && own.get().isOfOthers(place) ? place.far() : place)
                .toList();
    }

    /** Several places that name one after another are the bylines of several stories. */
    private static boolean isList(List<Place> places) {
        List<Place> near = places.stream().filter(Place::near).toList();
        return near.size() > 2
                && IntStream.range(1, near.size())
                        .allMatch(i -> near.get(i - 1).isOfOthers(near.get(i))
                                && near.get(i).position() - near.get(i - 1).position() > CLOSE);
    }

    /** Bylines with days of their own are those of several stories. */
    private static boolean isDated(Candidate candidate) {
        return YEAR.matcher(candidate.raw()).find();
    }

    /** Two marks are of one list when they are alike and stand in one box, or each in an item of it. */
    private static boolean isBeside(Spot first, Spot second) {
        Element one = first.element();
        Element other = second.element();
        Element own = one.parent();
        Element next = other.parent();
        boolean alike =
                one.normalName().equals(other.normalName()) && one.className().equals(other.className());
        boolean box = own != null && next != null && (own == next || own.parent() == next.parent());
        return alike && box;
    }

    private static Place joined(Place before, Candidate candidate, List<Byline> bylines) {
        List<Candidate> candidates = new ArrayList<>(before.candidates());
        candidates.add(candidate);
        List<Byline> all = new ArrayList<>(before.bylines());
        all.addAll(bylines);
        return new Place(candidates, AuthorList.merge(all), before.position(), before.near());
    }

    private List<Spot> marked() {
        PageIndex index = reading.page().index();
        List<Spot> found = new ArrayList<>(index.properties("author"));
        for (Spot spot : index.authors()) {
            if (!isBesideName(spot.element())) {
                found.add(spot);
            }
        }
        for (Spot link : index.links()) {
            if (AuthorLink.is(link.element().attributes()) || isNear(link) && AuthorLink.isTitled(link.element())) {
                found.add(link);
            }
        }
        found.sort(Comparator.comparingInt(Spot::position));
        return found;
    }

    private boolean isNear(Spot spot) {
        return spot.position() >= heading - BEFORE && spot.position() <= heading + BEHIND;
    }

    static boolean isNameElement(Element element) {
        return element.attributesSize() > 0
                && (isNamed(element.className()) || element.attr("itemprop").equals(NAME));
    }

    private static boolean isNamed(String classes) {
        for (int at = 0; at + FORMATTED_NAME.length() <= classes.length(); at++) {
            if (classes.regionMatches(true, at, NAME, 0, NAME.length())
                    || classes.regionMatches(true, at, FORMATTED_NAME, 0, FORMATTED_NAME.length())
                            && isEdge(classes, at - 1)
                            && isEdge(classes, at + FORMATTED_NAME.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String classes, int at) {
        return at < 0 || at == classes.length() || Character.isWhitespace(classes.charAt(at));
    }

    static boolean isBesideName(Element element) {
        String name = element.className();
        if (name.isEmpty() || !BESIDE_NAME.isIn(name)) {
            return false;
        }
        for (String word : GAPS.split(name)) {
            if (BESIDE_NAME.isIn(word) && !AUTHORS.isIn(word.substring(word.lastIndexOf('-') + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Element element, Set<Element> taken) {
        Element parent = element;
        for (int i = 0; i < DEEPEST && parent != null; i++) {
            if (taken.contains(parent)) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }
}
