package io.dateline.parse.quote.voice;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Optional;

/** Tells who belongs to somebody or something named from the name: "Lund's lawyers", "the chancellor of the Exchequer". */
public final class BelongingSpeakers {

    /** How many nouns in small letters are looked at behind a name, but for the first. */
    private static final int LONGEST = 3;

    private final List<Word> words;
    private final DescribedSpeakers described;
    private final ApposedName apposed;

    /**
     * Reads the words around names.
     *
     * @param words the words of the story
     * @param described its descriptions
     */
    public BelongingSpeakers(List<Word> words, DescribedSpeakers described) {
        this.words = words;
        this.described = described;
        this.apposed = new ApposedName(words);
    }

    /**
     * Behind those who belong to somebody named and speak themselves: "Lund's lawyers", "Lund's letter said".
     *
     * @param mention a mention of the story
     * @return behind their noun; behind the mention where none is near
     */
    public int owned(Mention mention) {
        int from = mention.end() + 1;
        boolean owner = mention.type() == Type.NAME
                && described.known()
                && from < words.size()
                && words.get(mention.end()).wordClass() == WordClass.POSSESSIVE
                && words.get(mention.end()).sentence()
                        == words.get(mention.first()).sentence();
        int noun = owner ? lastNoun(from, mention) : -1;
        if (noun < 0) {
            return mention.end();
        }
        Optional<SpeakerKind> kind = described.kind(noun);
        boolean people = kind.filter(BelongingSpeakers::people).isPresent();
        boolean told = noun + 1 < words.size()
                && words.get(noun + 1).tells()
                && !words.get(noun + 1).quoted();
        return people || told && kind.isPresent() ? noun + 1 : mention.end();
    }

    /**
     * Whose description a name is only a part of: "the chancellor of the Exchequer".
     *
     * @param mention a mention of the story
     * @return the description; the same mention where the name stands for itself
     */
    public Mention holder(Mention mention) {
        int join = mention.first() - 1;
        if (join > 0 && words.get(join).wordClass() == WordClass.DETERMINER) {
            join--;
        }
        Mention holder = mention.type() == Type.NAME && join > 0 && described.known()
                ? words.get(join - 1).mention()
                : null;
        boolean holds = holder != null
                && holder.type() == Type.NOMINAL
                && described.end(holder) == join
                && described.whole(join) >= mention.end()
                && described.kind(holder).filter(BelongingSpeakers::people).isPresent();
        return holder != null && holds ? holder : mention;
    }

    /**
     * Who belongs to somebody named, where the name of the former follows: "Lund's lawyer, Ola Vik,".
     *
     * @param mention a mention of the story
     * @return the name; the same mention where none follows
     */
    public Mention named(Mention mention) {
        int owned = owned(mention);
        Mention name = owned > mention.end() ? apposed.behindComma(described.whole(owned)) : null;
        return name == null ? mention : name;
    }

    /**
     * The first word of a description, and of the name of whose it is: "Lund's office".
     *
     * @param mention a mention of the story
     * @return the index
     */
    public int first(Mention mention) {
        boolean owned = mention.type() == Type.NOMINAL
                && described.known()
                && mention.first() > 1
                && words.get(mention.first() - 1).wordClass() == WordClass.POSSESSIVE
                && words.get(mention.first() - 1).sentence()
                        == words.get(mention.first()).sentence();
        Mention owner = owned ? words.get(mention.first() - 2).mention() : null;
        if (owner == null || owner.end() != mention.first() - 1) {
            return mention.first();
        }
        boolean determined = owner.first() > 0
                && words.get(owner.first() - 1).in(WordList.DETERMINERS_DEFINITE)
                && words.get(owner.first() - 1).sentence()
                        == words.get(owner.first()).sentence();
        return determined ? owner.first() - 1 : owner.first();
    }

    /** The last of the nouns in small letters from a word on; -1 where none stands there. */
    private int lastNoun(int from, Mention mention) {
        int i = from;
        while (i < words.size() && i - from <= LONGEST && described.smallNoun(words.get(i), mention)) {
            i++;
        }
        return i > from ? i - 1 : -1;
    }

    private static boolean people(SpeakerKind kind) {
        return kind == SpeakerKind.PERSON || kind == SpeakerKind.GROUP;
    }
}
