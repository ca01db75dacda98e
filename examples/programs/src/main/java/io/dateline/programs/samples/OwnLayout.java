package io.dateline.programs.samples;

import static io.dateline.parse.layout.Source.css;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.ParsedArticle;
import io.dateline.parse.layout.Layout;
import io.dateline.parse.report.Field;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/** Teaches the parser a site: where its pages keep what the generic path cannot know. */
public final class OwnLayout {

    /** A parish newsletter that prints days like 7/3/2026 and calls its headline a slogan. */
    static final Layout NEWSLETTER = Layout.of("parish/2026")
            .hosts("parish.example")
            .field(Field.HEADLINE, css("p.slogan"))
            .field(Field.PUBLISHED, css("i.day").date("d/M/yyyy"))
            .body("td.main")
            .build();

    private OwnLayout() {}

    /** Prints headline and day of the page in {@code args[0]}. */
    public static void main(String[] args) {
        print(Path.of(args[0]), System.out);
    }

    static void print(Path page, PrintStream out) {
        ArticleParser parser = ArticleParser.builder().layout(NEWSLETTER).build();
        ParsedArticle parsed = parser.inspect(page, URI.create("https://parish.example/news"));
        out.println(parsed.layout() + ": " + parsed.article().headline());
        parsed.article().published().ifPresent(out::println);
    }
}
