package io.dateline.parse.quote.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A resource of words in sections with a name in square brackets. A line of the section {@code [cues]} is a lemma, a colon
 * and its forms, lines of other sections are words apart by blanks. A word that starts with {@code *} stands for all longer
 * words with that ending. {@code #} starts a comment line.
 */
final class WordFile {

    private static final String CUES = "cues";

    private WordFile() {}

    /** Takes up the words of a file, one by one. */
    interface Reader {

        /**
         * Takes up a word.
         *
         * @param section the name of its section
         * @param lemma the lemma of a cue's form, else empty
         * @param form the word
         */
        void add(String section, String lemma, String form);
    }

    /** Reads a resource beside this class; false when there is none. */
    static boolean read(String resource, Reader reader) {
        try (InputStream in = WordFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    read(section, line, reader);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String section, String line, Reader reader) {
        int colon = section.equals(CUES) ? line.indexOf(": ") : -1;
        String lemma = colon < 0 ? "" : line.substring(0, colon);
        for (String form : line.substring(colon + 1).trim().split("\\s+")) {
            reader.add(section, lemma, form);
        }
    }
}
