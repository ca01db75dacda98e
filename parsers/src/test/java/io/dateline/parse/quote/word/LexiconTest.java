package io.dateline.parse.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @Test
    void everyListHasABitOfItsOwn() {
        assertThat(WordList.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void wordsAreClassedByTheirOwnLanguageAlone() {
        assertThat(wordClass("en", "by")).isEqualTo(WordClass.BY);
        assertThat(wordClass("da", "by")).as("a town").isEqualTo(WordClass.OTHER);
        assertThat(wordClass("en", "to")).isEqualTo(WordClass.TO);
        assertThat(wordClass("pl", "to")).isEqualTo(WordClass.OTHER);
        assertThat(wordClass("en", "walking")).isEqualTo(WordClass.VERB_LIKE);
        assertThat(wordClass("sv", "regering")).as("a government").isEqualTo(WordClass.OTHER);
    }

    @Test
    void theFirstLetterOrEndingClassesWordsThatNobodyLists() {
        assertThat(wordClass("en", "quietly")).isEqualTo(WordClass.ADVERB);
        assertThat(wordClass("en", "ally")).isEqualTo(WordClass.OTHER);
        assertThat(wordClass("de", "48-jährige")).isEqualTo(WordClass.NUMBER);
        assertThat(wordClass("en", "said")).isEqualTo(WordClass.CUE);
    }

    @Test
    void aLanguageIsKnownWhereItHasAWordFile() {
        assertThat(Lexicon.of("nn").orElseThrow().known()).isTrue();
        assertThat(Lexicon.of("xx")).isEmpty();
        assertThat(Lexicon.empty().known()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cs", "da", "de", "en", "es", "fi", "fr", "it", "nl", "no", "pl", "pt", "ru", "sv", "tr", "uk"})
    void everySectionOfAWordFileIsOneThatIsRead(String language) {
        Set<String> sections = new TreeSet<>();
        WordFile.read(language + "/words.txt", (section, lemma, form) -> sections.add(section));
        sections.removeIf(section -> WordList.ofSection(section) != null);
        sections.removeIf(section -> WordClass.ofSection(section) != WordClass.OTHER);
        assertThat(sections)
                .isSubsetOf(
                        "affiliations",
                        "cues",
                        "cues.attributive",
                        "cues.attributive.as",
                        "cues.called",
                        "cues.idle",
                        "cues.near",
                        "cues.of",
                        "cues.particles",
                        "order",
                        "marks",
                        "pronouns.addressed",
                        "pronouns.counting",
                        "pronouns.counting.of",
                        "endings.counting",
                        "of.owners",
                        "of.owners.bare",
                        "endings.owners",
                        "pronouns.things",
                        "pronouns.we",
                        "clitics.before",
                        "clitics.behind",
                        "case.endings",
                        "cues.names",
                        "cues.plural",
                        "endings.genitive",
                        "prepositions.place",
                        "class.adverb",
                        "class.verb",
                        "endings.adjective",
                        "endings.demonyms",
                        "endings.bare",
                        "endings.definite",
                        "endings.active",
                        "endings.groups",
                        "endings.several",
                        "endings.lone",
                        "endings.participle",
                        "clipped",
                        "given.none",
                        "organisations.common",
                        "honorifics",
                        "roles",
                        "roles.modifiers",
                        "bodies",
                        "bodies.joins",
                        "bodies.last",
                        "determiners.bodies",
                        "interviews.addressed",
                        "of.beside",
                        "documents.plain",
                        "determiners.plural",
                        "endings.plural",
                        "documents.in",
                        "pronouns.impersonal",
                        "statements",
                        "possessives.male",
                        "possessives.female",
                        "endings.genitive.names",
                        "endings.genitive.roles",
                        "says.back",
                        "words.of",
                        "described.behind",
                        "described.bodies",
                        "described.documents",
                        "described.groups",
                        "described.joins",
                        "described.joins.names",
                        "described.persons",
                        "determiners.negative",
                        "names.acronyms",
                        "names.domains",
                        "names.last",
                        "names.prefixes",
                        "names.streets",
                        "passive",
                        "passive.speaks",
                        "places.front",
                        "pronouns.reflexive",
                        "tellers.as",
                        "tellers.put",
                        "titles.front",
                        "unspoken.called",
                        "unspoken.called.as",
                        "unspoken.offers",
                        "unspoken.passive",
                        "unspoken.works",
                        "unspoken.works.as",
                        "unspoken.works.calls",
                        "roles.female",
                        "roles.male",
                        "endings.oblique",
                        "endings.oblique.adjective");
    }

    private static char wordClass(String language, String word) {
        return Lexicon.of(language).orElseThrow().entry(word).wordClass();
    }
}
