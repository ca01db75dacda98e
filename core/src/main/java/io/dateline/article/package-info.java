/**
 * What a news page says, as immutable values: the {@link io.dateline.article.Article} and everything it is made of.
 *
 * <p>Nothing here knows of HTML, JSON or how a value was found. Absence is an empty {@link java.util.Optional} or an
 * empty list, never {@code null}; every list is unmodifiable. Offsets into text count UTF-16 code units and are half-open.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;
