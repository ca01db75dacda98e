package io.dateline.parse.field.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a site's address is called, to bear out a name that the page gives its publisher: "Lorvik Fire Brigade" on
 * lorvik-fire-brigade.example, "Tidewater Ltd." on tidewater.example, "Coast and Harbour Trust" on cht.example.
 *
 * @param labels the parts of the host that name the site, letters and digits of ASCII alone
 */
public record HostName(Set<String> labels) {

    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Map<Character, String> WRITTEN_OUT =
            Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ß', "ss", 'æ', "ae", 'ø', "o", 'ı', "i", 'ł', "l");

    /** A shorter label before the last one is of a registry: "co.uk". */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 5;
    private static final int LONG_LABEL = 8;
    private static final int MOST_WORDS = 7;

    /** Copies the labels. */
    public HostName {
        labels = Set.copyOf(labels);
    }

    /** Takes a host apart; the empty string is no host. */
    static HostName of(String host) {
        List<String> parts = List.of(DOTS.split(host.toLowerCase(Locale.ROOT)));
        Set<String> labels = new TreeSet<>();
        int last = parts.size() - 2;
        if (last > 0
                && parts.get(last).length() < SHORTEST_NAME
                && !parts.get(last - 1).equals("www")) {
            labels.add(plain(parts.get(last - 1)));
        }
        if (last >= 0) {
            labels.add(plain(parts.get(last)));
        }
        for (int i = 0; i < last; i++) {
            if (parts.get(i).length() >= LONG_LABEL) {
                labels.add(plain(parts.get(i)));
            }
        }
        labels.removeIf(label -> label.length() < SHORTEST);
        return new HostName(labels);
    }

    /**
     * Whether the host is called by a name: by its first words, by half of one long word, or by its initials.
     *
     * @param name the name as the page gives it
     * @return whether it is
     */
    public boolean bears(String name) {
        String[] words = GAPS.split(Domains.withoutEnding(Domains.withoutWeb(name))
                .toLowerCase(Locale.ROOT)
                .strip());
        if (words.length > MOST_WORDS) {
            return false;
        }
        String whole = plain(String.join("", words));
        String initials = initials(words);
        for (String label : labels) {
            boolean half = whole.length() >= SHORTEST_PART && 2 * whole.length() >= label.length();
            if (begins(words, label)
                    || half && (label.startsWith(whole) || label.endsWith(whole))
                    || initials.length() >= SHORTEST && label.equals(initials)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name is all that the host is called: "Tidewater" on tidewater.example.
     *
     * @param name the name as the page gives it
     * @return whether it is
     */
    public boolean is(String name) {
        String whole = plain(Domains.withoutEnding(Domains.withoutWeb(name)).toLowerCase(Locale.ROOT));
        return labels.contains(whole) || labels.stream().anyMatch(label -> isLong(label) && whole.endsWith(label));
    }

    private static boolean isLong(String label) {
        return label.length() > LONG_LABEL;
    }

    /** Whether the first words of a name, perhaps behind an article, are the label. */
    private static boolean begins(String[] words, String label) {
        StringBuilder front = new StringBuilder();
        for (String word : words) {
            front.append(plain(word));
            boolean article = front.length() == label.length() + 3 && front.indexOf("the") == 0;
            if (label.contentEquals(front) || article && front.substring(3).equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            String plain = plain(word);
            initials.append(plain.isEmpty() || plain.equals("and") ? "" : plain.substring(0, 1));
        }
        return initials.toString();
    }

    /** As letters are written in addresses. */
    private static String plain(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String out = WRITTEN_OUT.get(text.charAt(i));
            written.append(out == null ? String.valueOf(text.charAt(i)) : out);
        }
        return OTHERS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
