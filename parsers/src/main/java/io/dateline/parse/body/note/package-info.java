/**
 * The room of the notes: knows corrections, clarifications and other notes of the newsroom by how they begin, and finds them
 * around a story.
 */
@NullMarked
package io.dateline.parse.body.note;

import org.jspecify.annotations.NullMarked;
