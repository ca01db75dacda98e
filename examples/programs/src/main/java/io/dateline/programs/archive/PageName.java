package io.dateline.programs.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files that hold pages. */
final class PageName {

    private static final Pattern ENDING = Pattern.compile("(?i)\\.html?(\\.gz)?$");

    private PageName() {}

    /** Whether a file's name or path is that of a page. */
    static boolean isPage(String name) {
        return ENDING.matcher(name).find();
    }

    /** A page's name or path without the ending. */
    static String id(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** What a path is called in its folder; the root of a file system has no name. */
    static String of(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    /** What follows the last slash. */
    static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
