package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a story and in the texts around it.
 *
 * @param manuscript the story
 * @param mentions the mentions there
 * @param context headline first, then standfirst and captions; null without any
 * @param introduced the mentions in those
 * @param lexicon the words of the language
 */
public record Cast(
        Manuscript manuscript,
        List<Mention> mentions,
        @Nullable Manuscript context,
        List<Mention> introduced,
        Lexicon lexicon) {

    /**
     * Takes up who is named in the story and in the texts around it.
     *
     * @param manuscript the story
     * @param context headline first, then standfirst and captions; may be empty
     * @param lexicon the words of the language
     * @param finder finds the mentions of a text
     * @return who is named
     */
    public static Cast of(
            Manuscript manuscript, List<String> context, Lexicon lexicon, Function<Manuscript, List<Mention>> finder) {
        List<Mention> mentions = finder.apply(manuscript);
        Roster roster = new Roster(lexicon);
        Manuscript around = null;
        List<Mention> introduced = List.of();
        if (!context.isEmpty()) {
            around = new Manuscript(context, lexicon);
            introduced = finder.apply(around);
            roster.add(around, introduced);
        }
        roster.add(manuscript, mentions);
        roster.joinGenitives(introduced);
        roster.joinGenitives(mentions);
        bodies(introduced, lexicon);
        bodies(mentions, lexicon);
        Introductions introductions = new Introductions(lexicon);
        if (around != null) {
            introductions.read(around, introduced);
        }
        introductions.read(manuscript, mentions);
        return new Cast(manuscript, mentions, around, introduced, lexicon);
    }

    private static void bodies(List<Mention> mentions, Lexicon lexicon) {
        Predicate<String> known = KnownBodies.of(lexicon)::has;
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (person != null) {
                person.takeForBodyAmong(known);
            }
        }
    }

    /**
     * A person with a name in full, that a mention names.
     *
     * @param mention a mention
     * @return the person, or null
     */
    public static @Nullable Person named(Mention mention) {
        Person person = mention.person();
        if (person == null || mention.type() != Type.NAME || person.fullName().indexOf(' ') < 0) {
            return null;
        }
        return person.likelyHuman() ? person : null;
    }

    /**
     * Whether headline, standfirst or a caption names somebody in full, with a given name that people have.
     *
     * @param fullName the name in full
     * @return whether one of them does
     */
    public boolean introduces(String fullName) {
        return givenName(fullName)
                && introduced.stream()
                        .map(Cast::named)
                        .anyMatch(person -> person != null && person.fullName().equals(fullName));
    }

    /**
     * Whether a name in full starts with a known given name.
     *
     * @param fullName a name of several words
     * @return whether it does
     */
    public boolean givenName(String fullName) {
        return NameShapes.startsWithGiven(fullName, lexicon);
    }

    /**
     * Everybody with a name in full, by that name in lower case.
     *
     * @return the people, those of the headline first
     */
    public Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        for (List<Mention> some : List.of(introduced, mentions)) {
            for (Mention mention : some) {
                Person person = named(mention);
                if (person != null) {
                    people.putIfAbsent(lexicon.lower(person.fullName()), person);
                }
            }
        }
        return people;
    }

    /**
     * Where a block starts.
     *
     * @param block number of the block
     * @return its first character in the story
     */
    public int place(int block) {
        return manuscript.start(block);
    }
}
