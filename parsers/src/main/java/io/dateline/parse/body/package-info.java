/**
 * The room of the body: finds the story in the DOM, leaves out what is not story, and keeps its structure as blocks.
 *
 * <p>The way of the data, a room each, none of which sees a later one:
 * <ol>
 * <li>{@code measure}: what is counted in a text, and the phrases that lead away from a story
 * <li>{@code markup}: what elements tell by their tags and names
 * <li>{@code media}: pictures with their captions, and embeds
 * <li>{@code passage}: the page is cut into pieces that are story or not as a whole
 * <li>{@code feature}: what tells of each whether it is story, in numbers
 * <li>{@code choice}: the learned model and the company of a passage choose the story
 * <li>{@code block}: blocks are made of the chosen passages
 * <li>{@code trim}: blocks that are no story by their words or their place are taken out
 * <li>{@code live}: entries of live blogs become blocks with times of their own
 * <li>{@code note}: notes of the newsroom are found in and around the story
 * </ol>
 *
 * <p>Here {@code StoryFinder} stands at the door: it sends a page through the rooms, and falls back on the data of its scripts
 * and on what it declares, where its DOM holds no story. A {@code Story} is what comes out.
 */
@NullMarked
package io.dateline.parse.body;

import org.jspecify.annotations.NullMarked;
