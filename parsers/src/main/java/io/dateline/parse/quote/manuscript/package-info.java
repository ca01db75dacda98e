/**
 * The room of the manuscript: the blocks of an article as one text of words, sentences and quoted spans, and what stands
 * around any place of it.
 */
@NullMarked
package io.dateline.parse.quote.manuscript;

import org.jspecify.annotations.NullMarked;
