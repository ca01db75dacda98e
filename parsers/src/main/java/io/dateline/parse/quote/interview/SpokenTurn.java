package io.dateline.parse.quote.interview;

import io.dateline.article.Quote;

/**
 * What somebody says in an interview until another speaks.
 *
 * @param quote the words and who says them
 * @param pattern what told it
 */
public record SpokenTurn(Quote quote, String pattern) {}
