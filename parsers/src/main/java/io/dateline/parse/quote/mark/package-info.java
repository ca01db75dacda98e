/**
 * The room of the marks: scans quotation marks into quoted spans.
 *
 * <p>{@code MarkScanner} pairs the marks of each paragraph, {@code OpenQuotes} ends those that lost their closing mark, and
 * {@code DialogueScanner} adds speech behind dashes and cuts out the reporter's words within.
 */
@NullMarked
package io.dateline.parse.quote.mark;

import org.jspecify.annotations.NullMarked;
