/** The layouts of wire services, one file a wire with all its versions, and stories copied from wires as plain text. */
@NullMarked
package io.dateline.parse.layout.wire;

import org.jspecify.annotations.NullMarked;
