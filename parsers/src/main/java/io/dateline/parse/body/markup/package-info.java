/**
 * The room of the markup: what the elements of a page tell by their tags and by the words of their names, and the text of a
 * line with its links.
 *
 * <p>{@code Tags} knows what HTML says of an element, {@code ClassWords} and {@code NamedWords} what newsrooms and their
 * systems call it.
 */
@NullMarked
package io.dateline.parse.body.markup;

import org.jspecify.annotations.NullMarked;
