package io.dateline.parse.page;

import io.dateline.parse.text.ShortWords;

/** Knows the words in front of a list of topics: "Tags:", "Mehr zum Thema". */
final class TopicHeads {

    private static final ShortWords WORDS = ShortWords.read(TopicHeads.class, "topic-heads.txt");

    private TopicHeads() {}

    /** Whether a text is such words, perhaps with a mark in front and a colon behind them, and nothing else. */
    static boolean isHead(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && (isGap(text.charAt(start)) || isMark(text.charAt(start)))) {
            start++;
        }
        while (end > start && (isGap(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
            end--;
        }
        return WORDS.has(text, start, end);
    }

    /** What is printed in front of headings for their looks: squares, circles, triangles. */
    private static boolean isMark(char c) {
        return c >= '\u25a0' && c <= '\u25ff' || c == '\u2022' || c == '#';
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\uff1a';
    }
}
