/**
 * Many pages in, one line of JSON per page out.
 *
 * <p>{@link io.dateline.programs.archive.PageSource} lists the stored pages of an input, {@link
 * io.dateline.programs.archive.ArchiveRun} reads them in parallel and keeps their order, {@link
 * io.dateline.programs.archive.ArchiveFiles} writes the lines and knows which pages were done before.
 */
@NullMarked
package io.dateline.programs.archive;

import org.jspecify.annotations.NullMarked;
