package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * Finds where a description ends that small words carry on: "the mayor of Halden", "a spokesman for the harbour board",
 * "one of the pilots". What is told of somebody beside that - when, how, to whom - is no part of it.
 */
final class DescriptionReach {

    /** How often a small word may carry on: "the head of the board of the port". */
    private static final int MOST_JOINS = 2;

    /** How many words may follow a small word. */
    private static final int LONGEST = 6;

    private final List<Word> words;
    private final Set<String> joins;
    private final Set<String> joinsNames;
    private final Set<String> behind;

    /**
     * Reads the words behind descriptions.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    DescriptionReach(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.joins = lexicon.setting("described.joins");
        this.joinsNames = lexicon.setting("described.joins.names");
        this.behind = lexicon.setting("described.behind");
    }

    /**
     * Behind all that belongs to a description.
     *
     * @param end index behind its noun
     * @return the same index, or one farther behind
     */
    int end(int end) {
        int reached = end;
        for (int i = 0; i < MOST_JOINS; i++) {
            int next = joined(reached);
            if (next < 0) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }

    /** Behind the nouns that a small word leads to; -1 where it is another word, or none follow. */
    private int joined(int at) {
        if (at == 0 || at + 1 >= words.size() || !together(at, at) || !together(at + 1, at)) {
            return -1;
        }
        boolean anything = joins.contains(words.get(at).lower());
        boolean named = joinsNames.contains(words.get(at).lower())
                && (words.get(at + 1).capital() || words.get(at + 1).wordClass() == WordClass.DETERMINER);
        return anything || named ? nouns(at + 1, at) : -1;
    }

    private int nouns(int from, int at) {
        int i = leads(words.get(from)) ? from + 1 : from;
        int end = -1;
        while (i < words.size() && i - from < LONGEST && together(i, at) && noun(words.get(i))) {
            Mention mention = words.get(i).mention();
            i = mention != null && mention.type() == Type.NAME && mention.first() == i ? mention.end() : i + 1;
            Word last = words.get(i - 1);
            end = last.wordClass() == WordClass.POSSESSIVE || behind.contains(last.lower()) ? end : i;
        }
        return end;
    }

    private static boolean leads(Word word) {
        return word.wordClass() == WordClass.DETERMINER || word.in(WordList.PRONOUNS_POSSESSIVE);
    }

    private static boolean noun(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OTHER, WordClass.NUMBER, WordClass.POSSESSIVE -> true;
            case WordClass.VERB_LIKE -> word.capital();
            default ->
                word.capital() && word.mention() != null && word.mention().type() == Type.NAME;
        };
    }

    private boolean together(int i, int with) {
        return !words.get(i).quoted()
                && words.get(i).sentence() == words.get(with - 1).sentence();
    }
}
