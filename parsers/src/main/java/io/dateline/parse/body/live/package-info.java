/**
 * The room of the live blogs: finds the entries of one in the DOM and in the structured data, and puts their blocks together.
 *
 * <p>{@code LiveSpans} finds what the DOM shows, {@code LiveUpdate} what the page declares, {@code LiveTexts} which of them are
 * the same. {@code LiveAssembly} makes a {@code LiveStory} of both.
 */
@NullMarked
package io.dateline.parse.body.live;

import org.jspecify.annotations.NullMarked;
