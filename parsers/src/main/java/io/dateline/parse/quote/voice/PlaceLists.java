package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;

/** Tells places from names where several stand in a row: "in Oslo, Bergen and Tromsø". */
public final class PlaceLists {

    private static final int LONGEST = 12;

    private final List<Word> words;
    private final Set<String> inPlaces;

    /**
     * Reads the names of a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public PlaceLists(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.inPlaces = lexicon.setting("prepositions.place");
    }

    /**
     * Whether a name is one of several places behind "in".
     *
     * @param name a name of the story
     * @return whether it is a place
     */
    public boolean place(Mention name) {
        Person person = name.person();
        if (name.type() != Type.NAME || inPlaces.isEmpty() || person != null && person.inFull() > 0) {
            return false;
        }
        boolean joined = name.end() + 1 < words.size()
                && words.get(name.end()).wordClass() == WordClass.CONJUNCTION
                && words.get(name.end() + 1).capital();
        int sentence = words.get(name.first()).sentence();
        for (int i = name.first() - 1; i >= 0 && name.first() - i < LONGEST; i--) {
            Word word = words.get(i);
            if (word.quoted() || word.sentence() != sentence) {
                return false;
            }
            if (inPlaces.contains(word.lower())) {
                return joined;
            }
            boolean joins = word.wordClass() == WordClass.CONJUNCTION || word.wordClass() == ',';
            if (!joins && !word.capital()) {
                return false;
            }
            joined |= word.wordClass() == WordClass.CONJUNCTION;
        }
        return false;
    }
}
