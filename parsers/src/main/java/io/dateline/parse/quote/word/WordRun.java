package io.dateline.parse.quote.word;

import java.util.List;

/** A run of words such as a name. */
public interface WordRun {

    /**
     * Whether the run that starts with a word goes on with another.
     *
     * @param i index of the other
     * @param first index of the first
     * @return whether it does
     */
    boolean goesOn(int i, int first);

    /**
     * Behind the last capital of the run that starts with a word: at most so many words, as long as it goes on.
     *
     * @param words the words of a text
     * @param first index of the first
     * @param longest how many words at most
     * @return the index
     */
    default int end(List<Word> words, int first, int longest) {
        int end = first + 1;
        while (end < words.size() && end - first < longest && goesOn(end, first)) {
            end++;
        }
        while (end > first + 1 && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }
}
