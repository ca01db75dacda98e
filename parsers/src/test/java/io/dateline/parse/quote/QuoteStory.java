package io.dateline.parse.quote;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An invented news story with the quotes a reader finds in it. */
record QuoteStory(String headline, List<Block> blocks, List<Expected> expected) {

    /**
     * A quote a reader finds.
     *
     * @param block number of the paragraph
     * @param start first character
     * @param end behind the last character
     * @param speaker name, description, or empty for words nobody says
     * @param resolution named, pronoun, nominal, carried, or empty
     */
    record Expected(int block, int start, int end, String speaker, String resolution) {

        boolean sameSpan(Quote quote) {
            var span = quote.spans().get(0);
            return span.block() == block && span.start() == start && span.end() == end;
        }

        /** A description is right with more or fewer of the words that belong to it. */
        boolean sameSpeaker(Quote quote) {
            if (speaker.isEmpty() || quote.speaker().isEmpty()) {
                return speaker.isEmpty() && quote.speaker().isEmpty();
            }
            Speaker found = quote.speaker().get();
            String label = found.label().toLowerCase(Locale.ROOT);
            String wanted = speaker.toLowerCase(Locale.ROOT);
            if (label.equals(wanted)) {
                return true;
            }
            return resolution.equals("nominal")
                    && found.name().isEmpty()
                    && ((" " + label + " ").contains(" " + wanted + " ")
                            || (" " + wanted + " ").contains(" " + label + " "));
        }

        boolean sameResolution(Quote quote) {
            return quote.speaker()
                    .map(s -> s.resolution().name().toLowerCase(Locale.ROOT).startsWith(resolution))
                    .orElse(speaker.isEmpty());
        }
    }

    /** The stories of a language: {@code ==} opens one, {@code >} tells of a quote in the paragraph before. */
    static List<QuoteStory> read(String language) {
        List<QuoteStory> stories = new ArrayList<>();
        String headline = "";
        List<Block> blocks = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        int from = 0;
        for (String line : lines("/quotes/" + language + "/stories.txt")) {
            if (line.startsWith("== ")) {
                if (!blocks.isEmpty()) {
                    stories.add(new QuoteStory(headline, List.copyOf(blocks), List.copyOf(expected)));
                }
                headline = line.substring(3);
                blocks.clear();
                expected.clear();
            } else if (line.startsWith("> ")) {
                Expected next = expected(
                        line.substring(2),
                        blocks.size() - 1,
                        blocks.get(blocks.size() - 1).text(),
                        from);
                from = next.end;
                expected.add(next);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                blocks.add(Paragraph.of(line));
                from = 0;
            }
        }
        stories.add(new QuoteStory(headline, blocks, expected));
        return stories;
    }

    private static Expected expected(String line, int block, String text, int from) {
        String[] parts = line.split(" \\| ");
        String[] words = parts[0].split(" … ");
        int start = text.indexOf(words[0], from);
        int end = words.length == 1 || start < 0
                ? start + words[0].length()
                : text.indexOf(words[1], start + words[0].length()) + words[1].length();
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not in the paragraph: " + line);
        }
        boolean nobody = parts[1].trim().equals("nobody");
        return new Expected(block, start, end, nobody ? "" : parts[1].trim(), nobody ? "" : parts[2].trim());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(QuoteStory.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
