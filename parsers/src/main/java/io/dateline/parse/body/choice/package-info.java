/**
 * The room of the choice: which passages of a page are its story.
 *
 * <p>{@code StoryModel} asks the learned trees for each passage, {@code StoryThreshold} how sure is sure enough. What follows
 * judges passages by their company: lists, rows of headings and boxes of teasers stand and fall as a whole, and {@code
 * Illustrations} finds the pictures and posts that belong to the text. {@code StoryChoice} is what comes out.
 */
@NullMarked
package io.dateline.parse.body.choice;

import org.jspecify.annotations.NullMarked;
