package io.dateline.parse.quote.voice;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;

/** Finds the whole of speakers of whom a mention has only the number: "another officer, Ola Vik," and "one tester". */
public final class CountedSpeakers {

    /** How many words may stand between the number and the name. */
    private static final int LONGEST = 4;

    private final List<Word> words;
    private final Set<String> counting;
    private final Set<String> behind;
    private final RoleNouns roles;
    private final ApposedName apposed;

    /**
     * Reads the words around numbers.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public CountedSpeakers(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.counting = lexicon.setting("pronouns.counting");
        this.behind = lexicon.setting("described.behind");
        this.roles = new RoleNouns(lexicon);
        this.apposed = new ApposedName(words);
    }

    /**
     * The name behind the number; the same mention where none is.
     *
     * @param mention a number that stands for a speaker
     * @return the name or the mention
     */
    public Mention named(Mention mention) {
        if (!counts(mention)) {
            return mention;
        }
        int end = end(mention);
        Mention name = apposed.at(end);
        if (name == null && end > mention.end()) {
            name = apposed.behindComma(end);
        }
        return name == null ? mention : name;
    }

    /**
     * Behind the nouns that go with the number.
     *
     * @param mention a number that stands for a speaker
     * @return index behind the last of them
     */
    public int end(Mention mention) {
        int end = mention.end();
        int role = end;
        boolean named = false;
        while (counts(mention) && end < words.size() && end - mention.end() < LONGEST && noun(end, mention)) {
            Word word = words.get(end++);
            named = isName(word);
            role = roles.role(word) || roles.several(word) ? end : role;
        }
        return role == mention.end() && !named && told(end, mention) ? end : role;
    }

    /** Whether words are the subject of a verb of saying, whatever their noun means: "one tester said". */
    private boolean told(int end, Mention mention) {
        boolean often = end > mention.end()
                && end + 1 < words.size()
                && behind.contains(words.get(end).lower());
        int verb = often ? end + 1 : end;
        Word next = verb < words.size() ? words.get(verb) : null;
        return next != null
                && next.tells()
                && !next.quoted()
                && next.sentence() == words.get(mention.first()).sentence();
    }

    /**
     * What people the last of those nouns means.
     *
     * @param last index of the last noun
     * @return a person or a group; unknown where the noun is no role
     */
    public SpeakerKind kind(int last) {
        Word noun = words.get(last);
        SpeakerKind one = roles.role(noun) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        return roles.several(noun) ? SpeakerKind.GROUP : one;
    }

    private boolean noun(int i, Mention mention) {
        Word word = words.get(i);
        return (word.mention() == null || word.mention().type() != Type.PRONOUN)
                && !word.quoted()
                && !word.tells()
                && !behind.contains(word.lower())
                && word.sentence() == words.get(mention.first()).sentence()
                && (word.wordClass() == WordClass.OTHER || word.wordClass() == WordClass.VERB_LIKE)
                && Character.isLetter(word.text().codePointAt(0));
    }

    private static boolean isName(Word word) {
        return word.mention() != null && word.mention().type() == Type.NAME;
    }

    /**
     * Whether a mention is a number, "one" or "another", that stands for people.
     *
     * @param mention a mention of the story
     * @return whether it is
     */
    public boolean counts(Mention mention) {
        return mention.type() == Type.PRONOUN && counting.contains(mention.head());
    }
}
