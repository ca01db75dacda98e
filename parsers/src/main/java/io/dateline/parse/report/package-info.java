/**
 * What the rooms say about their work: which field came from where, what was odd, and why a page could not be read.
 *
 * <p>The lowest package of the parsers: every room speaks in these words, and they know of none of the rooms.
 */
@NullMarked
package io.dateline.parse.report;

import org.jspecify.annotations.NullMarked;
