/**
 * When a story was published and changed, and the times of a live page's entries: from what is declared and printed, dates
 * in any wording become candidates, and of these the {@link io.dateline.parse.field.time.TimeReader} chooses.
 */
@NullMarked
package io.dateline.parse.field.time;

import org.jspecify.annotations.NullMarked;
