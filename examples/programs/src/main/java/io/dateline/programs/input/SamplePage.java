package io.dateline.programs.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A wire story that comes with the program. Its people, places and events are invented. */
public final class SamplePage {

    /** Where the page would be found, were it real. */
    public static final URI URL = URI.create("https://wire.example/en/world/harbour-towns-agree-on-tide-barrier/20417");

    private static final String FILE = "sample.html";

    private SamplePage() {}

    /**
     * The page.
     *
     * @return its HTML
     * @throws IOException if the program's jar is broken
     */
    public static String html() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplePage.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
