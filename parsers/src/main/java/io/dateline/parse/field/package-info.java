/**
 * The room of the fields: every field has an ordered list of places where its value may stand, from what a layout
 * declares down to patterns in the text. What wins is recorded, with what agreed and what did not.
 *
 * <p>Its rooms, in the order in which they may see each other: {@code reading} holds what all look at; {@code time} and
 * {@code topic} see it alone; {@code dateline} sees these, {@code headline} the topics, {@code byline} topics, times and dateline.
 * Here the {@link io.dateline.parse.field.FieldReader} brings them together, with the fields that one or two classes read.
 */
@NullMarked
package io.dateline.parse.field;

import org.jspecify.annotations.NullMarked;
