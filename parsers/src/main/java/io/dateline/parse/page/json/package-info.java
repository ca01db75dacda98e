/**
 * The room of loose JSON: reads what pages take for JSON as forgivingly as it is written. Structured data and the state of
 * scripts are read with it.
 */
@NullMarked
package io.dateline.parse.page.json;

import org.jspecify.annotations.NullMarked;
