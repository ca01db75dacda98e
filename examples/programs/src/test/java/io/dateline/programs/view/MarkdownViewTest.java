package io.dateline.programs.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.Link;
import io.dateline.article.ListBlock;
import io.dateline.article.LiveEntry;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.PublicationTime;
import io.dateline.article.Quotation;
import io.dateline.article.Table;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownViewTest {

    private static final URI SITE = URI.create("https://isles.example/a_(b)");

    @Test
    void escapesWhatMarkdownWouldTakeForItsOwn() {
        assertThat(body(Paragraph.of("*5* < 6_7 [x] `y` \\ & ~z~")))
                .isEqualTo("\\*5\\* \\< 6\\_7 \\[x\\] \\`y\\` \\\\ \\& \\~z\\~");
    }

    @Test
    void escapesMarksAtTheBeginningOfLinesOnly() {
        assertThat(body(Paragraph.of("# one # two"))).isEqualTo("\\# one # two");
        assertThat(body(Paragraph.of("- dash - dash"))).isEqualTo("\\- dash - dash");
        assertThat(body(Paragraph.of("1984. A year, 12.5 percent"))).isEqualTo("1984\\. A year, 12.5 percent");
        assertThat(body(Paragraph.of("first\n+ second"))).isEqualTo("first\\\n\\+ second");
    }

    @Test
    void keepsLinksWhereTheyStand() {
        Paragraph paragraph = new Paragraph("see the [study] now", List.of(new Link(8, 15, SITE)));

        assertThat(body(paragraph)).isEqualTo("see the [\\[study\\]](<https://isles.example/a_(b)>) now");
    }

    @Test
    void doesNotEscapeWithinALineAfterALink() {
        Paragraph paragraph = new Paragraph("a - b", List.of(new Link(0, 1, SITE)));

        assertThat(body(paragraph)).isEqualTo("[a](<https://isles.example/a_(b)>) - b");
    }

    @Test
    void printsEveryKindOfBlock() {
        assertThat(body(new Heading(1, "Why"))).isEqualTo("## Why");
        assertThat(body(new ListBlock(true, List.of("one", "two")))).isEqualTo("1. one\n2. two");
        assertThat(body(new ListBlock(false, List.of("one", "- two")))).isEqualTo("- one\n- \\- two");
        assertThat(body(new Quotation("a\nb", Optional.of("Una")))).isEqualTo("> a\\\n> b\n>\n> — Una");
        assertThat(body(new Figure(Image.at(SITE)
                        .withAlt("a boat")
                        .withCaption("The boat.")
                        .withCredit("Una"))))
                .isEqualTo("![a boat](<https://isles.example/a_(b)>)\\\n*The boat. (Una)*");
        assertThat(body(new Table(List.of(List.of("a|b", "c"), List.of("d")))))
                .isEqualTo("| a\\|b | c |\n| --- | --- |\n| d |  |");
        assertThat(body(new Preformatted("x ``` y"))).isEqualTo("````\nx ``` y\n````");
        assertThat(body(new Embed("Video", Optional.of(SITE), Optional.empty())))
                .isEqualTo("> [Video](<https://isles.example/a_(b)>)");
        assertThat(body(new LiveEntry(
                        Optional.of(PublicationTime.ofMinute(LocalDateTime.of(2026, 2, 11, 9, 5))),
                        Optional.of("Gate opens"),
                        List.of(Byline.person("Una Reed")),
                        List.of(Paragraph.of("It did.")))))
                .isEqualTo("### 2026-02-11T09:05 Gate opens\n\n*Una Reed*\n\nIt did.");
    }

    private static String body(Block block) {
        String page = MarkdownView.of(
                Article.builder().headline("H").body(List.of(block)).build());
        assertThat(page).startsWith("# H\n\n").endsWith("\n");
        return page.substring("# H\n\n".length(), page.length() - 1);
    }
}
