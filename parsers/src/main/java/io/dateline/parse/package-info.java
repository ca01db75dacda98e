/**
 * The door: {@link io.dateline.parse.ArticleParser} takes a news page and leads it through the rooms: page, layout,
 * fields, body, quotes, in this order.
 */
@NullMarked
package io.dateline.parse;

import org.jspecify.annotations.NullMarked;
