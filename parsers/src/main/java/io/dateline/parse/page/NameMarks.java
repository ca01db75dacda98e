package io.dateline.parse.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What class names and ids tell of an element: one pass over the name finds all known words in it, whatever their case.
 * The words are an automaton over the letters a to z and the edge between words.
 */
final class NameMarks {

    /** The name tells of a date. */
    static final int DATE = 1;
    /** The name tells of an author. */
    static final int AUTHOR = 2;
    /** The name tells of a list of tags. */
    static final int TAGS = 4;
    /** The name tells of what stands beside the story. */
    static final int BESIDE = 8;

    private static final int LETTERS = 27;
    private static final int EDGE = 26;

    /** Names are written by people; a longer one is data. */
    private static final int LONGEST = 400;

    private static final NameMarks ALL = new NameMarks(List.of(
            new Words(DATE, load("date.txt")),
            new Words(AUTHOR, load("author.txt")),
            new Words(TAGS, load("tags.txt")),
            new Words(BESIDE, load("beside.txt"))));

    private final short[] next;
    private final byte[] marks;

    private record Words(int mark, List<String> words) {}

    private NameMarks(List<Words> lists) {
        List<int[]> edges = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        edges.add(new int[LETTERS]);
        ends.add(0);
        for (Words list : lists) {
            for (String word : list.words()) {
                int state = 0;
                for (int i = 0; i < word.length(); i++) {
                    int letter = letter(word.charAt(i));
                    if (edges.get(state)[letter] == 0) {
                        edges.get(state)[letter] = edges.size();
                        edges.add(new int[LETTERS]);
                        ends.add(0);
                    }
                    state = edges.get(state)[letter];
                }
                ends.set(state, ends.get(state) | list.mark());
            }
        }
        next = new short[edges.size() * LETTERS];
        marks = new byte[edges.size()];
        complete(edges, ends);
    }

    /** Where no word goes on, the longest beginning of another one does. */
    private void complete(List<int[]> edges, List<Integer> ends) {
        int[] fallback = new int[edges.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        while (!open.isEmpty()) {
            int state = open.poll();
            marks[state] = (byte) (ends.get(state) | marks[fallback[state]]);
            for (int letter = 0; letter < LETTERS; letter++) {
                int target = edges.get(state)[letter];
                int other = state == 0 ? 0 : next[fallback[state] * LETTERS + letter];
                next[state * LETTERS + letter] = (short) (target == 0 ? other : target);
                if (target != 0) {
                    fallback[target] = other;
                    open.add(target);
                }
            }
        }
    }

    /** The marks of a class attribute or an id, added up. */
    static int of(String name) {
        return name.isEmpty() ? 0 : ALL.read(name);
    }

    private int read(String name) {
        int state = next[EDGE];
        int found = 0;
        int before = EDGE;
        int end = Math.min(name.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            int letter = letter(name.charAt(i));
            if (letter != EDGE || before != EDGE) {
                state = next[state * LETTERS + letter];
                found |= marks[state];
                before = letter;
            }
        }
        return found | marks[next[state * LETTERS + EDGE]];
    }

    private static int letter(char c) {
        int lower = (c | 0x20) - 'a';
        return lower >= 0 && lower < EDGE && c < 128 ? lower : EDGE;
    }

    private static List<String> load(String file) {
        InputStream in = NameMarks.class.getResourceAsStream("names/" + file);
        if (in == null) {
            throw new IllegalStateException("missing resource names/" + file);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
