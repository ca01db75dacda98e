package io.dateline.parse.field.reading;

import io.dateline.parse.page.ShortText;
import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells links to an author's own page: by what they say of themselves, else by their address. */
public final class AuthorLink {

    private static final AddressSteps PROFILES =
            new AddressSteps(PhraseFile.read(AuthorLink.class, "profile-addresses.txt"));

    /** What the title of such a link says in front of the name. */
    private static final Set<String> TITLES = PhraseFile.read(AuthorLink.class, "author-link-titles.txt");

    private static final int LONGEST = 100;

    /** "/library/?_author=Ada%20Quill", on the same site. */
    private static final Pattern QUERY = Pattern.compile("^[/?].*[?&]_?(?:author|autor|auteur|byline)=[^&]");

    private AuthorLink() {}

    /**
     * Whether an element is such a link.
     *
     * @param link any element
     * @return whether it leads to an author's page
     */
    public static boolean is(Element link) {
        return link.attributesSize() > 0 && is(link.attributes());
    }

    /**
     * The same of a link's attributes.
     *
     * @param attributes the attributes
     * @return whether the link leads to an author's page
     */
    public static boolean is(Attributes attributes) {
        String rel = attributes.get("rel");
        if (!rel.isEmpty() && rel.toLowerCase(Locale.ROOT).contains("author")) {
            return true;
        }
        String href = attributes.get("href");
        return PROFILES.isLastButOne(href)
                || href.indexOf('=') > 0
                        && (href.charAt(0) == '/' || href.charAt(0) == '?')
                        && QUERY.matcher(href).find();
    }

    /**
     * Whether a link's title or label says that it leads to all that the person whom it names has written: "All articles by
     * Ada Quill".
     *
     * @param link any element
     * @return whether it does
     */
    public static boolean isTitled(Element link) {
        return link.attributesSize() > 0 && (isTitled(link, "title") || isTitled(link, "aria-label"));
    }

    private static boolean isTitled(Element link, String attribute) {
        String title = link.attributes().get(attribute);
        if (title.isEmpty() || title.length() > LONGEST) {
            return false;
        }
        String label = Words.clean(title);
        for (int blank = label.indexOf(' '); blank > 0; blank = label.indexOf(' ', blank + 1)) {
            if (TITLES.contains(label.substring(0, blank).toLowerCase(Locale.ROOT))) {
                return ShortText.of(link, LONGEST).contains(label.substring(blank + 1));
            }
        }
        return false;
    }

    /**
     * Whether an address is that of an author's page.
     *
     * @param href an address, whole or relative
     * @return whether it is
     */
    public static boolean isProfile(String href) {
        return PROFILES.isLastButOne(href);
    }
}
