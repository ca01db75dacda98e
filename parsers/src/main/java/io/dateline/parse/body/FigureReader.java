package io.dateline.parse.body;

import io.dateline.article.Image;
import io.dateline.parse.page.Page;
import io.dateline.parse.text.CreditLine;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads a picture with its caption and credit, in its largest version. */
final class FigureReader {

    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-srcset", "srcset", "src");

    private static final Evaluator PICTURE = Selector.evaluatorOf("img, picture");
    private static final Evaluator NO_PICTURE = Selector.evaluatorOf("table, p:nth-of-type(3)");
    private static final Evaluator IMG = Selector.evaluatorOf("img");
    private static final Evaluator SOURCE = Selector.evaluatorOf("source[srcset]");
    private static final Evaluator CAPTION = Selector.evaluatorOf("figcaption");
    private static final Evaluator CREDIT =
            Selector.evaluatorOf("[class*=credit], [class*=copyright], [class*=source], cite, small");

    /** A smaller picture is an icon or a counter. */
    private static final int SMALLEST = 100;

    private final Page page;

    FigureReader(Page page) {
        this.page = page;
    }

    boolean isPicture(Element figure) {
        return figure.selectFirst(PICTURE) != null && figure.selectFirst(NO_PICTURE) == null;
    }

    Optional<Image> read(Element element) {
        Element img = element.normalName().equals("img") ? element : element.selectFirst(IMG);
        if (img == null || isIcon(img)) {
            return Optional.empty();
        }
        return address(element, img).map(url -> described(url, element, img));
    }

    private static boolean isIcon(Element img) {
        return number(img.attr("width")) < SMALLEST || number(img.attr("height")) < SMALLEST / 2;
    }

    private static int number(String attribute) {
        int value = 0;
        for (int i = 0; i < attribute.length() && i < 5 && Character.isDigit(attribute.charAt(i)); i++) {
            value = value * 10 + attribute.charAt(i) - '0';
        }
        return value == 0 || attribute.endsWith("%") ? Integer.MAX_VALUE : value;
    }

    private Optional<URI> address(Element element, Element img) {
        for (String attribute : SOURCES) {
            String value = img.attr(attribute);
            if (!value.isBlank() && !value.startsWith("data:")) {
                Optional<URI> url = page.resolve(attribute.endsWith("srcset") ? widest(value) : value);
                if (url.isPresent()) {
                    return url;
                }
            }
        }
        Element source = element.selectFirst(SOURCE);
        return source == null ? Optional.empty() : page.resolve(widest(source.attr("srcset")));
    }

    /** The entry of a srcset with the largest descriptor. */
    private static String widest(String srcset) {
        String best = "";
        double width = -1;
        for (String entry : srcset.split(",\\s+", 50)) {
            String[] parts = entry.strip().split("\\s+", 2);
            double own = parts.length < 2 ? 0 : decimal(parts[1]);
            if (own > width) {
                width = own;
                best = parts[0];
            }
        }
        return best;
    }

    private static double decimal(String descriptor) {
        try {
            return Double.parseDouble(descriptor.strip().replaceAll("[wx]$", ""));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Image described(URI url, Element element, Element img) {
        Image image = Image.at(url);
        String alt = img.attr("alt").strip();
        if (!alt.isEmpty()) {
            image = image.withAlt(alt);
        }
        Element caption = element.selectFirst(CAPTION);
        if (caption == null) {
            return image;
        }
        Element credit = caption.selectFirst(CREDIT);
        String creditText =
                credit == null || credit == caption ? "" : credit.text().strip();
        String captionText = caption.text().strip();
        if (!creditText.isEmpty() && captionText.endsWith(creditText)) {
            captionText = captionText
                    .substring(0, captionText.length() - creditText.length())
                    .strip();
        } else if (!creditText.isEmpty()) {
            captionText = captionText.replace(creditText, "").strip();
        }
        if (!captionText.isEmpty()) {
            image = creditText.isEmpty() ? CreditLine.under(image, captionText) : image.withCaption(captionText);
        }
        return creditText.isEmpty() ? image : image.withCredit(withoutLabel(creditText));
    }

    private static String withoutLabel(String credit) {
        String lower = credit.toLowerCase(Locale.ROOT);
        int colon = credit.indexOf(':');
        boolean label = colon > 0 && colon < 14 && colon + 1 < credit.length() && lower.charAt(colon + 1) == ' ';
        return label ? credit.substring(colon + 1).strip() : credit;
    }
}
