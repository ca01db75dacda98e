package io.dateline.parse.text;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * A set of short words or phrases that is asked for parts of texts, whatever their case. Most parts are ruled out by first
 * letter and length, before a string is made of them. Immutable and thread-safe.
 */
public final class ShortWords {

    private static final int LENGTHS = 64;

    private final Set<String> words;
    private final BitSet likely = new BitSet();

    private ShortWords(Set<String> words) {
        this.words = words;
        words.forEach(word -> likely.set(key(word.charAt(0), word.length())));
    }

    /**
     * The words of a resource.
     *
     * @param owner a class of the package in which the resource stands
     * @param resource the resource's name, relative to the class
     * @return the words
     */
    public static ShortWords read(Class<?> owner, String resource) {
        return new ShortWords(PhraseFile.read(owner, resource));
    }

    /**
     * Whether a part of a text is one of the words.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     * @return whether the set has it
     */
    public boolean has(String text, int from, int to) {
        int length = to - from;
        return length > 0
                && length < LENGTHS
                && likely.get(key(text.charAt(from), length))
                && words.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static int key(char first, int length) {
        return Character.toLowerCase(first) * LENGTHS + length;
    }
}
