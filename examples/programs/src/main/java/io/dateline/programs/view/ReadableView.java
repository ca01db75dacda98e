package io.dateline.programs.view;

import io.dateline.article.Article;
import io.dateline.article.Byline;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.PublicationTime;
import io.dateline.article.Publisher;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.Topic;
import io.dateline.parse.ParsedArticle;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article on a terminal: head, story, quotes with their speakers, topics. */
public final class ReadableView {

    private static final String BETWEEN = " · ";

    private final int width;

    /**
     * A view of a width.
     *
     * @param width columns of a line
     */
    public ReadableView(int width) {
        this.width = width;
    }

    /**
     * Prints an article.
     *
     * @param parsed the article with its evidence
     * @return lines, each with a line feed
     */
    public String of(ParsedArticle parsed) {
        Article article = parsed.article();
        Lines lines =
                new Lines(width, article.language().map(Locale::forLanguageTag).orElse(Locale.ROOT));
        StringBuilder out = new StringBuilder();
        head(article, lines, out);
        BlockLines blocks = new BlockLines(lines);
        article.body().forEach(block -> out.append('\n').append(blocks.of(block)));
        quotes(article, lines, out);
        foot(parsed, lines, out);
        return out.toString();
    }

    private static void head(Article article, Lines lines, StringBuilder out) {
        if (!article.sections().isEmpty()) {
            out.append(lines.wrap(String.join(" › ", article.sections()), "", ""));
        }
        article.kicker().ifPresent(kicker -> out.append(lines.wrap(kicker, "", "")));
        String headline = lines.wrap(article.headline(), "", "");
        int longest = headline.lines().mapToInt(String::length).max().orElse(0);
        out.append(headline).append("=".repeat(longest)).append('\n');
        article.standfirst().ifPresent(standfirst -> out.append(lines.wrap(standfirst, "", "")));
        String credits = article.bylines().stream().map(ReadableView::byline).collect(Collectors.joining(", "));
        List<String> facts = new ArrayList<>();
        if (!credits.isEmpty()) {
            facts.add(credits);
        }
        article.publisher().map(Publisher::name).ifPresent(facts::add);
        article.dateline().map(ReadableView::place).ifPresent(facts::add);
        List<String> times = new ArrayList<>();
        article.published().ifPresent(time -> times.add("Published " + time(time)));
        article.modified().ifPresent(time -> times.add("updated " + time(time)));
        if (!facts.isEmpty() || !times.isEmpty()) {
            out.append('\n');
        }
        out.append(lines.wrap(String.join(BETWEEN, facts), "", ""));
        out.append(lines.wrap(String.join(", ", times), "", ""));
    }

    private static String byline(Byline byline) {
        String more = List.of(byline.role(), byline.affiliation(), byline.location()).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? byline.name() : byline.name() + " (" + more + ")";
    }

    /** As much of the time as is known: "2026-02-11", "2026-02-11 16:42", "2026-02-11 16:42:00 +01:00". */
    private static String time(PublicationTime time) {
        String offset = time.offset().map(ZoneOffset::getId).orElse("");
        String local = time.toString().replace('T', ' ');
        return local.substring(0, local.length() - offset.length()) + (offset.isEmpty() ? "" : " " + offset);
    }

    private static String place(Dateline dateline) {
        String places = String.join(", ", dateline.places());
        String agency = dateline.agency().map(name -> "(" + name + ")").orElse("");
        return (places + " " + agency).strip();
    }

    private static void quotes(Article article, Lines lines, StringBuilder out) {
        if (article.quotes().isEmpty()) {
            return;
        }
        out.append("\nQuotes\n------\n");
        for (Quote quote : article.quotes()) {
            out.append(lines.wrap("“" + quote.text() + "”", "  ", "   "));
            out.append(lines.wrap(
                    quote.speaker().map(who -> speaker(who, quote)).orElse("speaker unknown"), "     — ", "       "));
        }
    }

    private static String speaker(Speaker speaker, Quote quote) {
        String described = speaker.description().map(words -> ", " + words).orElse("");
        String found = speaker.label().equals(speaker.mention()) ? "" : "“" + speaker.mention() + "” ";
        String cue = quote.cue().orElse("");
        String how = (found + cue).isBlank() ? "" : " [" + (found + cue).strip() + "]";
        return speaker.label() + described + how;
    }

    private static void foot(ParsedArticle parsed, Lines lines, StringBuilder out) {
        Article article = parsed.article();
        out.append('\n');
        for (Correction correction : article.corrections()) {
            out.append(lines.wrap(correction.text(), label(correction.kind().name()), "  "));
        }
        if (!article.topics().isEmpty()) {
            String topics = article.topics().stream().map(Topic::label).collect(Collectors.joining(BETWEEN));
            out.append(lines.wrap(topics, "Topics: ", "  "));
        }
        article.rights().ifPresent(rights -> out.append(lines.wrap(rights, "Rights: ", "  ")));
        article.url()
                .ifPresent(url -> out.append(Lines.printable(url.toString())).append('\n'));
        out.append("Layout: ").append(parsed.layout()).append('\n');
    }

    private static String label(String constant) {
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ": ";
    }
}
