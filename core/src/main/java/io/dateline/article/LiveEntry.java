package io.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One entry of a live blog.
 *
 * @param time when it was posted
 * @param headline its own headline
 * @param bylines who wrote it
 * @param body its blocks, none of them a live entry; at least one
 */
public record LiveEntry(
        Optional<PublicationTime> time, Optional<String> headline, List<Byline> bylines, List<Block> body)
        implements Block {

    /**
     * Checks the blocks.
     *
     * @throws IllegalArgumentException if there is no block, or one is a live entry, or the headline is blank
     */
    public LiveEntry {
        Objects.requireNonNull(time, "time");
        Texts.optional(headline, "headline");
        bylines = List.copyOf(bylines);
        body = List.copyOf(body);
        if (body.isEmpty() || body.stream().anyMatch(LiveEntry.class::isInstance)) {
            throw new IllegalArgumentException("a live entry holds blocks, but no live entries");
        }
    }

    /**
     * The same entry with a time.
     *
     * @param value when it was posted
     * @return a copy with this time
     */
    public LiveEntry withTime(PublicationTime value) {
        return new LiveEntry(Optional.of(value), headline, bylines, body);
    }

    /** The texts of its blocks, joined by a line feed; blocks without text are left out, and so are embeds and its headline. */
    @Override
    public String text() {
        return body.stream()
                .filter(block -> !(block instanceof Embed))
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
