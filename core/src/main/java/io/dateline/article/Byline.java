package io.dateline.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * One author as the page names them.
 *
 * @param kind whether this is a person, an organisation or a desk
 * @param name the name alone: no "By", no role, no place
 * @param role the author's function as printed, such as "Europe Correspondent" or "photographer"
 * @param affiliation the organisation the author works for, such as "Reuters"
 * @param location where the author writes from, such as "Istanbul"
 * @param link the author's own page
 * @param printed the whole byline as the page prints it, when it says more than the name
 */
public record Byline(
        BylineKind kind,
        String name,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> location,
        Optional<URI> link,
        Optional<String> printed) {

    /**
     * Checks that the name and every given text says something.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Byline {
        Objects.requireNonNull(kind, "kind");
        Texts.required(name, "name");
        Texts.optional(role, "role");
        Texts.optional(affiliation, "affiliation");
        Texts.optional(location, "location");
        Objects.requireNonNull(link, "link");
        Texts.optional(printed, "printed");
    }

    /**
     * A byline of which only kind and name are known.
     *
     * @param kind what kind of author
     * @param name the name
     * @return the byline
     */
    public static Byline of(BylineKind kind, String name) {
        return new Byline(
                kind, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A person of whom only the name is known.
     *
     * @param name the name
     * @return the byline
     */
    public static Byline person(String name) {
        return of(BylineKind.PERSON, name);
    }

    /**
     * An organisation of which only the name is known.
     *
     * @param name the name
     * @return the byline
     */
    public static Byline organization(String name) {
        return of(BylineKind.ORGANIZATION, name);
    }

    /**
     * A desk of a newsroom of which only the name is known.
     *
     * @param name the name
     * @return the byline
     */
    public static Byline desk(String name) {
        return of(BylineKind.DESK, name);
    }

    /**
     * The same byline with a role.
     *
     * @param value the role as printed
     * @return a copy with this role
     */
    public Byline withRole(String value) {
        return new Byline(kind, name, Optional.of(value), affiliation, location, link, printed);
    }

    /**
     * The same byline with an affiliation.
     *
     * @param value the organisation's name
     * @return a copy with this affiliation
     */
    public Byline withAffiliation(String value) {
        return new Byline(kind, name, role, Optional.of(value), location, link, printed);
    }

    /**
     * The same byline with a location.
     *
     * @param value the place's name
     * @return a copy with this location
     */
    public Byline withLocation(String value) {
        return new Byline(kind, name, role, affiliation, Optional.of(value), link, printed);
    }

    /**
     * The same byline with a link.
     *
     * @param value the author's page
     * @return a copy with this link
     */
    public Byline withLink(URI value) {
        return new Byline(kind, name, role, affiliation, location, Optional.of(value), printed);
    }

    /**
     * The same byline with its printed form.
     *
     * @param value the byline as the page prints it
     * @return a copy with this printed form
     */
    public Byline withPrinted(String value) {
        return new Byline(kind, name, role, affiliation, location, link, Optional.of(value));
    }
}
