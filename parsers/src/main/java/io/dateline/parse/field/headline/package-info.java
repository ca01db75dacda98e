/** What stands above a story: headline, kicker and standfirst, and how they are compared with what it tells. */
@NullMarked
package io.dateline.parse.field.headline;

import org.jspecify.annotations.NullMarked;
