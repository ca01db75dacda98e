/**
 * The room of the passages: cuts a page into pieces that are story or not as a whole, in one walk over its DOM.
 *
 * <p>{@code PassageReader} walks, {@code Outline} numbers the elements it opened, and a {@code Passage} is what stands between
 * two breaks. The others know what a line holds that is no text of it, and lines that are headings by their looks.
 */
@NullMarked
package io.dateline.parse.body.passage;

import org.jspecify.annotations.NullMarked;
