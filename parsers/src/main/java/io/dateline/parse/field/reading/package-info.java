/**
 * What all readers of fields look at: the {@link io.dateline.parse.field.reading.Reading} of a page, the names of its site,
 * and the words, names and links that more than one kind of field is told by. What they find is
 * {@link io.dateline.parse.field.reading.Found}.
 */
@NullMarked
package io.dateline.parse.field.reading;

import org.jspecify.annotations.NullMarked;
