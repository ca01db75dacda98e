/**
 * The room of the state: the data from which a page's script draws the page, for pages whose DOM holds no story.
 *
 * <p>{@code HydrationState} finds it in the scripts, a {@code StateTree} reads it as one framework or another writes it, and
 * {@code StateWalk} finds the longer texts near the headline, of which {@code StatePieces} puts together those that stand in
 * parts.
 */
@NullMarked
package io.dateline.parse.page.state;

import org.jspecify.annotations.NullMarked;
