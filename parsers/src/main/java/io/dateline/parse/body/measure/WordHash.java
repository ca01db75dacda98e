package io.dateline.parse.body.measure;

/** Hashes of words in lower case, so that texts are compared without making strings. FNV-1a, 64 bits. */
public final class WordHash {

    /** The hash of no letters, to which those of a word are added. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /**
     * Adds a letter.
     *
     * @param hash the hash of the letters before it
     * @param c a letter, small or capital
     * @return the hash with it
     */
    public static long add(long hash, char c) {
        return (hash ^ (c < 128 ? asciiLower(c) : Character.toLowerCase(c))) * PRIME;
    }

    private static char asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** The hash of a word, whatever its capitals. */
    public static long of(String word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a word in a list of names: two neighbours within one name are joined by a low line. */
    public static long ofListed(String word) {
        int pair = word.indexOf('_');
        return pair < 0 ? of(word) : join(of(word.substring(0, pair)), of(word.substring(pair + 1)));
    }

    /** Joins two hashes in their order. */
    public static long join(long first, long second) {
        return (first ^ second) * PRIME + 31 * second;
    }
}
