/**
 * The first room: the bytes of a page become a {@link io.dateline.parse.page.Page} with its DOM, its structured data and
 * its meta tags, within the {@link io.dateline.parse.page.Limits}.
 */
@NullMarked
package io.dateline.parse.page;

import org.jspecify.annotations.NullMarked;
