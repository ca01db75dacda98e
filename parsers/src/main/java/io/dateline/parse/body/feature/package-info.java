/**
 * The room of the features: puts into numbers what tells whether a passage is story.
 *
 * <p>{@code PassageFacts} counts once for a page what the features of all its passages need, {@code PageCues} holds what the page
 * says of its story elsewhere. {@code PassageFeatures} writes the row of one passage: {@code TextFeatures}, {@code
 * AroundFeatures}, {@code PlaceFeatures} and {@code NeighbourFeatures} each put their numbers, {@code StoryWords} those of the
 * single words, whose weights were learned.
 */
@NullMarked
package io.dateline.parse.body.feature;

import org.jspecify.annotations.NullMarked;
