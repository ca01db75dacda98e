/**
 * The room of the interviews: reads turns behind labels, answers below questions and block quotes, where no marks stand
 * around what people say.
 */
@NullMarked
package io.dateline.parse.quote.interview;

import org.jspecify.annotations.NullMarked;
