package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who the words right behind a quote say said it, though no pattern was sure: "..., as Ada Lund put it", and "..., Ada
 * Lund, head of the guild, told the paper".
 */
public final class TellersBehind {

    /** A word or two with a capital, marks included, are a term that somebody explains. */
    private static final int LONGEST_TERM = 6;

    /** How many words may stand between a name and its verb. */
    private static final int LONGEST_APPOSITION = 24;

    private final List<Word> words;
    private final Set<String> as;
    private final Set<String> put;

    /**
     * Looks into a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public TellersBehind(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.as = lexicon.setting("tellers.as");
        this.put = lexicon.setting("tellers.put");
    }

    /**
     * Who is said behind a quote to have said it.
     *
     * @param around what stands around the quote
     * @return the mention of them, or null when nothing says so
     */
    public @Nullable Mention of(Surroundings around) {
        int next = around.end();
        if (as.isEmpty() || !within(next, around)) {
            return null;
        }
        Mention told = mentionAt(next, around);
        if (told != null) {
            return told.fullName() && tellsSomebody(told) ? told : null;
        }
        next += words.get(next).wordClass() == ',' ? 1 : 0;
        boolean term = around.capital() && around.end() - around.first() <= LONGEST_TERM;
        if (term || !within(next, around) || !as.contains(words.get(next).lower())) {
            return null;
        }
        Mention mention = mentionAt(next + 1, around);
        return mention != null && puts(mention) ? mention : null;
    }

    private boolean within(int i, Surroundings around) {
        return i < words.size()
                && words.get(i).sentence() == around.endSentence()
                && !words.get(i).quoted();
    }

    private @Nullable Mention mentionAt(int i, Surroundings around) {
        Mention mention = within(i, around) ? words.get(i).mention() : null;
        boolean starts = mention != null && mention.first() == i && mention.end() < words.size();
        return starts ? mention : null;
    }

    /** "Ada Lund noted", "she put it": the verb stands right behind. */
    private boolean puts(Mention mention) {
        Word verb = words.get(mention.end());
        boolean puts = put.contains(verb.lower())
                && mention.end() + 1 < words.size()
                && words.get(mention.end() + 1).wordClass() == WordClass.PRONOUN;
        return verb.sentence() == words.get(mention.first()).sentence() && !verb.quoted() && (verb.tells() || puts);
    }

    /** "Ada Lund, head of the guild, told": the verb stands behind the second comma, and somebody is told. */
    private boolean tellsSomebody(Mention name) {
        if (words.get(name.end()).wordClass() != ',') {
            return false;
        }
        for (int i = name.end() + 1; i < words.size() && i - name.end() < LONGEST_APPOSITION; i++) {
            Word word = words.get(i);
            if (word.sentence() != words.get(name.first()).sentence() || word.quoted()) {
                return false;
            }
            if (word.tells()) {
                boolean closed = words.get(i - 1).wordClass() == ',';
                return closed && word.in(WordList.VERBS_TELLING) && named(i + 1);
            }
        }
        return false;
    }

    private boolean named(int i) {
        Mention mention = i < words.size() ? words.get(i).mention() : null;
        return mention != null && mention.type() != Type.PRONOUN;
    }
}
