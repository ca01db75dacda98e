package io.dateline.programs.archive;

import java.util.Optional;

/**
 * What became of a page.
 *
 * @param id the page's id
 * @param line its line of JSON
 * @param failure its line of JSON for the list of failures, if it failed
 */
record Outcome(String id, String line, Optional<String> failure) {}
