package io.dateline.parse.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What one walk over the page found of interest, each kind in the order of the page: so that no reader searches the whole
 * page again. Immutable.
 */
public final class PageIndex {

    private final List<Element> elements;
    private final BitSet beside;
    private final int bodyAt;
    private final List<Spot> headings;
    private final List<Spot> times;
    private final List<Spot> dated;
    private final List<Spot> authors;
    private final List<Spot> links;
    private final List<Spot> properties;
    private final List<Spot> topicHeads;
    private final Optional<String> canonical;
    private final Optional<String> language;

    PageIndex(IndexWalk walk) {
        this.elements = walk.elements;
        this.beside = walk.beside;
        this.bodyAt = walk.bodyAt;
        this.headings = List.copyOf(walk.headings);
        this.times = List.copyOf(walk.times);
        this.dated = List.copyOf(walk.dated);
        this.authors = List.copyOf(walk.authors);
        this.links = List.copyOf(walk.links);
        this.properties = List.copyOf(walk.properties);
        this.topicHeads = List.copyOf(walk.topicHeads);
        this.canonical = Optional.ofNullable(walk.canonical);
        this.language = Optional.ofNullable(walk.language);
    }

    /**
     * The headings of the first three levels.
     *
     * @return the elements {@code h1}, {@code h2} and {@code h3}
     */
    public List<Spot> headings() {
        return headings;
    }

    /**
     * The first heading of the first level.
     *
     * @return the first {@code h1}
     */
    public Optional<Spot> firstHeading() {
        return headings.stream()
                .filter(spot -> spot.element().normalName().equals("h1"))
                .findFirst();
    }

    /**
     * The elements that mark up a time.
     *
     * @return the elements {@code time} and {@code abbr}, and those with an {@code itemprop} of a date
     */
    public List<Spot> times() {
        return times;
    }

    /**
     * The elements whose class or id tells of a date.
     *
     * @return the elements, large ones among them
     */
    public List<Spot> dated() {
        return dated;
    }

    /**
     * The elements whose class or id tells of an author.
     *
     * @return the elements, large ones among them
     */
    public List<Spot> authors() {
        return authors;
    }

    /**
     * The links.
     *
     * @return the elements {@code a} with an address, or with a {@code rel}
     */
    public List<Spot> links() {
        return links;
    }

    /**
     * The elements whose text is words in front of a list of topics.
     *
     * @return such as {@code <h4>Topics:</h4>}
     */
    public List<Spot> topicHeads() {
        return topicHeads;
    }

    /**
     * The elements with microdata.
     *
     * @param name a name of schema.org, such as "author"
     * @return the elements of the body with this {@code itemprop}
     */
    public List<Spot> properties(String name) {
        return properties.stream()
                .filter(spot -> hasWord(spot.element().attr("itemprop"), name))
                .toList();
    }

    private static boolean hasWord(String attribute, String word) {
        return attribute.equals(word)
                || (attribute.length() > word.length()
                        && List.of(attribute.split("\\s+")).contains(word));
    }

    /**
     * The address that the page calls its own.
     *
     * @return the {@code href} of its canonical link, as it stands there
     */
    public Optional<String> canonical() {
        return canonical;
    }

    /** The language of the page's root, as it stands there. */
    Optional<String> language() {
        return language;
    }

    /**
     * The elements around a place of the body that do not stand beside the story.
     *
     * @param position the place
     * @param before how many elements before it are looked at
     * @param behind how many elements from it on are looked at
     * @return the elements from the place on, then those before it
     */
    public List<Element> around(int position, int before, int behind) {
        int at = Math.max(bodyAt, position);
        List<Element> found = new ArrayList<>();
        add(at, Math.min(elements.size(), at + behind), found);
        add(Math.max(bodyAt, at - before), at, found);
        return found;
    }

    /**
     * How many elements there are.
     *
     * @return the position behind the last element
     */
    public int size() {
        return elements.size();
    }

    /**
     * Where the body begins.
     *
     * @return the position of {@code body}
     */
    public int bodyPosition() {
        return bodyAt;
    }

    /**
     * The element at a place.
     *
     * @param position the place, from 0 to {@link #size()}
     * @return the element
     */
    public Element element(int position) {
        return elements.get(position);
    }

    /**
     * Whether a place is beside the story.
     *
     * @param position the place
     * @return as {@link Spot#beside()}
     */
    public boolean isBeside(int position) {
        return beside.get(position);
    }

    private void add(int from, int to, List<Element> found) {
        for (int i = from; i < to; i++) {
            if (!beside.get(i)) {
                found.add(elements.get(i));
            }
        }
    }
}
