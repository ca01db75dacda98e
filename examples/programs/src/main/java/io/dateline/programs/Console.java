package io.dateline.programs;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: messages and progress
 * @param terminal whether a person watches
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {}
