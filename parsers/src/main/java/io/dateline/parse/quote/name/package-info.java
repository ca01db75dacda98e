/**
 * The room of the names: what names, titles and nouns tell by their words alone, wherever they stand.
 *
 * <p>{@code RoleNouns} knows what people are called by their work, {@code NameShapes} whose a name looks, {@code TitleText}
 * what of the words in front of a name describes somebody; {@code Nominatives} and {@code Plurals} read endings.
 */
@NullMarked
package io.dateline.parse.quote.name;

import org.jspecify.annotations.NullMarked;
