package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
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
        boolean counted = dropsSubject
                && cue + 1 < words.size()
                && counting.contains(words.get(cue + 1).lower()); // "contó otro" has its subject
        boolean several = lexicon.ends("cues.plural", words.get(cue).lower());
        Mention last = !dropsSubject || several || counted ? null : carried.lastPerson(at, quote);
        return last == null || last.headIn(WordList.GROUPS) ? null : last;
    }
}
