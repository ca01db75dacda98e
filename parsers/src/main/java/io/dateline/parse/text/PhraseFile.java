package io.dateline.parse.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a resource of phrases: one a line, lines that begin with {@code #} are remarks. */
public final class PhraseFile {

    private PhraseFile() {}

    /**
     * The phrases of a resource.
     *
     * @param owner a class of the package in which the resource stands
     * @param resource the resource's name, relative to the class
     * @return the phrases in lower case, in the order of the file
     * @throws IllegalStateException if there is no such resource
     */
    public static Set<String> read(Class<?> owner, String resource) {
        InputStream in = owner.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        Set<String> phrases = new LinkedHashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.add(line.strip().toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /**
     * The phrases of a resource as the alternatives of a pattern.
     *
     * @param owner a class of the package in which the resource stands
     * @param resource the resource's name, relative to the class
     * @return the phrases, quoted for a pattern and parted by bars
     * @throws IllegalStateException if there is no such resource
     */
    public static String alternatives(Class<?> owner, String resource) {
        return read(owner, resource).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
