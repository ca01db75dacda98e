package io.dateline.parse.text;

import java.net.URI;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells pictures that show nothing of a story by their address: a page's dress, placeholders, portraits and players. */
public final class DressPicture {

    private static final Set<String> WORDS = PhraseFile.read(DressPicture.class, "dress-words.txt");

    private static final Pattern DRESS = Pattern.compile(
            "(?:^|[/_.~-])(?:" + WORDS.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")(?:$|[/_.~-])|\\.svg$|^/embed/",
            Pattern.CASE_INSENSITIVE);

    /** By their hashes, the words with which what is searched for begins. */
    private static final BitSet BEGINNINGS = beginnings();

    private static final int HASHES = 4_096;

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
        if (path == null || !isLikely(path) || !DRESS.matcher(path).find()) {
            return false;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".svg")
                || WORD.matcher(file).results().limit(TELLING).count() < TELLING
                || DRESS.matcher(path.substring(0, path.length() - file.length()))
                        .find();
    }

    private static BitSet beginnings() {
        BitSet hashes = new BitSet(HASHES);
        for (String word : WORDS) {
            hashes.set(word.split("-", 2)[0].hashCode() & HASHES - 1);
        }
        hashes.set("svg".hashCode() & HASHES - 1);
        hashes.set("embed".hashCode() & HASHES - 1);
        return hashes;
    }

    /** Whether letters between other signs may be those of such a word: most paths are spared the search. */
    private static boolean isLikely(String path) {
        int hash = 0;
        for (int i = 0; i < path.length(); i++) {
            int c = path.charAt(i) | 0x20;
            if (c >= 'a' && c <= 'z') {
                hash = 31 * hash + c;
            } else if (hash != 0) {
                if (BEGINNINGS.get(hash & HASHES - 1)) {
                    return true;
                }
                hash = 0;
            }
        }
        return hash != 0 && BEGINNINGS.get(hash & HASHES - 1);
    }
}
