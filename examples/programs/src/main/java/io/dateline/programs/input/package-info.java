/** Where the bytes of a single page come from: a file, standard input, or the web. */
@NullMarked
package io.dateline.programs.input;

import org.jspecify.annotations.NullMarked;
