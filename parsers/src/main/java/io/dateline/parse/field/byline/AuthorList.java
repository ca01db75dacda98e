package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a list of bylines comes to: an author is named once, and neither employer nor role is another. */
final class AuthorList {

    private AuthorList() {}

    /** Behind one person and the person's role, whatever organisation follows is the one that is worked for. */
    static List<Byline> withoutEmployers(List<Byline> bylines) {
        boolean employed = bylines.size() > 1
                && bylines.get(0).kind() == BylineKind.PERSON
                && bylines.get(0).role().isPresent()
                && bylines.stream().skip(1).allMatch(byline -> byline.kind() == BylineKind.ORGANIZATION);
        if (!employed) {
            return bylines;
        }
        Byline person = bylines.get(0);
        return List.of(
                person.affiliation().isPresent()
                        ? person
                        : person.withAffiliation(bylines.get(1).name()));
    }

    /** "Ada Quill & Senior Writer": beside a person, what another part says that somebody is names nobody. */
    static List<Byline> withoutRoles(List<Byline> bylines) {
        if (bylines.size() < 2) {
            return bylines;
        }
        boolean person = bylines.stream()
                .anyMatch(byline -> byline.kind() == BylineKind.PERSON && !BylineName.isRoleAtTheEnd(byline.name()));
        return person
                ? bylines.stream()
                        .filter(byline ->
                                byline.kind() == BylineKind.ORGANIZATION || !BylineName.isRoleAtTheEnd(byline.name()))
                        .toList()
                : bylines;
    }

    /** Joins bylines of several texts: the same person is named once. */
    static List<Byline> merge(List<Byline> bylines) {
        Map<String, Byline> found = new LinkedHashMap<>();
        bylines.forEach(byline -> found.putIfAbsent(NameKey.of(byline.name()), byline));
        return List.copyOf(found.values());
    }

    /** An author with what another place knows of the same one: role, employer, place and page. */
    static Byline joined(Byline byline, Byline other) {
        return new Byline(
                byline.kind(),
                byline.name(),
                byline.role().or(other::role),
                byline.affiliation().or(other::affiliation),
                byline.location().or(other::location),
                byline.link().or(other::link),
                byline.printed().or(other::printed));
    }

    static Byline renamed(Byline byline, String name) {
        return new Byline(
                byline.kind(),
                name,
                byline.role(),
                byline.affiliation(),
                byline.location(),
                byline.link(),
                byline.printed());
    }
}
