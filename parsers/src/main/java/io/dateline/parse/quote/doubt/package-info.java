/**
 * The room of the doubts: finds, of the speakers that patterns chose, those that say nothing.
 *
 * <p>{@code SpeakerDoubts} asks the others: whether the mention can speak, and whether the words between marks are said at all.
 */
@NullMarked
package io.dateline.parse.quote.doubt;

import org.jspecify.annotations.NullMarked;
