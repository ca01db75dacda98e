package io.dateline.programs.view;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.ListBlock;
import io.dateline.article.LiveEntry;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.PublicationTime;
import io.dateline.article.Quotation;
import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** An article as CommonMark, with the tables of GitHub Flavored Markdown. */
public final class MarkdownView {

    private MarkdownView() {}

    /**
     * Prints an article.
     *
     * @param article the article
     * @return blocks with blank lines between them
     */
    public static String of(Article article) {
        List<String> parts = new ArrayList<>();
        article.kicker().ifPresent(kicker -> parts.add(MarkdownText.escapeLine(kicker)));
        parts.add("# " + MarkdownText.escapeLine(article.headline()));
        article.standfirst().ifPresent(standfirst -> parts.add("**" + MarkdownText.escapeLine(standfirst) + "**"));
        String facts = facts(article);
        if (!facts.isEmpty()) {
            parts.add("*" + facts + "*");
        }
        article.body().forEach(block -> parts.add(block(block)));
        article.corrections().forEach(note -> parts.add("*" + MarkdownText.escapeLine(note.text()) + "*"));
        article.url().ifPresent(url -> parts.add(MarkdownText.address(url)));
        return String.join("\n\n", parts) + "\n";
    }

    private static String facts(Article article) {
        List<String> facts = new ArrayList<>();
        article.bylines().stream().map(Byline::name).forEach(facts::add);
        article.publisher().ifPresent(publisher -> facts.add(publisher.name()));
        article.published().ifPresent(time -> facts.add(time.toString()));
        article.dateline().ifPresent(dateline -> facts.addAll(dateline.places()));
        return facts.stream().distinct().map(MarkdownText::escapeLine).collect(Collectors.joining(" · "));
    }

    private static String block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return MarkdownText.paragraph(paragraph);
        } else if (block instanceof Heading heading) {
            // The headline is the only heading of the first level.
            return "#".repeat(Math.max(2, heading.level())) + " " + MarkdownText.escapeLine(heading.text());
        } else if (block instanceof ListBlock list) {
            return list(list);
        } else if (block instanceof Quotation quotation) {
            String credit = quotation
                    .attribution()
                    .map(who -> "\n\n— " + MarkdownText.escapeLine(who))
                    .orElse("");
            return (MarkdownText.escape(quotation.text()) + credit)
                    .lines()
                    .map(line -> ("> " + line).strip())
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Figure figure) {
            return figure(figure.image());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Preformatted preformatted) {
            return fenced(preformatted.text());
        } else if (block instanceof Embed embed) {
            return embed(embed);
        } else if (block instanceof LiveEntry entry) {
            return liveEntry(entry);
        }
        return MarkdownText.escape(block.text());
    }

    private static String list(ListBlock list) {
        List<String> items = new ArrayList<>();
        for (String item : list.items()) {
            String mark = list.ordered() ? (items.size() + 1) + ". " : "- ";
            items.add(mark + MarkdownText.escapeLine(item));
        }
        return String.join("\n", items);
    }

    private static String figure(Image image) {
        String picture = "![" + image.alt().map(MarkdownText::escapeLine).orElse("") + "]("
                + MarkdownText.address(image.url()) + ")";
        String words = image.caption().map(MarkdownText::escapeLine).orElse("")
                + image.credit()
                        .map(credit -> " (" + MarkdownText.escapeLine(credit) + ")")
                        .orElse("");
        return words.isBlank() ? picture : picture + "\\\n*" + words.strip() + "*";
    }

    private static String table(Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> cells =
                    new ArrayList<>(row.stream().map(MarkdownText::escapeLine).toList());
            cells.addAll(Collections.nCopies(columns - cells.size(), ""));
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return String.join("\n", lines);
    }

    /** A code block whose fence is longer than any row of backticks inside. */
    private static String fenced(String text) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = text.charAt(i) == '`' ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n" + Lines.printable(text).stripTrailing() + "\n" + fence;
    }

    private static String embed(Embed embed) {
        String label = embed.url()
                .map(url -> MarkdownText.link(embed.provider(), url))
                .orElseGet(() -> MarkdownText.escapeLine(embed.provider()));
        return embed.text().isEmpty()
                ? "> " + label
                : "> " + MarkdownText.escapeLine(embed.text()) + "\n>\n> — " + label;
    }

    private static String liveEntry(LiveEntry entry) {
        String title = entry.time().map(PublicationTime::toString).orElse("") + " "
                + entry.headline().orElse("");
        List<String> parts = new ArrayList<>();
        if (!title.isBlank()) {
            parts.add("### " + MarkdownText.escapeLine(title));
        }
        if (!entry.bylines().isEmpty()) {
            String names = entry.bylines().stream().map(Byline::name).collect(Collectors.joining(" · "));
            parts.add("*" + MarkdownText.escapeLine(names) + "*");
        }
        entry.body().forEach(block -> parts.add(block(block)));
        return String.join("\n\n", parts);
    }
}
