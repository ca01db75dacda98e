/**
 * The room of the blocks: makes blocks of the passages that were chosen, or of a text that the page declares.
 *
 * <p>{@code StoryBlocks} puts lists, quotations and headings together and reads pictures, tables and embeds; the others mend
 * lines and lists that a page broke for their looks.
 */
@NullMarked
package io.dateline.parse.body.block;

import org.jspecify.annotations.NullMarked;
