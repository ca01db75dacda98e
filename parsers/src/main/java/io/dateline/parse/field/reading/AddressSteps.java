package io.dateline.parse.field.reading;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Finds words among the steps of a link's path, on every link of a page: no text is made unless one is likely there. */
public final class AddressSteps {

    private static final int HASHES = 4_096;

    private final Set<String> words;
    private final BitSet hashes = new BitSet(HASHES);
    private final int shortest;
    private final int longest;

    /**
     * Prepares the search.
     *
     * @param words the words, in lower case; at least one
     */
    public AddressSteps(Set<String> words) {
        this.words = Set.copyOf(words);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (String word : words) {
            hashes.set(word.hashCode() & HASHES - 1);
            least = Math.min(least, word.length());
            most = Math.max(most, word.length());
        }
        this.shortest = least;
        this.longest = most;
    }

    /**
     * Whether a step with others behind it is one of the words.
     *
     * @param href an address, whole or relative
     * @return whether there is such a step
     */
    public boolean isWithin(String href) {
        return behind(href) >= 0;
    }

    /**
     * Whether the first such step has one other behind it.
     *
     * @param href an address, whole or relative
     * @return whether it has one, and no more
     */
    public boolean isLastButOne(String href) {
        int behind = behind(href);
        return behind >= 0 && href.substring(behind, end(href)).indexOf('/') < 0;
    }

    /** Where the step behind the first of the words begins; -1 if there is none. */
    private int behind(String href) {
        if (!mayHave(href)) {
            return -1;
        }
        int end = end(href);
        int scheme = href.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        for (int slash = href.indexOf('/', start); slash >= 0 && slash < end; slash = href.indexOf('/', start)) {
            if (isLikely(slash - start, hash(href, start, slash))
                    && words.contains(href.substring(start, slash).toLowerCase(Locale.ROOT))) {
                return slash + 1;
            }
            start = slash + 1;
        }
        return -1;
    }

    /** Most addresses have no such step, wherever their path begins and ends. */
    private boolean mayHave(String href) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c != '/') {
                hash = 31 * hash + lower(c);
            } else if (isLikely(i - start, hash)) {
                return true;
            } else {
                start = i + 1;
                hash = 0;
            }
        }
        return false;
    }

    private boolean isLikely(int length, int hash) {
        return length >= shortest && length <= longest && hashes.get(hash & HASHES - 1);
    }

    /** That of the step in lower case. */
    private static int hash(String href, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(href.charAt(i));
        }
        return hash;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    /** Where query, fragment, or slashes at the end begin. */
    private static int end(String href) {
        int query = href.indexOf('?');
        int fragment = href.indexOf('#');
        int end = query < 0 ? href.length() : query;
        end = fragment < 0 ? end : Math.min(end, fragment);
        while (end > 0 && href.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }
}
