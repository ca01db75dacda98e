package io.dateline.parse.quote.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of words in a language's word file: the section {@code [titles.male]} is {@link #TITLES_MALE}. As each is a bit of
 * a number, there is room for no more than there are.
 */
public enum WordList {
    ABBREVIATIONS,
    ACCORDING,
    ACCORDING_BEHIND,
    ACCORDING_START,
    ADJECTIVES,
    ADVERBS,
    AGENCIES,
    ANSWERS,
    AUXILIARIES,
    AUXILIARIES_PASSIVE,
    CALLING,
    CASES_OBLIQUE,
    CASES_PLACE,
    CLITICS,
    CONJUNCTIONS,
    CUES_DOCUMENT,
    CUES_FEMALE,
    CUES_MALE,
    CUES_PARTICIPLE,
    DETERMINERS,
    DETERMINERS_DEFINITE,
    DETERMINERS_FEMALE,
    DETERMINERS_MALE,
    DETERMINERS_OBLIQUE,
    DOCUMENTS,
    FUNCTION,
    GIVEN,
    GIVEN_FEMALE,
    GIVEN_MALE,
    GROUPS,
    INTERROGATIVES,
    INTERVIEWS,
    MONTHS,
    NAMING,
    NOUNS,
    OF,
    ORGANISATIONS,
    PARTICLES,
    PARTICLES_SECOND,
    PARTIES,
    PLACES,
    PREPOSITIONS,
    PREPOSITIONS_SOURCE,
    PRONOUNS_FEMALE,
    PRONOUNS_FIRST,
    PRONOUNS_MALE,
    PRONOUNS_NEVER,
    PRONOUNS_OTHER,
    PRONOUNS_POSSESSIVE,
    QUESTIONS,
    REFLEXIVES,
    RELATIVES,
    REPORTED,
    SPEAKERS,
    SPOKESPEOPLE,
    SUBORDINATORS,
    SUFFIXES,
    SURNAMES_FEMALE,
    SURNAMES_MALE,
    TITLE_FIELDS,
    TITLES,
    TITLES_FEMALE,
    TITLES_MALE,
    VERBS_TELLING;

    /** Words that make a person of a name, or stand for one. */
    public static final long ROLES = bits(TITLES, TITLES_MALE, TITLES_FEMALE);

    /** Given names. */
    public static final long GIVEN_NAMES = bits(GIVEN_MALE, GIVEN_FEMALE);

    /** "He" and "she". */
    public static final long PRONOUNS_OF_PERSONS = bits(PRONOUNS_MALE, PRONOUNS_FEMALE);

    private static final Map<String, WordList> BY_SECTION = bySection();

    /** The list of a section; null for a section that holds something else. */
    static @Nullable WordList ofSection(String section) {
        return BY_SECTION.get(section);
    }

    /**
     * One bit for each of some lists.
     *
     * @param lists the lists
     * @return the bits
     */
    public static long bits(WordList... lists) {
        long bits = 0;
        for (WordList list : lists) {
            bits |= list.bit();
        }
        return bits;
    }

    /**
     * The bit that stands for this list.
     *
     * @return the bit
     */
    @SuppressWarnings("EnumOrdinal") // a place among the bits of one run, never stored
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether this list is among some. */
    boolean in(long lists) {
        return (lists & bit()) != 0;
    }

    private static Map<String, WordList> bySection() {
        Map<String, WordList> lists = new HashMap<>();
        for (WordList list : values()) {
            lists.put(list.name().toLowerCase(Locale.ROOT).replace('_', '.'), list);
        }
        return lists;
    }
}
