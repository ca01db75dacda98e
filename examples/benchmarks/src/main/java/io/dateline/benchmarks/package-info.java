/** JMH benchmarks of the library: the whole way of a page, and its quotes alone. */
@NullMarked
package io.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
