/** Learns from tables of features, and writes what the library reads as resources. */
@NullMarked
package io.dateline.training;

import org.jspecify.annotations.NullMarked;
