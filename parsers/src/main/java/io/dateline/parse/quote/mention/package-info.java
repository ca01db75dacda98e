/**
 * The room of the mentions: finds the names, pronouns and descriptions that may stand for a speaker.
 *
 * <p>{@code MentionFinder} does so in languages with learned weights, {@code PhraseFinder} in those that are read by rules. The
 * others tell where a name starts and ends among words with capitals, and which of these are roles and titles.
 */
@NullMarked
package io.dateline.parse.quote.mention;

import org.jspecify.annotations.NullMarked;
