package io.dateline.parse.quote.voice;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by its noun what a description means, and where it starts and ends: "the harbour crew's nurse" is a person, and of
 * "the pilots replied" only two words are a description.
 */
public final class DescribedSpeakers {

    /** How many words behind its noun a description may have by mistake. */
    private static final int MOST_BEHIND = 3;

    /** How many words the name of a body has at least behind its article. */
    private static final int SHORTEST_BODY = 2;

    /** How many words a description has behind its first. */
    private static final int LONGEST_OPENING = 3;

    private final List<Word> words;
    private final RoleNouns roles;
    private final DescribingNouns nouns;
    private final DescriptionReach reach;
    private final Set<String> behind;

    /**
     * Reads the descriptions of a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public DescribedSpeakers(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.roles = new RoleNouns(lexicon);
        this.nouns = new DescribingNouns(lexicon, roles);
        this.reach = new DescriptionReach(words, lexicon);
        this.behind = lexicon.setting("described.behind");
    }

    /**
     * Whether the language lists nouns of descriptions at all.
     *
     * @return whether it does
     */
    public boolean known() {
        return nouns.known();
    }

    /**
     * What the noun of a description means.
     *
     * @param mention a mention of the story
     * @return the kind of speaker, or nothing where the language does not list the noun
     */
    public Optional<SpeakerKind> kind(Mention mention) {
        int noun = noun(mention);
        return noun < 0 ? Optional.empty() : nouns.kind(words.get(noun));
    }

    /**
     * What a noun means.
     *
     * @param noun index of the noun
     * @return the kind of speaker, or nothing where the language does not list it
     */
    public Optional<SpeakerKind> kind(int noun) {
        return nouns.kind(words.get(noun));
    }

    /**
     * Behind the description that starts with a word that looks like a name: "Federal harbour pilots" at the start of a
     * sentence.
     *
     * @param mention a name of a word
     * @return behind its noun; behind the mention where none is near
     */
    public int opening(Mention mention) {
        int end = mention.end();
        for (int i = mention.end(); known() && i < words.size() && i - mention.end() < LONGEST_OPENING; i++) {
            Word word = words.get(i);
            if (!smallNoun(word, mention)) {
                break;
            }
            end = nouns.kind(word).isPresent() ? i + 1 : end;
        }
        return end;
    }

    /**
     * Behind the last word that belongs to a description, and to what small words carry on of it: "the mayor of Halden".
     *
     * @param mention a mention of the story
     * @return the index
     */
    public int whole(Mention mention) {
        int end = end(mention);
        return mention.type() == Type.NOMINAL ? reach.end(end) : end;
    }

    /**
     * The same of words that end with a noun.
     *
     * @param end index behind the noun
     * @return the index
     */
    public int whole(int end) {
        return reach.end(end);
    }

    /**
     * Behind the last word that belongs to a description.
     *
     * @param mention a mention of the story
     * @return the index
     */
    public int end(Mention mention) {
        int noun = noun(mention);
        if (noun < 0 || noun == mention.end() - 1) {
            return mention.end();
        }
        if (mention.end() < words.size() && beginsObject(words.get(mention.end()), mention)) {
            return noun + 1;
        }
        return verbLike(words.get(noun + 1)) ? noun + 1 : mention.end();
    }

    /**
     * Where the name of a body starts that an article makes a description of: "the Harbour Pilots Board".
     *
     * @param mention a mention of the story
     * @return index of the first word of the name; -1 where none is one
     */
    public int name(Mention mention) {
        int end = end(mention);
        boolean determined = known()
                && mention.type() == Type.NOMINAL
                && words.get(mention.first()).in(WordList.DETERMINERS_DEFINITE)
                && end - mention.first() > SHORTEST_BODY;
        boolean goesOn = end < words.size() && words.get(end).wordClass() == WordClass.OF;
        if (!determined || goesOn || !nouns.body(words.get(end - 1))) {
            return -1;
        }
        for (int i = mention.first() + 1; i < end; i++) {
            if (!words.get(i).capital()) {
                return -1;
            }
        }
        return mention.first() + 1;
    }

    /** The last word of a description that is listed; -1 where none is near its end. */
    private int noun(Mention mention) {
        if (mention.type() != Type.NOMINAL || !known()) {
            return -1;
        }
        for (int i = mention.end() - 1; i >= mention.first() && mention.end() - 1 - i <= MOST_BEHIND; i--) {
            boolean decides = i == mention.end() - 1 || !roles.modifies(words.get(i));
            if (decides && nouns.kind(words.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word may be a noun in small letters beside a mention. */
    boolean smallNoun(Word word, Mention mention) {
        return RoleNouns.small(word)
                && word.sentence() == words.get(mention.first()).sentence();
    }

    private boolean verbLike(Word word) {
        return word.wordClass() == WordClass.VERB_LIKE
                || word.wordClass() == WordClass.ADVERB
                || behind.contains(word.lower());
    }

    /** An article, a pronoun or a name never follows a noun: what stands in front of it is a verb. */
    private boolean beginsObject(Word next, Mention mention) {
        boolean object = next.wordClass() == WordClass.DETERMINER
                || next.wordClass() == WordClass.PRONOUN
                || next.mention() != null && next.mention().type() == Type.NAME && next.capital();
        return object && next.sentence() == words.get(mention.first()).sentence() && !next.quoted();
    }
}
