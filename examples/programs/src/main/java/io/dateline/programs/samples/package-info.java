/** The API in a few lines each: parse one page, teach the parser a site, turn many pages into JSON. */
@NullMarked
package io.dateline.programs.samples;

import org.jspecify.annotations.NullMarked;
