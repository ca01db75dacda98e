package io.dateline.parse.quote.word;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A way in which languages differ that tells where speakers stand; the section {@code [order]} of a word file names it. */
public enum Trait {
    /** A case stands behind an apostrophe: "Ankara'da". */
    APOSTROPHE_BEFORE_CASE,
    /** Nouns are put together: "liikenneministeri" is a "ministeri". */
    COMPOUNDS,
    /** A verb needs no subject. */
    DROPS_SUBJECT,
    /** A small word joins the fields of one office: "Tarım ve Orman Bakanı". */
    FIELDS_JOINED,
    /** What a role belongs to stands in the genitive behind it, without a small word between. */
    GENITIVE_NOUNS,
    /** Names of people may have an article. */
    NAMES_WITH_ARTICLE,
    /** Every noun has a capital letter. */
    NOUNS_CAPITALISED,
    /** Small words join a name anywhere in it, not only behind the given name. */
    PARTICLES_LATE,
    /** "He" and "she" are one word. */
    PRONOUNS_WITHOUT_GENDER,
    /** The verb stands at the end. */
    VERB_FINAL;

    /** The traits that a word file names, as {@code verb-final}. */
    static Set<Trait> named(Collection<String> names) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String name : names) {
            traits.add(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        return traits;
    }
}
