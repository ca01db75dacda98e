package io.dateline.programs.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All pages below a folder, by name. Only the names of the folders on the way are held; links to folders are not
 * followed, as they may lead in circles.
 */
record FolderSource(Path root, int byteLimit) implements PageSource {

    /** A folder on the way down: what is still to be visited, and the addresses known here. */
    private record Level(Iterator<Path> rest, UrlTable urls) {}

    @Override
    public void pages(Sink sink) throws IOException, InterruptedException {
        Deque<Level> way = new ArrayDeque<>();
        way.push(new Level(sorted(root), UrlTable.ofInput(root)));
        while (!way.isEmpty()) {
            Level level = way.element();
            if (!level.rest().hasNext()) {
                way.pop();
                continue;
            }
            Path entry = level.rest().next();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                way.push(new Level(sorted(entry), UrlTable.ofFolder(entry, level.urls())));
            } else if (PageName.isPage(entry.toString()) && !Files.isDirectory(entry)) {
                sink.take(page(entry, level.urls()));
            }
        }
    }

    private StoredPage page(Path file, UrlTable urls) {
        String id = PageName.id(
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
        return new StoredPage(
                id, file.toString(), PageFile.reading(() -> Files.newInputStream(file), urls.of(id), byteLimit));
    }

    private static Iterator<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> byName = entries.sorted().toList();
            return byName.iterator();
        }
    }
}
