package io.dateline.programs.view;

import io.dateline.article.Block;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.ListBlock;
import io.dateline.article.LiveEntry;
import io.dateline.article.Preformatted;
import io.dateline.article.PublicationTime;
import io.dateline.article.Quotation;
import io.dateline.article.Table;

/** Blocks of a story as lines of a terminal. */
final class BlockLines {

    private final Lines lines;

    BlockLines(Lines lines) {
        this.lines = lines;
    }

    /** The block's lines, each with a line feed. */
    String of(Block block) {
        if (block instanceof Heading heading) {
            String text = lines.wrap(heading.text(), "", "");
            return text + "-".repeat(text.lines().mapToInt(String::length).max().orElse(0)) + "\n";
        } else if (block instanceof ListBlock list) {
            return list(list);
        } else if (block instanceof Quotation quotation) {
            String credit = quotation
                    .attribution()
                    .map(who -> lines.wrap(who, "  | — ", "  |   "))
                    .orElse("");
            return lines.wrap(quotation.text(), "  | ", "  | ") + credit;
        } else if (block instanceof Figure figure) {
            return lines.wrap(picture(figure.image()), "  ", "  ");
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Preformatted preformatted) {
            return Lines.printable(preformatted.text()).stripTrailing().indent(4);
        } else if (block instanceof Embed embed) {
            String address = embed.url().map(url -> ": " + url).orElse("");
            return lines.wrap("[" + embed.provider() + address + "] " + embed.text(), "  ", "  ");
        } else if (block instanceof LiveEntry entry) {
            return liveEntry(entry);
        }
        return lines.wrap(block.text(), "", "");
    }

    private String list(ListBlock list) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (String item : list.items()) {
            number++;
            String mark = list.ordered() ? number + ". " : "• ";
            out.append(lines.wrap(item, "  " + mark, "  " + " ".repeat(mark.length())));
        }
        return out.toString();
    }

    private String table(Table table) {
        StringBuilder out = new StringBuilder();
        table.rows().forEach(row -> out.append(lines.wrap(String.join(" | ", row), "  ", "      ")));
        return out.toString();
    }

    private String liveEntry(LiveEntry entry) {
        String title = entry.time().map(PublicationTime::toString).orElse("") + " "
                + entry.headline().orElse("");
        StringBuilder out = new StringBuilder(lines.wrap(title.strip(), "* ", "  "));
        entry.bylines().forEach(byline -> out.append(lines.wrap(byline.name(), "  ", "  ")));
        entry.body().forEach(block -> out.append(of(block)));
        return out.toString();
    }

    private static String picture(Image image) {
        String words =
                image.caption().or(image::alt).map(caption -> ": " + caption).orElse("");
        return "[Picture" + words
                + image.credit().map(credit -> " (" + credit + ")").orElse("") + "]";
    }
}
