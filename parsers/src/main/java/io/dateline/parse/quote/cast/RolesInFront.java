package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** Reads who somebody is in front of the name: "guild head Ada Lund", "the guild's founder, Ada Lund,". */
final class RolesInFront {

    private static final int LONGEST = 7;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final RoleNouns roles;

    RolesInFront(Manuscript manuscript, RoleNouns roles) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.roles = roles;
    }

    /** The description in front of a name, without its article; empty when there is none. */
    String before(Mention name) {
        int start = start(name);
        return start < 0 ? "" : manuscript.text(start, last(name) + 1);
    }

    /** Index of the first word of that description; -1 when there is none. */
    int start(Mention name) {
        int last = last(name);
        boolean apart = last < name.first() - 1;
        if (last < 0
                || !noun(last, name)
                || !roles.role(words.get(last))
                || words.get(last).capital()) {
            return -1;
        }
        int start = determined(last, name);
        if (start < 0) {
            start = apart ? -1 : bare(last, name);
        } else if (apart && !closed(name)) {
            start = -1;
        }
        return start;
    }

    /** The last word in front of a name and of its comma. */
    private int last(Mention name) {
        int last = name.first() - 1;
        return last > 0 && words.get(last).wordClass() == ',' ? last - 1 : last;
    }

    /** Where the words between an article and a role start; -1 when no article is near. */
    private int determined(int last, Mention name) {
        int i = last;
        while (i >= 0 && last - i < LONGEST && noun(i, name)) {
            if (i < last && mayBeSentence(i)) {
                return -1;
            }
            i--;
        }
        return i >= 0 && same(i, name) && words.get(i).wordClass() == WordClass.DETERMINER ? i + 1 : -1;
    }

    /** "The visitors met Harbours head Ada Lund", "the cook met actor Ada Lund": a verb may stand before the next word. */
    private boolean mayBeSentence(int i) {
        Word word = words.get(i);
        Word next = words.get(i + 1);
        if (word.capital() || word.wordClass() == WordClass.POSSESSIVE || roles.modifies(word)) {
            return false;
        }
        return next.capital() || roles.role(word) && next.wordClass() != WordClass.POSSESSIVE && !roles.role(next);
    }

    /** Where capitals and listed words in front of a role start; -1 where an unlisted word may make the role a verb. */
    private int bare(int last, Mention name) {
        int start = last;
        while (start > 0 && last - start < LONGEST && noun(start - 1, name) && belongs(start - 1)) {
            start--;
        }
        boolean verb = start == last && start > 0 && same(start - 1, name) && mayTakeVerb(words.get(start - 1));
        return verb || words.get(start).wordClass() == WordClass.POSSESSIVE ? -1 : start;
    }

    /** Whether "guard" or "head" may be a verb behind a word, or belongs to it. */
    private static boolean mayTakeVerb(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OTHER,
                    WordClass.VERB_LIKE,
                    WordClass.ADVERB,
                    WordClass.NUMBER,
                    WordClass.TO,
                    WordClass.AUXILIARY,
                    WordClass.RELATIVE,
                    WordClass.PRONOUN,
                    WordClass.POSSESSIVE -> true;
            default -> false;
        };
    }

    private boolean belongs(int i) {
        Word word = words.get(i);
        return word.capital() || word.wordClass() == WordClass.POSSESSIVE || roles.modifies(word) || roles.role(word);
    }

    private boolean noun(int i, Mention name) {
        return same(i, name) && RoleNouns.noun(words.get(i));
    }

    private boolean closed(Mention name) {
        return name.end() < words.size()
                && (words.get(name.end()).wordClass() == ','
                        || words.get(name.end()).wordClass() == WordClass.SENTENCE);
    }

    private boolean same(int i, Mention name) {
        Word word = words.get(i);
        return !word.quoted() && word.sentence() == words.get(name.first()).sentence();
    }
}
