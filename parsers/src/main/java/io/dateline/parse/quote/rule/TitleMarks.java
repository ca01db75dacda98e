package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** Tells titles, names and so-called things between quotation marks from what somebody said. */
final class TitleMarks {

    /** How many words a name or title between marks may have. */
    private static final int LONGEST = 5;

    /** A preposition, an article or "of" leads to a name. */
    private static final String NAME_FOLLOWS = "" + WordClass.PREPOSITION + WordClass.DETERMINER + WordClass.OF;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final boolean verbFinal;
    private final Set<String> affiliations;
    /** Verbs that have what they tell behind the same preposition. */
    private final Set<String> speaksOf;

    TitleMarks(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.lexicon = lexicon;
        this.verbFinal = lexicon.has(Trait.VERB_FINAL);
        this.affiliations = lexicon.setting("affiliations");
        this.speaksOf = lexicon.setting("cues.of");
    }

    /** Few words with a capital letter, no stop, and no words that introduce speech right before. */
    boolean title(Surroundings around, QuotedSpan span) {
        if (compound(span) || subject(around, span)) {
            return true;
        }
        boolean alone = around.before().is("^") && around.after().is("$");
        if (alone || around.before().is(":") || Letters.words(manuscript.text(), span.start(), span.end()) > LONGEST) {
            return false;
        }
        String text = manuscript.text().substring(span.start(), span.end());
        String before = before(around);
        String behind = behind(around);
        if (lexicon.has(WordList.CALLING, before) || lexicon.has(WordList.CALLING, behind) || calledAs(around)) {
            return true;
        }
        if (address(text)) {
            return true;
        }
        if (!Character.isUpperCase(text.codePointAt(0)) && !Character.isDigit(text.charAt(0))) {
            return false;
        }
        boolean source = lexicon.has(WordList.ACCORDING, before); // "laut „Hafenblatt“"
        if (around.before().is("(")
                || source
                || lexicon.has(WordList.NAMING, before)
                || lexicon.has(WordList.NAMING, behind)) {
            return true;
        }
        if (affiliation(around)) {
            return true;
        }
        if (around.starts() || ".,!?…".indexOf(text.charAt(text.length() - 1)) >= 0 || cueBeside(around)) {
            return false;
        }
        if (lexicon.has(Trait.NOUNS_CAPITALISED)) {
            // where every noun has a capital, only a determiner or a noun in front makes a name of it
            return lexicon.has(WordList.DETERMINERS, before) || afterNoun(around);
        }
        return !around.after().is(",") || NAME_FOLLOWS.contains(around.before().toString());
    }

    /** "The 'Nordlicht'-crew": a word that goes on behind a hyphen is a part of it. */
    private boolean compound(QuotedSpan span) {
        int at = span.outerEnd();
        return span.closed()
                && at + 1 < manuscript.text().length()
                && manuscript.text().charAt(at) == '-'
                && Character.isLetter(manuscript.text().charAt(at + 1));
    }

    /** "'Nordlicht' announces a new route": one word that starts a sentence and has no comma behind it does what follows. */
    private boolean subject(Surroundings around, QuotedSpan span) {
        char last = manuscript.text().charAt(span.end() - 1);
        return around.starts()
                && around.capital()
                && Character.isLetterOrDigit(last)
                && Letters.words(manuscript.text(), span.start(), span.end()) == 1
                && around.end() < words.size()
                && words.get(around.end()).sentence() == around.endSentence()
                && words.get(around.end()).tells()
                && words.get(around.end()).start() == span.outerEnd() + 1;
    }

    /** "Known as". */
    private boolean calledAs(Surroundings around) {
        return around.first() > 1
                && words.get(around.first() - 2).sentence()
                        == words.get(around.first()).sentence()
                && words.get(around.first() - 2).in(WordList.CALLING);
    }

    private boolean afterNoun(Surroundings around) {
        Word word = words.get(Math.max(0, around.first() - 1));
        Mention mention = word.mention();
        Person person = mention == null ? null : mention.person();
        boolean known = person != null && person.fullName().indexOf(' ') > 0;
        return word.wordClass() == WordClass.OTHER && word.capital() && !known;
    }

    /** "Ada Lund from 'Fram'" is of that body, unless she speaks "of 'Fram'". */
    private boolean affiliation(Surroundings around) {
        int of = around.first() - 1;
        Mention member = of > 0 ? words.get(of - 1).mention() : null;
        boolean beside = member != null
                && member.end() == of
                && (member.type() == Mention.Type.NAME && member.several() || member.headInAny(WordList.ROLES))
                && words.get(of).sentence() == around.sentence()
                && affiliations.contains(words.get(of).lower());
        int from = Math.max(0, of - Sentences.FARTHEST);
        for (int i = of; beside && i >= from && words.get(i).sentence() == around.sentence(); i--) {
            beside = words.get(i).quoted() || !speaksOf.contains(words.get(i).cue());
        }
        return beside;
    }

    /** "hafen.example": the address of a site. */
    private static boolean address(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0
                && dot + 1 < text.length()
                && text.indexOf(' ') < 0
                && Character.isLetter(text.charAt(dot - 1))
                && Character.isLowerCase(text.charAt(dot + 1));
    }

    private String before(Surroundings around) {
        boolean inside = around.first() > 0
                && words.get(around.first() - 1).sentence()
                        == words.get(around.first()).sentence();
        return inside ? words.get(around.first() - 1).lower() : "";
    }

    private String behind(Surroundings around) {
        boolean inside = around.end() < words.size() && words.get(around.end()).sentence() == around.endSentence();
        return inside ? words.get(around.end()).lower() : "";
    }

    private boolean cueBeside(Surroundings around) {
        return around.first() > 0 && words.get(around.first() - 1).wordClass() == WordClass.CUE
                || verbFinal
                        && around.end() < words.size()
                        && words.get(around.end()).wordClass() == WordClass.CUE;
    }
}
