package io.dateline.programs.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that was named itself. */
record SinglePageSource(Path file, int byteLimit) implements PageSource {

    @Override
    public void pages(Sink sink) throws IOException, InterruptedException {
        String id = PageName.id(PageName.of(file));
        Path folder = file.toAbsolutePath().normalize().getParent();
        UrlTable urls = folder == null ? UrlTable.EMPTY : UrlTable.ofInput(folder);
        sink.take(new StoredPage(
                id, file.toString(), PageFile.reading(() -> Files.newInputStream(file), urls.of(id), byteLimit)));
    }
}
