/**
 * What is known of sites: a {@link io.dateline.parse.layout.Layout} declares where a site keeps its fields, and the
 * {@link io.dateline.parse.layout.Layouts} choose the one that fits a page.
 */
@NullMarked
package io.dateline.parse.layout;

import org.jspecify.annotations.NullMarked;
