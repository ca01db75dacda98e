package io.dateline.parse.field.byline;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.parse.field.reading.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells pictures of a story's authors from those of the story: without a caption, and with the author's name alone as their
 * text or, but for a short word beside it, as the name of their file.
 */
public final class AuthorPortraits {

    /** "ada-quill-bio", "quill-ada-2024": more letters tell what else a picture shows. */
    private static final int MOST_BESIDE = 8;

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}]+");

    /** Longer names of files are sentences or numbers. */
    private static final int LONGEST = 100;

    private final Set<String> names;

    private AuthorPortraits(List<Byline> bylines) {
        this.names = bylines.stream()
                .filter(byline ->
                        byline.kind() == BylineKind.PERSON && byline.name().indexOf(' ') > 0)
                .map(byline -> NameKey.of(byline.name()))
                .collect(Collectors.toSet());
    }

    /**
     * The blocks without portraits of authors.
     *
     * @param blocks the story
     * @param bylines its authors
     * @return the other blocks
     */
    public static List<Block> without(List<Block> blocks, List<Byline> bylines) {
        AuthorPortraits portraits = new AuthorPortraits(bylines);
        return portraits.names.isEmpty()
                ? blocks
                : blocks.stream().filter(block -> !portraits.is(block)).toList();
    }

    private boolean is(Block block) {
        return block instanceof Figure figure
                && figure.image().caption().isEmpty()
                && (isNamed(figure.image().alt().orElse("")) || isFile(figure.image()));
    }

    private boolean isNamed(String alt) {
        String text = Words.clean(alt);
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String told = Portrait.told(text);
        return names.contains(NameKey.of(told.isEmpty() ? text : told));
    }

    private boolean isFile(Image image) {
        String path = image.url().getPath();
        String file = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        int end = file.lastIndexOf('.');
        String name = end > 0 ? file.substring(0, end) : file;
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        String key = NameKey.of(OTHERS.matcher(name).replaceAll(" ").strip());
        return names.stream().anyMatch(own -> key.contains(own) && key.length() - own.length() <= MOST_BESIDE);
    }
}
