package io.dateline.parse.text;

import io.dateline.article.Image;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what stands under a picture into caption and credit, by the labels that newsrooms set before a credit. */
public final class CreditLine {

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.!?)\\s]))\\(?(?:Fotoğraf|Foto|Photo|Picture|Bild|Image|Fotografía|Фото|Zdjęcie|Kuva)(?: by| de|credit)?\\s{0,2}:\\s*([^:()]{2,80})\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CreditLine() {}

    /**
     * Gives a picture the text under it.
     *
     * @param image the picture
     * @param text the text, perhaps with a credit at its end
     * @return the picture with caption and credit, as far as the text has them
     */
    public static Image under(Image image, String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.find()) {
            return image.withCaption(text);
        }
        String caption = text.substring(0, label.start()).strip();
        Image credited = image.withCredit(label.group(1).strip());
        return caption.isEmpty() ? credited : credited.withCaption(caption);
    }
}
