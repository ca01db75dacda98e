/** Quotes of plain texts, with offsets into the whole text. */
@NullMarked
package io.dateline.programs.quotes;

import org.jspecify.annotations.NullMarked;
