package io.dateline.parse.page;

import org.jsoup.nodes.Element;

/**
 * An element of a page and where it stands.
 *
 * @param element the element
 * @param position its place among all elements, in the order of the page
 * @param beside whether it is within what stands beside the story: an aside, a footer, a menu, or a box whose name tells of
 *     other stories or of readers' comments
 * @param framed whether it is within the frame of a page or story by its tag: a header, footer, menu or aside
 * @param tagged whether it is within a list of tags, by the list's name
 */
public record Spot(Element element, int position, boolean beside, boolean framed, boolean tagged) {

    /**
     * The text of the element, if it is short.
     *
     * @param most how many characters are short
     * @return the text; empty if it is longer
     */
    public String shortText(int most) {
        return ShortText.of(element, most);
    }
}
