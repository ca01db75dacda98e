package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.manuscript.Clauses.Link;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells mentions that say nothing though they stand near words between marks: who is told something ("she was asked"), and
 * things of which the text does not say that they tell anything ("a tangle of nets").
 */
final class MuteMentions {

    private static final long MAY_SPEAK = WordList.ROLES
            | WordList.bits(WordList.SPEAKERS, WordList.DOCUMENTS, WordList.ORGANISATIONS, WordList.GROUPS);

    private final List<Word> words;
    private final Lexicon lexicon;
    private final DescribedSpeakers described;
    private final Set<String> passive;
    private final Set<String> quoted;
    private final Set<String> negative;

    MuteMentions(List<Word> words, Lexicon lexicon, DescribedSpeakers described) {
        this.words = words;
        this.lexicon = lexicon;
        this.described = described;
        this.passive = lexicon.setting("passive");
        this.negative = lexicon.setting("determiners.negative");
        this.quoted = lexicon.setting("passive.speaks");
    }

    /** Whether a mention says nothing. */
    boolean mute(Mention mention, Link link) {
        return object(link) || told(mention, link) || (link.word() < 0 || negated(mention)) && thing(mention);
    }

    /** "No need to ask". */
    private boolean negated(Mention mention) {
        return negative.contains(words.get(mention.first()).lower());
    }

    /** "Lund told the paper": whom somebody tells something. */
    private boolean object(Link link) {
        boolean behind = link.kind() == 'O' || link.kind() == 'J';
        return behind && !passive.isEmpty() && words.get(link.word()).in(WordList.VERBS_TELLING);
    }

    /** "He was asked": the subject of a passive, but for "they were quoted". */
    private boolean told(Mention mention, Link link) {
        if (link.kind() != 'S' || passive.isEmpty()) {
            return false;
        }
        Word cue = words.get(link.word());
        if (speaks(cue.lower()) || has(link.word() + 1)) {
            return false;
        }
        for (int i = mention.end(); i < link.word(); i++) {
            if (passive.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "They were quoted", "she was saying". */
    private boolean speaks(String cue) {
        return quoted.contains(cue) || lexicon.ends("passive.speaks", cue);
    }

    /** "She is said to have": what comes is her doing. */
    private boolean has(int to) {
        return to + 1 < words.size()
                && words.get(to).wordClass() == WordClass.TO
                && words.get(to + 1).wordClass() == WordClass.AUXILIARY;
    }

    private boolean thing(Mention mention) {
        if (mention.type() != Type.NOMINAL
                || !described.known()
                || mention.headInAny(MAY_SPEAK)
                || words.get(mention.first()).in(WordList.PRONOUNS_POSSESSIVE)) {
            return false;
        }
        for (int i = mention.first() + 1; i < mention.end(); i++) {
            if (words.get(i).capital()) {
                return false;
            }
        }
        return described.kind(mention).isEmpty();
    }
}
