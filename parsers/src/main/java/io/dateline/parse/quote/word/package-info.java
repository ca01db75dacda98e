/**
 * The room of the words: what a language says of them, and what is noted of each word of a story.
 *
 * <p>A {@code Lexicon} is the {@code words.txt} of a language, one folder a language: cue verbs, pronouns, titles and how
 * its sentences go; {@code LexiconReader} reads it. A {@code Word} knows its lists, its class and, once others have found out,
 * the {@code Mention} it belongs to; a mention of a name knows its {@code Person}. All further rooms read them.
 */
@NullMarked
package io.dateline.parse.quote.word;

import org.jspecify.annotations.NullMarked;
