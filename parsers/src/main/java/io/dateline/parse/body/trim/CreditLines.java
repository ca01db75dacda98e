package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.text.CreditLine;
import java.util.ArrayList;
import java.util.List;

/** Credits that stand as paragraphs of their own under a picture: "Photo: Ada Quill". They are the picture's. */
final class CreditLines {

    private static final int LONGEST = 90;

    private CreditLines() {}

    /** The blocks without such lines; a picture that has no credit yet gets its own. */
    static List<Block> under(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            int last = kept.size() - 1;
            Image image = last >= 0 && kept.get(last) instanceof Figure figure ? figure.image() : null;
            if (image == null || !(block instanceof Paragraph line) || !isCredit(line.text(), image)) {
                kept.add(block);
            } else if (image.credit().isEmpty()) {
                kept.set(last, new Figure(CreditLine.under(image, line.text())));
            }
        }
        return kept;
    }

    /** Whether a line is a credit with its label, and nothing else. */
    private static boolean isCredit(String line, Image image) {
        if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
            return false;
        }
        Image printed = CreditLine.under(Image.at(image.url()), line);
        return printed.credit().isPresent() && printed.caption().isEmpty();
    }
}
