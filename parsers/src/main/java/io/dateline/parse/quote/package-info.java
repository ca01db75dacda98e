/**
 * The quote room: finds in an article's blocks who said what. It knows nothing of HTML.
 *
 * <p>The way of the data: blocks become a manuscript of words; quotation marks are
 * scanned into spans; names, pronouns and descriptions become mentions; every mention near a quote is weighed as its
 * speaker by patterns whose weights were learned; the roster of the article's people gives the full name.
 *
 * <p>What is known of a language stands in resource files, one folder a language: {@code words.txt} (cue verbs,
 * pronouns, titles ...) and, where annotated articles exist to learn from, the weights.
 */
@NullMarked
package io.dateline.parse.quote;

import org.jspecify.annotations.NullMarked;
