/**
 * What a story is filed under: the path of its sections, and its topics, out of keywords, printed lists and links.
 */
@NullMarked
package io.dateline.parse.field.topic;

import org.jspecify.annotations.NullMarked;
