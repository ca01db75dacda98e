package io.dateline.parse.body.media;

import io.dateline.article.Image;
import io.dateline.parse.page.Page;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads a picture with its caption and credit, in its largest version. */
public final class FigureReader {

    private static final Evaluator PICTURE = Selector.evaluatorOf("img, picture");
    private static final Evaluator NO_PICTURE = Selector.evaluatorOf("table, p:nth-of-type(3)");
    private static final Evaluator IMG = Selector.evaluatorOf("img, amp-img");
    private static final Evaluator SOURCE = Selector.evaluatorOf("source[srcset], source[data-srcset]");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    /** Addresses of pictures and their galleries: a link to one shows the picture itself. */
    private static final Pattern SHOWN = Pattern.compile(
            "\\.(?:jpe?g|png|gif|webp|avif)(?:$|[.!:?])"
                    + "|(?:^|[/_-])(?:photos?|fotos?|galler(?:y|ies)|galer[ií]as?|galerien?|bild(?:er)?|bildergalerie|bilderstrecke|fotostrecke|images?"
                    + "|pictures?|slideshow|diaporama|attachment)(?:$|[/_-])",
            Pattern.CASE_INSENSITIVE);

    /** How far around a picture its link is looked for. */
    private static final int NEAR = 6;

    /** A smaller picture is an icon or a counter. */
    private static final int SMALLEST = 100;

    private final Page page;
    private final CaptionSearch captions;

    /** Neighbours of a picture are asked for their addresses again and again. */
    private final Map<Element, Optional<URI>> addresses = new IdentityHashMap<>();

    /** A reader of the pictures of one page. */
    public FigureReader(Page page) {
        this.page = page;
        this.captions = new CaptionSearch(img -> isIcon(img) ? Optional.empty() : own(img));
    }

    /** Whether an element has a picture, and no table or paragraphs beside it. */
    public static boolean isPicture(Element figure) {
        return figure.selectFirst(PICTURE) != null && figure.selectFirst(NO_PICTURE) == null;
    }

    /** The picture of an element; nothing where it is dress of the page, or leads to another story. */
    public Optional<Image> read(Element element) {
        if (leadsAway(element)) {
            return Optional.empty();
        }
        List<Element> all = isImage(element) ? List.of(element) : element.select(IMG);
        for (Element img : all) {
            Optional<URI> url = isIcon(img) ? Optional.empty() : address(element, img);
            if (url.isPresent()) {
                return Optional.of(described(url.get(), element, img));
            }
        }
        return Optional.empty();
    }

    private static boolean isImage(Element element) {
        return element.normalName().equals("img") || element.normalName().equals("amp-img");
    }

    /** A picture that is a link to another page of the site announces that page; one in the size of an advertisement, another site. */
    private boolean leadsAway(Element element) {
        Element link = element.childNodeSize() == 0 ? null : element.selectFirst(LINK);
        Element up = element.parent();
        for (int i = 0; i < NEAR && link == null && up != null; i++) {
            link = up.normalName().equals("a") && up.hasAttr("href") ? up : null;
            up = up.parent();
        }
        if (link == null || (link != element && link.selectFirst(PICTURE) == null)) {
            return false;
        }
        Optional<URI> target = page.resolve(link.attr("href"));
        String path = target.map(URI::getPath).orElse("");
        String own = page.uri().map(URI::getPath).orElse("");
        boolean named = path.length() > 1 || target.map(URI::getQuery).isPresent();
        String host = target.map(URI::getHost).orElse("");
        boolean away = isOwnHost(host) ? named && !path.startsWith(own) : !host.isEmpty() && isBox(element);
        return away && !SHOWN.matcher(path).find();
    }

    private static boolean isBox(Element element) {
        Element img = isImage(element) ? element : element.selectFirst(IMG);
        return img != null && BannerSize.isBox(img);
    }

    private boolean isOwnHost(String host) {
        String full = page.host().orElse("");
        String own = full.startsWith("www.") ? full.substring(4) : full;
        return !own.isEmpty() && (host.equals(own) || host.endsWith("." + own) || own.endsWith("." + host));
    }

    private static boolean isIcon(Element img) {
        return number(img.attr("width")) < SMALLEST || number(img.attr("height")) < SMALLEST / 2 || PictureSign.is(img);
    }

    private static int number(String attribute) {
        int value = 0;
        for (int i = 0; i < attribute.length() && i < 5 && Character.isDigit(attribute.charAt(i)); i++) {
            value = value * 10 + attribute.charAt(i) - '0';
        }
        return value == 0 || attribute.endsWith("%") ? Integer.MAX_VALUE : value;
    }

    /** The address in a picture's own attributes, or that of a version beside it in an element. */
    private Optional<URI> address(Element element, Element img) {
        Optional<URI> own = own(img);
        Element source = own.isPresent() ? null : element.selectFirst(SOURCE);
        return source == null
                ? own
                : PictureSources.resolved(
                        "srcset", source.attr(source.hasAttr("srcset") ? "srcset" : "data-srcset"), page);
    }

    private Optional<URI> own(Element img) {
        return addresses.computeIfAbsent(
                img, key -> BannerSize.isStrip(key) ? Optional.empty() : PictureSources.address(key, page));
    }

    private Image described(URI url, Element element, Element img) {
        Image image = Image.at(url);
        String alt = img.attr("alt").strip();
        return captions.under(alt.isEmpty() ? image : image.withAlt(alt), element);
    }
}
