/** Where and on which day a story was written, as its first words tell; they are taken off its first paragraph. */
@NullMarked
package io.dateline.parse.field.dateline;

import org.jspecify.annotations.NullMarked;
