package io.dateline.programs.archive;

import io.dateline.parse.ArticleParser;
import io.dateline.parse.ParsedArticle;
import java.io.IOException;

/**
 * A page of an archive, not read yet.
 *
 * @param id its path below the input, with slashes and without the ending
 * @param file where it is stored, for messages
 * @param reading reads it
 */
record StoredPage(String id, String file, Reading reading) {

    /** Reads a page; called at most once, on any thread. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads and parses the page.
         *
         * @param parser the parser
         * @return the article with its evidence
         * @throws IOException if the page cannot be read from where it is stored
         */
        ParsedArticle with(ArticleParser parser) throws IOException;
    }
}
