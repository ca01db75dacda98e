package io.dateline.parse.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteOwnerTest {

    private static List<String> owner(String headline, String... names) {
        List<Candidate> places = Stream.of(names)
                .map(name -> new Candidate(SourceKind.TEXT, "line of copyright", name))
                .toList();
        return SiteOwner.read(places, Optional.of(headline)).value().orElse(List.of()).stream()
                .map(Byline::name)
                .toList();
    }

    @Test
    void aSiteWithAPersonsNameIsWrittenByThePerson() {
        assertThat(owner("Sea gate rises", "Tobias Venn")).containsExactly("Tobias Venn");
        assertThat(owner("Sea gate rises", "Dr. Tobias Venn", "Tobias Venn")).containsExactly("Tobias Venn");
        assertThat(owner("Sea gate rises", "Harbour Notes", "Tobias F. Venn")).containsExactly("Tobias F. Venn");
    }

    @Test
    void othersNamesTellNobody() {
        assertThat(owner("Sea gate rises", "Harbour Notes")).isEmpty();
        assertThat(owner("Sea gate rises", "Tobias Verlag")).isEmpty();
        assertThat(owner("Sea gate rises", "Tobias Venn", "Anna Holm")).isEmpty();
        assertThat(owner("Tobias Venn", "Tobias Venn")).isEmpty();
    }
}
