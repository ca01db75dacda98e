package io.dateline.parse.page;

import io.dateline.parse.text.ShortWords;

/** Knows the words in front of a list of topics: "Tags:", "Mehr zum Thema". */
final class TopicHeads {

    private static final ShortWords WORDS = ShortWords.read(TopicHeads.class, "topic-heads.txt");

    private TopicHeads() {}

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
        return WORDS.has(text, start, end);
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\uff1a';
    }
}
