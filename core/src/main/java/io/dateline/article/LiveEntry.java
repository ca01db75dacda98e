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
 * @param body its blocks, none of them a live entry; at least one
 */
public record LiveEntry(Optional<PublicationTime> time, Optional<String> headline, List<Block> body) implements Block {

    /**
     * Checks the blocks.
     *
     * @throws IllegalArgumentException if there is no block, or one is a live entry, or the headline is blank
     */
    public LiveEntry {
        Objects.requireNonNull(time, "time");
        Texts.optional(headline, "headline");
        body = List.copyOf(body);
        if (body.isEmpty() || body.stream().anyMatch(LiveEntry.class::isInstance)) {
            throw new IllegalArgumentException("a live entry holds blocks, but no live entries");
        }
    }

    /** The texts of its blocks, joined by a line feed; blocks without text are left out, and so are embeds. */
    @Override
    public String text() {
        return body.stream()
                .filter(block -> !(block instanceof Embed))
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
