package io.dateline.parse.page;

import io.dateline.parse.text.PhraseFile;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Knows the words in front of a list of topics: "Tags:", "Mehr zum Thema". Most texts are ruled out by first letter and length. */
final class TopicHeads {

    private static final Set<String> WORDS = PhraseFile.read(TopicHeads.class, "topic-heads.txt");
    private static final int LENGTHS = 64;
    private static final BitSet LIKELY = likely();

    private TopicHeads() {}

    private static BitSet likely() {
        BitSet likely = new BitSet();
        WORDS.forEach(word -> likely.set(key(word.charAt(0), word.length())));
        return likely;
    }

    private static int key(char first, int length) {
        return Character.toLowerCase(first) * LENGTHS + length;
    }

    /** Whether a text is such words, perhaps with a colon behind them, and nothing else. */
    static boolean isHead(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && isGap(text.charAt(start))) {
            start++;
        }
        while (end > start && (isGap(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
            end--;
        }
        return end > start
                && end - start < LENGTHS
                && LIKELY.get(key(text.charAt(start), end - start))
                && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\uff1a';
    }
}
