/**
 * Who wrote a story: every place that names authors is taken apart into names, and the
 * {@link io.dateline.parse.field.byline.BylineReader} weighs the places against each other.
 */
@NullMarked
package io.dateline.parse.field.byline;

import org.jspecify.annotations.NullMarked;
