/**
 * The room of the body: finds the story in the DOM, leaves out what is not story, and keeps its structure as blocks.
 */
@NullMarked
package io.dateline.parse.body;

import org.jspecify.annotations.NullMarked;
