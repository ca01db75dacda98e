package io.dateline.parse.field.reading;

import io.dateline.parse.page.Page;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a page calls its site, its publisher and its sections, to take them off the end of a title. */
public final class SiteNames {

    /** What parts a title from the names behind or in front of it. */
    public static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022\u00bb\u203a:/-]+\\s+|\\s*[|\uff5c]\\s*");

    private static final String MARKS = "|\u2013\u2014\u00b7\u2022\u00bb\u203a:/-\uff5c";

    private static final Pattern TAIL = Pattern.compile("[\\s_|\uff5c\u2013\u2014\u00b7\u2022\u00bb\u203a:/-]+$");
    private static final String EAST_ASIAN_MARKS = "_-|－—｜";
    private static final Set<String> SITE_ENDINGS = PhraseFile.read(SiteNames.class, "site-endings.txt");
    private static final int LONGEST_EAST_ASIAN = 10;
    private static final int SHORTEST_EAST_ASIAN = 2;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 4;
    private static final int LONG_PART = 6;
    private static final int MOST_WORDS = 4;

    private static final Pattern PARTS = Pattern.compile("\\.");

    private final List<String> names;
    private final List<String> sections;
    private final SiteHost host;

    private SiteNames(List<String> names, List<String> sections, SiteHost host) {
        this.names = names;
        this.sections = sections;
        this.host = host;
    }

    static SiteNames of(Reading reading) {
        List<String> names = new ArrayList<>(reading.ownNames());
        reading.meta("application-name").forEach(name -> names.add(Words.folded(name.raw())));
        List<String> sections = new ArrayList<>();
        reading.meta("article:section", "section").forEach(name -> sections.add(Words.folded(name.raw())));
        reading.ld("articleSection").forEach(name -> sections.add(Words.folded(name.raw())));
        String path = reading.page().uri().map(URI::getPath).orElse("");
        String[] steps = path.split("/");
        for (int i = 1; i + 1 < steps.length; i++) {
            sections.add(Words.folded(steps[i]));
        }
        names.removeIf(String::isEmpty);
        sections.removeIf(String::isEmpty);
        return new SiteNames(names, sections, SiteHost.of(reading.page().host().orElse("")));
    }

    /**
     * Whether a text is the name of the site.
     *
     * @param text the text
     * @return whether it is
     */
    public boolean isSite(String text) {
        return isSiteFolded(Words.folded(text));
    }

    /**
     * The same of a text that has been folded.
     *
     * @param folded the folded text
     * @return whether it is
     */
    public boolean isSiteFolded(String folded) {
        return names.contains(folded) || host.is(folded);
    }

    /**
     * The end of the document's title where it is what the address is called, too: "Sea gate opens | Harbour Post".
     *
     * @param title the title
     * @param page the page, for its address
     * @return the end; empty where it is not called so
     */
    public static Optional<String> atTheEnd(String title, Page page) {
        String[] parts = SEPARATOR.split(Words.clean(title));
        String last = parts[parts.length - 1];
        String folded = Words.folded(last);
        boolean named = parts.length > 1
                && folded.length() >= SHORTEST_PART
                && last.split(" ").length <= MOST_WORDS
                && page.host().filter(host -> namesHost(folded, host)).isPresent();
        return named ? Optional.of(last) : Optional.empty();
    }

    /**
     * Whether the title stands where the name of the site belongs, as some templates set it.
     *
     * @param name what stands there
     * @param title the document's title
     * @param page the page, for its address
     * @return whether it is the title
     */
    public static boolean isTitle(String name, String title, Page page) {
        String folded = Words.folded(name);
        return Words.folded(title).startsWith(folded)
                && atTheEnd(title, page)
                        .filter(end -> !Words.folded(end).equals(folded))
                        .isPresent();
    }

    /** Whether a name is that of the longest part of a host, perhaps with an article, an ending or more words. */
    private static boolean namesHost(String folded, String host) {
        String label = "";
        for (String part : PARTS.split(host.toLowerCase(Locale.ROOT))) {
            label = part.length() > label.length() ? part : label;
        }
        String bare = Words.folded(label);
        return folded.equals(bare)
                || folded.equals("the" + bare)
                || bare.length() >= LONG_PART && folded.startsWith(bare)
                || folded.length() > bare.length() && Words.folded(host).endsWith(folded);
    }

    /**
     * Whether a title begins with the name of the site, and ends with a headline; between them may stand a section.
     *
     * @param title the title
     * @param headline the headline, folded
     * @return whether it does
     */
    public boolean isInFront(String title, String headline) {
        String[] parts = SEPARATOR.split(title);
        boolean parted = parts.length > 1
                && isSite(parts[0])
                && Words.folded(parts[parts.length - 1]).equals(headline);
        String folded = Words.folded(title);
        return parted || isSite(folded.substring(0, Math.max(0, folded.length() - headline.length())));
    }

    /**
     * The title without the site's own name behind it, written in full.
     *
     * @param title the title
     * @return what is left; never nothing of a title that has something
     */
    public String withoutName(String title) {
        return withoutLast(title, names::contains);
    }

    /**
     * The title without the names of site and sections behind it.
     *
     * @param title the title
     * @return what is left; never nothing of a title that has something
     */
    public String without(String title) {
        String text = title;
        for (int round = 0; round < MOST_PARTS; round++) {
            String rest = withoutEastAsian(withoutLast(text, this::isOwnFolded));
            if (rest.equals(text)) {
                return text;
            }
            text = rest;
        }
        return text;
    }

    /** East Asian titles part the name of a site off with a mark that has no blanks around it: "港口关闭_潮汐新闻网". */
    private static String withoutEastAsian(String title) {
        int mark = eastAsianMark(title);
        return mark > 0 ? TAIL.matcher(title.substring(0, mark)).replaceFirst("") : title;
    }

    /**
     * The name of a site that an East Asian title ends with: "潮汐新闻网" of "港口关闭_潮汐新闻网".
     *
     * @param title the title
     * @return the name; empty if there is none
     */
    public static Optional<String> eastAsianEnd(String title) {
        String text = Words.clean(title);
        int mark = eastAsianMark(text);
        return mark > 0 ? Optional.of(text.substring(mark + 1).strip()) : Optional.empty();
    }

    private static int eastAsianMark(String title) {
        int mark = title.length() - 1;
        while (mark > 0 && EAST_ASIAN_MARKS.indexOf(title.charAt(mark)) < 0) {
            mark--;
        }
        String name = title.substring(mark + 1).strip();
        boolean isName = mark >= SHORTEST_EAST_ASIAN
                && !name.isEmpty()
                && name.length() <= LONGEST_EAST_ASIAN
                && isEastAsian(title.charAt(mark - 1))
                && SITE_ENDINGS.stream().anyMatch(name::endsWith);
        return isName ? mark : 0;
    }

    private static boolean isEastAsian(char letter) {
        return letter >= '\u2e80';
    }

    /**
     * What the marks of a title part.
     *
     * @param title the title
     * @return its parts, the first to come first; none where no mark parts anything
     */
    public static String[] parts(String title) {
        return mayBeParted(title) ? SEPARATOR.split(title) : new String[0];
    }

    /** The title without its last part where that, folded, is of some kind; never nothing. */
    private static String withoutLast(String title, Predicate<String> kind) {
        String[] parts = parts(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        String folded = Words.folded(last);
        if (folded.length() < SHORTEST_PART || !kind.test(folded)) {
            return title;
        }
        String rest = TAIL.matcher(title.substring(0, title.lastIndexOf(last))).replaceFirst("");
        return rest.isEmpty() ? title : rest;
    }

    /**
     * Whether a text has one of the marks that part titles.
     *
     * @param text the text
     * @return whether it has
     */
    public static boolean mayBeParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text is the name of the site or of a section, or begins as the site's does.
     *
     * @param folded the folded text
     * @return whether it is
     */
    public boolean isOwnFolded(String folded) {
        boolean named = names.stream().anyMatch(name -> folded.startsWith(name) || name.startsWith(folded));
        return named || sections.contains(folded) || host.is(folded) || host.begins(folded);
    }
}
