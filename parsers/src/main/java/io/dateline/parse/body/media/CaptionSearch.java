package io.dateline.parse.body.media;

import io.dateline.article.Image;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.text.CreditLine;
import io.dateline.parse.text.PictureName;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page prints with a picture, as caption and credit: in the picture's own figure, else in the elements around
 * it, as long as they frame this picture alone.
 */
final class CaptionSearch {

    /** How many elements around a picture are looked into. */
    private static final int NEAR = 5;

    /** More text than this is more than a picture's frame. */
    private static final int LONGEST_FRAME = 900;

    /** More nodes than this are not walked for one picture. */
    private static final int MOST_NODES = 400;

    /** These hold a page, not a picture. */
    private static final Set<String> NO_FRAME = Set.of("body", "main", "article", "ul", "ol", "tr", "table");

    private static final Evaluator PICTURES = Selector.evaluatorOf("img, picture, amp-img");

    private final Function<Element, Optional<URI>> address;

    /** A search that asks for the addresses of other pictures, which end a picture's frame. */
    CaptionSearch(Function<Element, Optional<URI>> address) {
        this.address = address;
    }

    /** Gives a picture what is printed with it; who made it may be told by what stands for it alone. */
    Image under(Image image, Element picture) {
        return CreditLine.completed(printed(image, picture));
    }

    private Image printed(Image image, Element picture) {
        Element frame = picture;
        Element last = picture;
        for (int i = 0; i < NEAR && frame != null; i++) {
            Bounds bounds = new Bounds(image.url());
            if (frame == picture ? isHuge(frame) : !bounds.hold(frame)) {
                break;
            }
            if (frame == picture ? frame.hasText() : bounds.length > 0) {
                CaptionWords words = CaptionWords.in(frame);
                if (!words.isEmpty()) {
                    return CreditLine.with(image, words.caption(), words.credit());
                }
            }
            last = frame;
            frame = frame.parent();
        }
        return behind(last)
                .map(words -> CreditLine.with(image, words.caption(), words.credit()))
                .orElse(image);
    }

    /** What is named caption right behind a picture is its caption, whatever else their parent holds. */
    private static Optional<CaptionWords> behind(Element picture) {
        Element next = picture.nextElementSibling();
        return next != null && CaptionWords.isNamed(next) && next.selectFirst(PICTURES) == null && !isHuge(next)
                ? Optional.of(CaptionWords.in(next))
                : Optional.empty();
    }

    private static boolean isHuge(Element picture) {
        if (picture.childNodeSize() == 0) {
            return false;
        }
        Iterator<Node> nodes = picture.nodeStream().iterator();
        int count = 0;
        while (nodes.hasNext() && count <= MOST_NODES) {
            nodes.next();
            count++;
        }
        return count > MOST_NODES;
    }

    /** Looks whether an element holds another picture, or too much text. */
    private final class Bounds implements NodeFilter {

        private final URI picture;
        private @Nullable PictureName name;
        private int nodes;
        private int length;
        private boolean crossed;

        private Bounds(URI picture) {
            this.picture = picture;
        }

        boolean hold(Element frame) {
            if (NO_FRAME.contains(frame.normalName())) {
                return false;
            }
            frame.filter(this);
            return !crossed;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                length += text.isBlank() ? 0 : text.getWholeText().length();
            } else if (node instanceof Element element) {
                if (Tags.isSilent(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                crossed = element.normalName().equals("img")
                        && address.apply(element).filter(this::isOther).isPresent();
            }
            nodes++;
            crossed |= length > LONGEST_FRAME || nodes > MOST_NODES;
            return crossed ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private boolean isOther(URI url) {
            if (url.equals(picture)) {
                return false;
            }
            name = name == null ? PictureName.of(picture) : name;
            return !PictureName.of(url).isSame(name);
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }
}
