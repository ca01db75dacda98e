package io.dateline.parse.body.trim;

import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.Page;
import java.util.List;
import java.util.stream.Stream;

/** The few sentences under a story that say who wrote it: they begin with a name that the page declares or prints as its author's. */
public final class AuthorLives {

    private static final int LONGEST = 900;

    private final List<String> names;

    private AuthorLives(List<String> names) {
        this.names = names;
    }

    /** Those of the persons whom a page declares as its story's authors; a site is none, whatever its page says. */
    public static AuthorLives of(Page page) {
        String site = page.meta().first("og:site_name").orElse("").strip();
        Stream<String> declared = page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).stream()
                .flatMap(article -> article.nodes("author").stream())
                .filter(author -> author.types().stream().noneMatch(type -> type.endsWith("Organization")))
                .flatMap(author -> author.text("name").stream());
        return new AuthorLives(Stream.concat(declared, page.meta().first("author").stream())
                .map(String::strip)
                .filter(name -> name.indexOf(' ') > 0 && !name.equalsIgnoreCase(site))
                .distinct()
                .toList());
    }

    /** Those of persons with these names; a single word may be anything. */
    static AuthorLives of(List<String> names) {
        return new AuthorLives(
                names.stream().filter(name -> name.indexOf(' ') > 0).toList());
    }

    /** Those of nobody. */
    static AuthorLives none() {
        return new AuthorLives(List.of());
    }

    /** Whether a text tells of an author; a name with a colon behind it says who speaks. */
    boolean has(String text) {
        String bare = text.startsWith("(") ? text.substring(1) : text;
        return text.length() <= LONGEST && names.stream().anyMatch(name -> opens(bare, name));
    }

    private static boolean opens(String text, String name) {
        String rest = text.regionMatches(true, 0, name, 0, name.length()) ? text.substring(name.length()) : "";
        return (rest.startsWith(" ") || rest.startsWith(", "))
                && !rest.stripLeading().startsWith(":");
    }
}
