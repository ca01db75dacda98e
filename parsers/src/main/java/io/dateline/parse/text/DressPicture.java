package io.dateline.parse.text;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells pictures that show nothing of a story by their address: a page's dress, placeholders, portraits and players. */
public final class DressPicture {

    private static final Pattern DRESS = Pattern.compile(
            "(?:^|[/_.~-])(?:"
                    + PhraseFile.read(DressPicture.class, "dress-words.txt").stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?:$|[/_.~-])|\\.svg$|^/embed/",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** A file with so many words is named for what it shows. */
    private static final int TELLING = 5;

    private DressPicture() {}

    /**
     * Whether an address is that of such a picture.
     *
     * @param address where the picture stands
     * @return whether its path says so
     */
    public static boolean is(URI address) {
        String path = address.getPath();
        if (path != null && path.length() <= 1) {
            return true;
        }
        if (path == null || !DRESS.matcher(path).find()) {
            return false;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".svg")
                || WORD.matcher(file).results().limit(TELLING).count() < TELLING
                || DRESS.matcher(path.substring(0, path.length() - file.length()))
                        .find();
    }
}
