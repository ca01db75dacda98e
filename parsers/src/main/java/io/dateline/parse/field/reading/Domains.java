package io.dateline.parse.field.reading;

import io.dateline.parse.text.PhraseFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells names that are a site's domain, as sites sign with it: "harbourpost.com". */
public final class Domains {

    private static final Set<String> ENDINGS = endings();

    private static final String WEB = "www.";

    private Domains() {}

    private static Set<String> endings() {
        Set<String> endings = new HashSet<>(PhraseFile.read(Domains.class, "domain-endings.txt"));
        for (String country : Locale.getISOCountries()) {
            endings.add(country.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(endings);
    }

    /**
     * Whether a name is a domain, perhaps with a path behind it.
     *
     * @param name the name
     * @return whether it is
     */
    public static boolean isDomain(String name) {
        if (name.indexOf('.') <= 0) {
            return false;
        }
        int path = name.indexOf('/');
        String host = path < 0 ? name : name.substring(0, path);
        int dot = host.lastIndexOf('.');
        return dot > 0
                && host.charAt(0) != '.'
                && !host.contains("..")
                && host.chars().allMatch(Domains::isOfDomain)
                && ENDINGS.contains(host.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfDomain(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    /**
     * The name of a site that bears its domain, as its readers say it: "HarbourPost" for "HarbourPost.com".
     *
     * @param name the name
     * @return the name without the ending; the name itself where it is no domain
     */
    public static String withoutEnding(String name) {
        return isDomain(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /**
     * The name without what every address of the web may begin with.
     *
     * @param name the name
     * @return the domain without "www."; the name itself where it is no domain or has none
     */
    public static String withoutWeb(String name) {
        return name.regionMatches(true, 0, WEB, 0, WEB.length()) && isDomain(name)
                ? name.substring(WEB.length())
                : name;
    }
}
