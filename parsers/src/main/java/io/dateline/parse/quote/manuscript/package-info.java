/**
 * The room of the manuscript: the blocks of an article as one text of words, sentences and quoted spans, and what stands
 * around any place of it.
 *
 * <p>{@code Clauses} tells which cue a mention hangs on, {@code Paths} writes what stands between two places in letters, and
 * {@code Capitals} knows how the text writes a word elsewhere.
 */
@NullMarked
package io.dateline.parse.quote.manuscript;

import org.jspecify.annotations.NullMarked;
