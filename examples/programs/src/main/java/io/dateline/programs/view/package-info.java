/** An article as people read it: on a terminal, as Markdown, with the evidence for its values. */
@NullMarked
package io.dateline.programs.view;

import org.jspecify.annotations.NullMarked;
