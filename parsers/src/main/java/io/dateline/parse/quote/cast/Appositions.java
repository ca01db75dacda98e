package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/**
 * Reads who somebody is behind the name: "Ada Lund, a nurse at the clinic, said". It takes a phrase only whose head is a
 * role, with nothing in it that may be the verb of a sentence.
 */
final class Appositions {

    /** How many words a phrase has before its head, and behind it. */
    private static final int LONGEST_HEAD = 8;

    private static final int LONGEST_COMPLEMENT = 14;

    private static final int LONGEST_ASIDE = 7;
    private static final int MOST_DIGITS = 3;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final RoleNouns roles;

    Appositions(Manuscript manuscript, RoleNouns roles) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.roles = roles;
    }

    /** The description behind a name, without its article; empty when there is none. */
    String behind(Mention name) {
        int from = behindComma(name);
        if (from < 0) {
            return "";
        }
        int start = from + (at(from, from, WordClass.DETERMINER) ? 1 : 0);
        int head = heads(start);
        if (head < 0) {
            return "";
        }
        int end = complementEnd(head);
        return end < 0 ? "" : manuscript.text(start, end);
    }

    /** Behind the comma that follows a name, an aside and an age; -1 where none does. */
    private int behindComma(Mention name) {
        int i = name.end();
        int with = name.end() - 1;
        if (at(i, with, '(')) {
            int close = i + 1;
            while (close - i < LONGEST_ASIDE
                    && within(close, with)
                    && words.get(close).wordClass() != ')') {
                close++;
            }
            i = close + 1;
        }
        if (!at(i, with, ',')) {
            return -1;
        }
        i++;
        boolean suffix = within(i, with) && words.get(i).in(WordList.SUFFIXES);
        boolean age = at(i, with, WordClass.NUMBER) && words.get(i).text().length() <= MOST_DIGITS;
        if ((suffix || age) && at(i + 1, with, ',')) {
            i += 2;
        }
        return within(i, with) ? i : -1;
    }

    /** Behind the head noun of a phrase, or of the last of several that "and" joins; -1 where one has no role. */
    private int heads(int start) {
        int head = head(start);
        while (head > 0 && at(head, start, WordClass.CONJUNCTION)) {
            int next = head + 1 + (at(head + 1, start, WordClass.DETERMINER) ? 1 : 0);
            head = head(next);
        }
        return head;
    }

    /** Behind the role that ends the run of nouns from a word on, or that a participle follows; -1 for none. */
    private int head(int start) {
        int end = start;
        int role = -1;
        while (end - start < LONGEST_HEAD && within(end, start) && nominal(end)) {
            if (roles.role(words.get(end))) {
                role = end + 1;
            }
            end++;
        }
        boolean names = role > 0 && titlesName(start);
        return !names && (role == end || role > 0 && participle(role)) ? role : -1;
    }

    /** "Advocate Ada Lund" is the next of a list. */
    private boolean titlesName(int start) {
        Word first = words.get(start);
        return first.capital()
                && roles.role(first)
                && !roles.modifies(first)
                && within(start + 1, start)
                && words.get(start + 1).capital()
                && !roles.role(words.get(start + 1));
    }

    private boolean nominal(int i) {
        Word word = words.get(i);
        return switch (word.wordClass()) {
            case WordClass.ADVERB -> RoleNouns.described(word);
            case WordClass.CUE -> !word.tells();
            default -> RoleNouns.noun(word);
        };
    }

    /** Behind what belongs to the head; the head alone where that is too long, and -1 where a verb follows. */
    private int complementEnd(int head) {
        if (!within(head, head - 1) || closes(head) || participle(head)) {
            return head;
        }
        if (!opens(words.get(head))) {
            return -1;
        }
        for (int i = head; i - head < LONGEST_COMPLEMENT; i++) {
            if (verb(i, head)) {
                return -1;
            }
            if (!within(i, head - 1) || closes(i) || at(i, head, WordClass.CONJUNCTION) && nextPerson(i + 1)) {
                return opens(words.get(i - 1)) ? head : i;
            }
        }
        return head;
    }

    private static boolean opens(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OF, WordClass.PREPOSITION, WordClass.TO, WordClass.BY -> true;
            case WordClass.CONJUNCTION, WordClass.DETERMINER -> true;
            default -> false;
        };
    }

    /** Whether a mark, a clause of its own or a participle ends a phrase. */
    private boolean closes(int i) {
        Word word = words.get(i);
        return switch (word.wordClass()) {
            case ',', ';', ':', '-', '(', ')', WordClass.SENTENCE, WordClass.MARK -> true;
            case WordClass.RELATIVE, WordClass.THAT, WordClass.SUBORDINATOR -> true;
            default -> word.quoted();
        };
    }

    /** "A lawyer representing the family". */
    private boolean participle(int i) {
        Word word = words.get(i);
        return word.wordClass() == WordClass.VERB_LIKE
                && roles.participle(word)
                && !word.capital()
                && word.lower().indexOf('-') < 0;
    }

    private boolean verb(int i, int head) {
        if (!within(i, head)) {
            return false;
        }
        Word word = words.get(i);
        if (word.wordClass() == WordClass.AUXILIARY || word.wordClass() == WordClass.PRONOUN) {
            return true;
        }
        // "author of the report" has a noun
        Word before = words.get(i - 1);
        return word.tells() && before.wordClass() != WordClass.DETERMINER && before.wordClass() != WordClass.OF;
    }

    private boolean nextPerson(int i) {
        Mention next = i < words.size() ? words.get(i).mention() : null;
        return next != null && next.fullName();
    }

    private boolean within(int i, int with) {
        return i < words.size()
                && words.get(i).sentence() == words.get(with).sentence()
                && words.get(i).paragraph() == words.get(with).paragraph()
                && !words.get(i).quoted();
    }

    private boolean at(int i, int with, char wordClass) {
        return within(i, with) && words.get(i).wordClass() == wordClass;
    }
}
