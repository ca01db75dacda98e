package io.dateline.programs.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where pages were found, by their ids: {@code urls.tsv} with lines of id, tab, address, or {@code gold.jsonl} with the
 * fields {@code id} and {@code url}. An id is the page's path below the input, or only its name. What cannot be read as
 * an address is left out.
 */
record UrlTable(Map<String, URI> urls) {

    static final UrlTable EMPTY = new UrlTable(Map.of());

    private static final String TSV = "urls.tsv";
    private static final String GOLD = "gold.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whether a file of this name is a table of addresses. */
    static boolean isTable(String name) {
        return name.equals(TSV) || name.equals(GOLD);
    }

    /** The tables in an input's folder, or in the folder above when the input is called "pages". */
    static UrlTable ofInput(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        Path above = folder.getParent();
        if (above == null || !PageName.of(folder).equals("pages")) {
            return ofFolder(folder, EMPTY);
        }
        return ofFolder(folder, ofFolder(above, EMPTY));
    }

    /** The tables in a folder on top of those known above it. */
    static UrlTable ofFolder(Path folder, UrlTable above) throws IOException {
        UrlTable table = above;
        for (String name : List.of(GOLD, TSV)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    table = table.with(read(in, name));
                }
            }
        }
        return table;
    }

    /** Reads a table; its name tells the format. */
    static UrlTable read(InputStream in, String name) throws IOException {
        Map<String, URI> urls = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (name.equals(TSV)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    put(line.substring(0, tab), line.substring(tab + 1).split("\t", 2)[0], urls);
                }
            } else if (!line.isBlank()) {
                putLine(line, urls);
            }
        }
        return new UrlTable(urls);
    }

    private static void putLine(String line, Map<String, URI> urls) {
        try {
            JsonNode node = JSON.readTree(line);
            put(node.path("id").asString(""), node.path("url").asString(""), urls);
        } catch (JacksonException e) {
            // Not ours to repair: the page's own address will do.
        }
    }

    private static void put(String id, String url, Map<String, URI> urls) {
        address(url).ifPresent(address -> urls.put(PageName.id(id.strip()), address));
    }

    /** An address of the web. */
    static Optional<URI> address(String text) {
        try {
            URI url = new URI(text.strip());
            return url.getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** This table with the entries of another one, which win. */
    UrlTable with(UrlTable other) {
        if (urls.isEmpty()) {
            return other;
        }
        Map<String, URI> all = new HashMap<>(urls);
        all.putAll(other.urls);
        return new UrlTable(all);
    }

    /** The address of a page. */
    Optional<URI> of(String id) {
        URI whole = urls.get(id);
        return Optional.ofNullable(whole == null ? urls.get(PageName.last(id)) : whole);
    }
}
