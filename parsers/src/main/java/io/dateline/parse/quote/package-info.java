/**
 * The quote room: finds in an article's blocks who said what. It knows nothing of HTML.
 *
 * <p>The way of the data, a room each, none of which sees a later one:
 * <ol>
 *   <li>{@code word}: what a language says of its words, and what is noted of each word of a story
 *   <li>{@code mark}: quotation marks are scanned into spans
 *   <li>{@code manuscript}: blocks become one text of words, sentences and spans
 *   <li>{@code name}: what names, titles and nouns tell by their words alone
 *   <li>{@code mention}: names, pronouns and descriptions become mentions
 *   <li>{@code voice}: descriptions, bodies and places are told apart, and who stands beside a quote without a cue
 *   <li>{@code cast}: the roster of the article's people gives the full name, and tells who holds which role
 *   <li>{@code rule} or {@code pattern}: a speaker is chosen, by rules or by patterns whose weights were learned
 *   <li>{@code doubt}: speakers that say nothing are taken back
 *   <li>{@code interview}: turns of a conversation take the place of the quotes within them
 * </ol>
 *
 * <p>Here {@code QuoteFinder} stands at the door: it sends a story through {@code QuoteRun} or {@code RuledRun}, and
 * {@code Findings} and {@code Speakers} make the article's quotes and their speakers of what they chose.
 *
 * <p>What is known of a language stands in resource files, one folder a language: {@code words.txt} in {@code word} (cue
 * verbs, pronouns, titles ...) and, where annotated articles exist to learn from, the weights in {@code pattern}.
 */
@NullMarked
package io.dateline.parse.quote;

import org.jspecify.annotations.NullMarked;
