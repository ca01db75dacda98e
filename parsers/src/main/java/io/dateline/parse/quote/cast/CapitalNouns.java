package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Asides;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells names from nouns where nouns have capitals, too: two of them are somebody's name only with a role, a given name, a
 * party or house the person belongs to, or beside a cue.
 */
public final class CapitalNouns {

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Set<String> affiliations;

    /**
     * Reads the names of a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public CapitalNouns(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.affiliations = lexicon.setting("affiliations");
    }

    /**
     * Notes of all who are named whether it is evident that they are people.
     *
     * @param mentions the mentions of the story, in order
     */
    public void tell(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.person() != null) {
                mention.person().doubt();
            }
        }
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (person != null && !person.evident() && (!person.title().isEmpty() || evident(mention))) {
                person.confirm();
            }
        }
    }

    private boolean evident(Mention mention) {
        if (!mention.several()) {
            return besideCue(mention);
        }
        return NameShapes.startsWithGiven(mention.text(), lexicon)
                || Asides.party(words, mention.first(), mention.end())
                || (besideCue(mention) || belongs(mention)) && !noun(mention);
    }

    private boolean besideCue(Mention mention) {
        int before = mention.first() - 1;
        return before >= 0 && words.get(before).tells()
                || mention.end() < words.size() && words.get(mention.end()).tells();
    }

    /** "Ismar Tolk von der Gewerkschaft". */
    private boolean belongs(Mention mention) {
        return mention.end() < words.size()
                && affiliations.contains(words.get(mention.end()).lower());
    }

    /** "Große Freude": an adjective has a capital only at the start of its sentence. */
    private boolean noun(Mention mention) {
        Word first = words.get(mention.first());
        boolean starts = mention.first() == 0 || words.get(mention.first() - 1).sentence() != first.sentence();
        return words.get(mention.end() - 1).in(WordList.NOUNS)
                || first.in(WordList.NOUNS)
                || starts && lexicon.ends("endings.adjective", first.lower());
    }
}
