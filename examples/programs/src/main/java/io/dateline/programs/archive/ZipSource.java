package io.dateline.programs.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All pages of a zip, in its own order. Addresses come from the tables inside. */
final class ZipSource implements PageSource {

    private final Path file;
    private final int byteLimit;
    private final ZipFile zip;

    ZipSource(Path file, int byteLimit) throws IOException {
        this.file = file;
        this.byteLimit = byteLimit;
        this.zip = new ZipFile(file.toFile());
    }

    @Override
    public void pages(Sink sink) throws IOException, InterruptedException {
        Map<String, UrlTable> tables = tables();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && PageName.isPage(entry.getName())) {
                String id = PageName.id(entry.getName());
                UrlTable urls = nearest(tables, folder(entry.getName()));
                sink.take(new StoredPage(
                        id,
                        file + "!" + entry.getName(),
                        PageFile.reading(() -> zip.getInputStream(entry), urls.of(id), byteLimit)));
            }
        }
    }

    private Map<String, UrlTable> tables() throws IOException {
        Map<String, UrlTable> tables = new HashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && UrlTable.isTable(PageName.last(entry.getName()))) {
                try (InputStream in = zip.getInputStream(entry)) {
                    UrlTable table = UrlTable.read(in, PageName.last(entry.getName()));
                    tables.merge(folder(entry.getName()), table, UrlTable::with);
                }
            }
        }
        return tables;
    }

    /** The table of the folder itself, or of the nearest one above. */
    private static UrlTable nearest(Map<String, UrlTable> tables, String folder) {
        String at = folder;
        while (!tables.containsKey(at) && !at.isEmpty()) {
            at = folder(at);
        }
        return tables.getOrDefault(at, UrlTable.EMPTY);
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
