package io.dateline.parse.field;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds words among the steps of a link's path, on every link of a page: no text is made unless one is likely there. */
final class AddressSteps {

    private final Set<String> words;
    private final Set<Integer> hashes = new HashSet<>();
    private final int longest;

    AddressSteps(Set<String> words) {
        this.words = Set.copyOf(words);
        int most = 0;
        for (String word : words) {
            hashes.add(word.hashCode());
            most = Math.max(most, word.length());
        }
        this.longest = most;
    }

    /** Whether a step with others behind it is one of the words. */
    boolean isWithin(String href) {
        return behind(href) >= 0;
    }

    /** Whether the first such step has one other behind it. */
    boolean isLastButOne(String href) {
        int behind = behind(href);
        return behind >= 0 && href.substring(behind, end(href)).indexOf('/') < 0;
    }

    /** Where the step behind the first of the words begins; -1 if there is none. */
    private int behind(String href) {
        int end = end(href);
        int scheme = href.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = href.charAt(i);
            if (c == '/') {
                boolean likely = i - start <= longest && i > start && hashes.contains(hash);
                if (likely && words.contains(href.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return i + 1;
                }
                start = i + 1;
                hash = 0;
            } else {
                hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
            }
        }
        return -1;
    }

    /** Where query, fragment, or slashes at the end begin. */
    private static int end(String href) {
        int end = 0;
        while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
            end++;
        }
        while (end > 0 && href.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }
}
