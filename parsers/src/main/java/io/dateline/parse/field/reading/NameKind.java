package io.dateline.parse.field.reading;

import io.dateline.article.BylineKind;
import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a name is a person's, an organisation's, a desk's, or a country's. */
public final class NameKind {

    private static final Set<String> DESKS = PhraseFile.read(NameKind.class, "desks.txt");
    private static final Set<String> AGENCIES = PhraseFile.read(NameKind.class, "agencies.txt");
    private static final Set<String> ORGANIZATIONS = PhraseFile.read(NameKind.class, "organization-words.txt");
    private static final Set<String> ENDINGS = PhraseFile.read(NameKind.class, "organization-endings.txt");
    private static final Set<String> COUNTRIES = PhraseFile.read(NameKind.class, "countries.txt");

    /** Articles that no person's name begins with; "Le" and "El" begin some. */
    private static final List<String> ARTICLES = List.of("the ", "der ", "die ", "das ");

    private static final Pattern GAPS = Pattern.compile("[\\s/-]+");

    private NameKind() {}

    /**
     * Whose a name is, as far as it tells.
     *
     * @param name the name
     * @return a person where nothing tells otherwise; no country
     */
    public static BylineKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)) {
            return BylineKind.ORGANIZATION;
        }
        if (DESKS.contains(lower)) {
            return BylineKind.DESK;
        }
        boolean organization = Domains.isDomain(lower)
                || isAbbreviation(name)
                || lower.indexOf('/') > 0
                || ARTICLES.stream().anyMatch(lower::startsWith);
        String[] words = GAPS.split(lower);
        for (String word : words) {
            if (DESKS.contains(word)) {
                return BylineKind.DESK;
            }
            organization |= (words.length > 1 || isUnspaced(word)) && isOfOrganizations(bare(word));
        }
        return organization ? BylineKind.ORGANIZATION : BylineKind.PERSON;
    }

    /**
     * Whether a text is a list of agencies: "sid/dpa" is not one name.
     *
     * @param name the text
     * @return whether it is
     */
    public static boolean areAgencies(String name) {
        if (name.indexOf('/') < 0) {
            return false;
        }
        String[] parts = name.split("/");
        for (String part : parts) {
            if (!isAgency(part.strip())) {
                return false;
            }
        }
        return parts.length > 1;
    }

    /**
     * Whether a text is the name of a news agency.
     *
     * @param text the text, upper case or lower
     * @return whether it is
     */
    public static boolean isAgency(String text) {
        return AGENCIES.contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a text is a word of the names of organisations, such as a company's legal form: "LLC".
     *
     * @param text the text, upper case or lower
     * @return whether it is
     */
    public static boolean isOrganizationWord(String text) {
        return ORGANIZATIONS.contains(bare(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether a text is the name of a country.
     *
     * @param lower the text in lower case
     * @return whether it is
     */
    public static boolean isCountry(String lower) {
        return COUNTRIES.contains(lower);
    }

    /** Capitals alone, too few for a name and too many for somebody's initials. */
    private static boolean isAbbreviation(String name) {
        return name.length() >= 3 && name.length() <= 5 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isOfOrganizations(String word) {
        return ORGANIZATIONS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Names in the scripts of East Asia have no blanks. */
    private static boolean isUnspaced(String name) {
        return !name.isEmpty() && name.charAt(0) >= '\u2e80';
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
