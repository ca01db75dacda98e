package io.dateline.parse.field;

import io.dateline.parse.field.reading.Domains;
import io.dateline.parse.field.reading.HostName;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What sites say of themselves beside their name, where the name is asked for: "Harbour Post | News, weather, tides". The
 * part that the address is called is the name.
 */
final class SiteSlogan {

    /** A part of more words is a sentence. */
    private static final int MOST_WORDS = 5;

    private static final int LONGEST_ABBREVIATION = 6;

    private static final Pattern EDGES =
            Pattern.compile("^[\\s|:\u2013\u2014\"\u201c\u201e-]+|[\\s|:\u2013\u2014\"\u201d\u201c-]+$");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SiteSlogan() {}

    /** The name alone; all of it where the address bears no part of it out. */
    static String without(String name, HostName host) {
        List<String> parts = Arrays.stream(SiteNames.parts(name))
                .map(part -> EDGES.matcher(Words.clean(part)).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return parts.isEmpty() ? name : withoutBar(name);
        }
        String first = parts.get(0);
        Optional<String> borne = isShort(first) && host.bears(first)
                ? Optional.of(first)
                : parts.stream().filter(part -> isShort(part) && host.is(part)).findFirst();
        return borne.map(part -> Domains.isDomain(part) && isShort(first) ? first : part)
                .filter(part -> !isShortFor(part, parts))
                .orElse(name);
    }

    private static boolean isShort(String part) {
        return part.split(" ").length <= MOST_WORDS;
    }

    private static String withoutBar(String name) {
        return name.endsWith("|") ? Words.clean(name.substring(0, name.length() - 1)) : name;
    }

    /** "HTA - Harbour Tides Agency", "Harbour and Tides | HTA": both are the name. */
    private static boolean isShortFor(String part, List<String> parts) {
        return part.length() <= LONGEST_ABBREVIATION
                && part.equals(part.toUpperCase(Locale.ROOT))
                && (!part.equals(parts.get(0))
                        || parts.stream()
                                .anyMatch(other ->
                                        !other.equals(part) && initials(other).contains(part)));
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : GAPS.split(text)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
