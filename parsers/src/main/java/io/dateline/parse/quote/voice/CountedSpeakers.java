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
import org.jspecify.annotations.Nullable;

/** Finds the whole of speakers of whom a mention has only the number: "another officer, Ola Vik," and "one tester". */
public final class CountedSpeakers {

    /** How many words may stand between the number and the name. */
    private static final int LONGEST = 4;

    private final List<Word> words;
    private final Set<String> counting;
    private final RoleNouns roles;

    /**
     * Reads the words around numbers.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public CountedSpeakers(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.counting = lexicon.setting("pronouns.counting");
        this.roles = new RoleNouns(lexicon);
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
        Mention name = nameAt(end);
        if (name == null && end < words.size() && words.get(end).wordClass() == ',') {
            Mention apposed = nameAt(end + 1);
            boolean closed = apposed != null
                    && apposed.end() < words.size()
                    && words.get(apposed.end()).wordClass() == ',';
            name = closed && end > mention.end() ? apposed : null;
        }
        return name == null ? mention : name;
    }

    private @Nullable Mention nameAt(int i) {
        Mention name = i < words.size() && !words.get(i).quoted() ? words.get(i).mention() : null;
        return name != null && name.first() == i && name.fullName() ? name : null;
    }

    /**
     * Behind the nouns that go with the number.
     *
     * @param mention a number that stands for a speaker
     * @return index behind the last of them
     */
    public int end(Mention mention) {
        int end = mention.end();
        while (counts(mention) && end < words.size() && end - mention.end() < LONGEST && noun(end, mention)) {
            end++;
        }
        boolean role = end > mention.end() && (roles.role(words.get(end - 1)) || roles.several(words.get(end - 1)));
        return role ? end : mention.end();
    }

    /**
     * What people the last of those nouns means.
     *
     * @param last index of the last noun
     * @return a person or a group
     */
    public SpeakerKind kind(int last) {
        return roles.several(words.get(last)) ? SpeakerKind.GROUP : SpeakerKind.PERSON;
    }

    private boolean noun(int i, Mention mention) {
        Word word = words.get(i);
        return (word.mention() == null || word.mention().type() == Type.NOMINAL)
                && !word.quoted()
                && !word.tells()
                && word.sentence() == words.get(mention.first()).sentence()
                && (word.wordClass() == WordClass.OTHER || word.wordClass() == WordClass.VERB_LIKE)
                && Character.isLetter(word.text().codePointAt(0));
    }

    private boolean counts(Mention mention) {
        return mention.type() == Type.PRONOUN && counting.contains(mention.head());
    }
}
