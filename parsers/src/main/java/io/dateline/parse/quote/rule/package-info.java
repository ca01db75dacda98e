/**
 * The room of the rules: chooses speakers in languages without learned weights.
 *
 * <p>{@code SpeakerSieve} asks the rules from the most precise to the loosest; where not even words are known,
 * {@code NearestName} takes the name that is nearest.
 */
@NullMarked
package io.dateline.parse.quote.rule;

import org.jspecify.annotations.NullMarked;
