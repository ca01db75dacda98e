/**
 * The article as JSON, without loss: {@link io.dateline.json.ArticleJson} writes and reads, {@link
 * io.dateline.json.DatelineModule} teaches the same to any Jackson mapper, and the resource {@code article.schema.json}
 * beside them describes the form as a JSON Schema.
 *
 * <p>Each type of {@link io.dateline.article} has one {@code Form}, the list of its JSON properties; the names in those
 * lists are a public contract. Writing and reading both follow the list, token by token, without reflection.
 */
@NullMarked
package io.dateline.json;

import org.jspecify.annotations.NullMarked;
