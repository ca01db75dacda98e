/**
 * The first room: the bytes of a page become a {@link io.dateline.parse.page.Page} with its DOM, its structured data and
 * its meta tags, within the {@link io.dateline.parse.page.Limits}.
 *
 * <p>The room {@code json} before it reads JSON as loosely as pages write it; the room {@code state} behind it reads the data
 * of a page's scripts where its DOM holds no story.
 */
@NullMarked
package io.dateline.parse.page;

import org.jspecify.annotations.NullMarked;
