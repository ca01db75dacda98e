/**
 * The room of the fields: every field has an ordered list of places where its value may stand, from what a layout
 * declares down to patterns in the text. What wins is recorded, with what agreed and what did not.
 */
@NullMarked
package io.dateline.parse.field;

import org.jspecify.annotations.NullMarked;
