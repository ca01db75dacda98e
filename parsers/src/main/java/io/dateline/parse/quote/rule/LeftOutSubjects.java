package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a cue means that has no subject, where a language needs none. */
final class LeftOutSubjects {

    private final List<Word> words;
    private final Lexicon lexicon;
    private final CarriedSpeaker carried;
    private final boolean dropsSubject;
    private final Set<String> counting;

    LeftOutSubjects(List<Word> words, Lexicon lexicon, CarriedSpeaker carried) {
        this.words = words;
        this.lexicon = lexicon;
        this.carried = carried;
        this.dropsSubject = lexicon.has(Trait.DROPS_SUBJECT);
        this.counting = lexicon.setting("pronouns.counting");
    }

    /** Whom a cue means that needs no subject in this language; who spoke before is one, not several. */
    @Nullable Mention speaker(int cue, int at, int quote) {
        boolean counted = dropsSubject && counted(cue);
        boolean several = lexicon.ends("cues.plural", words.get(cue).lower());
        Mention last = !dropsSubject || several || counted ? null : carried.lastPerson(at, quote);
        return last == null || last.headIn(WordList.GROUPS) ? null : last;
    }

    /** "Contó otro", "dedi komşulardan biri": a cue that has its subject, which is no name. */
    private boolean counted(int cue) {
        int number = cue + 1;
        if (together(number, cue)
                && lexicon.ends("endings.counting", words.get(number).lower())) {
            number++;
        }
        boolean noun = together(number + 1, cue) && words.get(number + 1).wordClass() == WordClass.OTHER; // "otra vez"
        return !noun
                && together(number, cue)
                && counting.contains(words.get(number).lower());
    }

    private boolean together(int i, int cue) {
        return i < words.size()
                && !words.get(i).quoted()
                && words.get(i).sentence() == words.get(cue).sentence();
    }
}
