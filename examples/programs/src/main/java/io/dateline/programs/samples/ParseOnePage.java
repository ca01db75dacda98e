package io.dateline.programs.samples;

import io.dateline.article.Article;
import io.dateline.article.Quote;
import io.dateline.parse.ArticleParser;
import java.io.PrintStream;
import java.nio.file.Path;

/** Parses one page and prints who said what. */
public final class ParseOnePage {

    private ParseOnePage() {}

    /**
     * Prints the headline, and each quote with its speaker.
     *
     * @param args a page's file
     */
    public static void main(String[] args) {
        print(ArticleParser.create().parse(Path.of(args[0])), System.out);
    }

    static void print(Article article, PrintStream out) {
        out.println(article.headline());
        article.published().ifPresent(out::println);
        for (Quote quote : article.quotes()) {
            quote.speaker().ifPresent(speaker -> out.println(speaker.label() + ": " + quote.text()));
        }
    }
}
