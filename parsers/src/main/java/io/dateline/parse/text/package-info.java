/** How newsrooms put things into words, for every room to read: no DOM here, only texts. */
@NullMarked
package io.dateline.parse.text;

import org.jspecify.annotations.NullMarked;
