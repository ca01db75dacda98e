package io.dateline.programs.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a file that may be packed, or of standard input, with their numbers. */
public final class NumberedLines {

    private NumberedLines() {}

    /** What is done with a line. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Called for each line that is not blank.
         *
         * @param line the line
         * @param number its number, from 1 on
         * @throws IOException if it cannot be read
         */
        void read(String line, int number) throws IOException;
    }

    /**
     * Reads all lines in their order.
     *
     * @param file the file, or "-"
     * @param standard what "-" stands for; it is closed
     * @param reader what is done with each line that is not blank
     * @throws IOException if the file or a line cannot be read
     */
    public static void read(String file, InputStream standard, Reader reader) throws IOException {
        try (InputStream in = file.equals("-") ? standard : Files.newInputStream(Path.of(file));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(PageBytes.unpacked(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(line, number);
                }
            }
        }
    }
}
