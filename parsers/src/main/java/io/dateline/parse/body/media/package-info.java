/**
 * The room of the media: reads pictures with their captions and credits, and embedded posts and videos.
 *
 * <p>{@code FigureReader} reads a picture whose address {@code PictureSources} finds, {@code CaptionSearch} what is printed with
 * it; {@code EmbedReader} knows the codes of the networks.
 */
@NullMarked
package io.dateline.parse.body.media;

import org.jspecify.annotations.NullMarked;
