package io.dateline.parse.field.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host of a site, to tell the site's name by it.
 *
 * @param labels its labels, letters and digits of ASCII alone
 * @param whole the same without stops between them
 */
record SiteHost(List<String> labels, String whole) {

    private static final int SHORTEST_LABEL = 3;
    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9.]");

    /** Takes a host apart; the empty string is no host. */
    static SiteHost of(String host) {
        String plain = OTHERS.matcher(host.toLowerCase(Locale.ROOT)).replaceAll("");
        return new SiteHost(List.of(plain.split("\\.")), plain.replace(".", ""));
    }

    /** Whether a folded text is the host's name. */
    boolean is(String folded) {
        for (String label : labels) {
            if (label.length() >= SHORTEST_LABEL && isLabel(folded, label)) {
                return true;
            }
        }
        return folded.length() >= SHORTEST && (whole.startsWith(folded) || whole.endsWith(folded));
    }

    private static boolean isLabel(String folded, String label) {
        return folded.equals(label)
                || folded.length() == label.length() + 3 && folded.startsWith("the") && folded.endsWith(label);
    }

    /** "Harbour Post online" on harbourpost.example, "Harbour Post" on getharbourpost.example. */
    boolean begins(String folded) {
        for (String label : labels) {
            if (label.length() >= LONG && folded.startsWith(label)
                    || folded.length() >= LONG && label.endsWith(folded)) {
                return true;
            }
        }
        return false;
    }
}
