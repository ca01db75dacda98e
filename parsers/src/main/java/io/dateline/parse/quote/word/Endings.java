package io.dateline.parse.quote.word;

import java.util.Arrays;

/** The endings that put every longer word into some lists, by their last letters, so that a word meets few of them. */
final class Endings {

    private static final int GROUPS = 256;

    private final Ending[][] ofOneLetter = groups();
    private final Ending[][] longer = groups();

    private record Ending(String text, long lists) {}

    private static Ending[][] groups() {
        Ending[][] groups = new Ending[GROUPS][];
        Arrays.fill(groups, new Ending[0]);
        return groups;
    }

    /** Takes up an ending. */
    void add(String text, long lists) {
        Ending[][] groups = text.length() == 1 ? ofOneLetter : longer;
        int group = text.length() == 1 ? last(text) : lastTwo(text);
        Ending[] more = Arrays.copyOf(groups[group], groups[group].length + 1);
        more[more.length - 1] = new Ending(text, lists);
        groups[group] = more;
    }

    /** The lists that a word's endings put it into, a bit each. */
    long of(String word) {
        return word.length() < 2 ? 0 : of(word, ofOneLetter[last(word)]) | of(word, longer[lastTwo(word)]);
    }

    private static long of(String word, Ending[] near) {
        long lists = 0;
        for (Ending ending : near) {
            if (word.length() > ending.text.length() && word.endsWith(ending.text)) {
                lists |= ending.lists;
            }
        }
        return lists;
    }

    private static int last(String word) {
        return word.charAt(word.length() - 1) % GROUPS;
    }

    private static int lastTwo(String word) {
        return (word.charAt(word.length() - 2) * 31 + word.charAt(word.length() - 1)) % GROUPS;
    }
}
