package io.dateline.parse.field;

import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the path of sections, without the home page and without the article itself. */
final class SectionReader {

    private static final Set<String> HOME = Set.of(
            "home",
            "homepage",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "início",
            "anasayfa",
            "ana sayfa",
            "główna",
            "strona główna",
            "главная",
            "domů",
            "hem");

    private SectionReader() {}

    static Found<List<String>> read(Reading reading, Optional<String> headline) {
        List<List<Candidate>> places = List.of(
                reading.layout(Field.SECTIONS),
                breadcrumbs(reading),
                reading.ld("articleSection"),
                reading.meta("article:section", "parsely-section", "section", "cxenseparse:recs:articlesection"));
        String title = headline.map(Words::folded).orElse("");
        for (List<Candidate> place : places) {
            Set<String> sections = new LinkedHashSet<>();
            for (Candidate candidate : place) {
                String name = Words.clean(candidate.raw());
                boolean home = HOME.contains(name.toLowerCase(Locale.ROOT));
                if (!name.isEmpty()
                        && name.length() <= 60
                        && !home
                        && !Words.folded(name).equals(title)) {
                    sections.add(name);
                }
            }
            if (!sections.isEmpty()) {
                return Found.of(List.copyOf(sections), Field.SECTIONS, place.get(0), 0.85);
            }
        }
        return Found.nothing();
    }

    private static List<Candidate> breadcrumbs(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (LdNode list : reading.page().jsonLd().ofType(Set.of("BreadcrumbList"))) {
            for (LdNode item : list.nodes("itemListElement")) {
                item.text("name")
                        .or(() -> item.node("item").flatMap(inner -> inner.text("name")))
                        .ifPresent(name -> found.add(new Candidate(SourceKind.JSON_LD, "BreadcrumbList", name)));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
