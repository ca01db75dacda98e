/**
 * The room of the measures: texts are counted and compared by hashes of their words, without strings of their own.
 *
 * <p>A {@code TextMeasure} is what one pass over a text counts, {@code Boilerplate} holds the phrases by which publishers lead
 * readers away. The other rooms of the body read them; this one knows nothing of a page.
 */
@NullMarked
package io.dateline.parse.body.measure;

import org.jspecify.annotations.NullMarked;
