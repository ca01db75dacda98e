/**
 * The command line: {@code parse} one page, {@code archive} many of them, find the {@code quotes} of plain texts.
 *
 * <p>This package holds the commands with their options; what they do is in the packages below.
 */
@NullMarked
package io.dateline.programs;

import org.jspecify.annotations.NullMarked;
