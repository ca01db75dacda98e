/**
 * The room of the trim: takes from blocks what is no story by its words or its place.
 *
 * <p>{@code Trim} asks the others for what stands twice, for pulled quotes and credits among the text, and for the lines under
 * its end.
 */
@NullMarked
package io.dateline.parse.body.trim;

import org.jspecify.annotations.NullMarked;
