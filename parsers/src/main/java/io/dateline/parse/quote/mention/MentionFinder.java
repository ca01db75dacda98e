package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Finds names, pronouns and descriptions outside of quotes, in languages with learned weights. */
public final class MentionFinder {

    private static final int LONGEST_DESCRIPTION = 7;
    private static final int LONGEST_ASIDE = 7;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final NameWords names;
    private final TellingNouns telling;
    private final Following following;
    private final MentionList found;

    /**
     * Looks for the mentions of a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public MentionFinder(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.names = new NameWords(manuscript, lexicon);
        this.telling = new TellingNouns(words, lexicon);
        this.following = new Following(words, lexicon);
        this.found = new MentionList(manuscript);
    }

    /**
     * All mentions in the order of the text.
     *
     * @return the mentions
     */
    public List<Mention> find() {
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            if (word.quoted()) {
                i++;
            } else if (aside(i)) {
                i = behindAside(i);
            } else if (names.startsName(i)) {
                i = name(i, i);
            } else if (!names.possessivePronoun(i) && pronoun(word)) {
                found.addPronoun(i++);
            } else {
                i = description(i);
            }
        }
        return found.all();
    }

    private static boolean pronoun(Word word) {
        return word.wordClass() == WordClass.PRONOUN
                || word.wordClass() == WordClass.RELATIVE
                || word.wordClass() == WordClass.THAT;
    }

    /** A bracket right behind a name, such as the party of a member of parliament. */
    private boolean aside(int i) {
        if (words.get(i).wordClass() != '(' || i == 0 || i + 1 >= words.size()) {
            return false;
        }
        Mention before = words.get(i - 1).mention();
        return before != null && before.type() == Type.NAME;
    }

    private int behindAside(int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + LONGEST_ASIDE); j++) {
            if (words.get(j).wordClass() == ')') {
                return j + 1;
            }
        }
        return i + 1;
    }

    /** A run of capitalised words with particles; what stands in front of it from {@code outer} on is a title. */
    private int name(int outer, int from) {
        int first = from;
        int end = names.nameEnd(first);
        for (int next = behindRole(end); next > 0; next = behindRole(end)) {
            first = next;
            end = names.nameEnd(first);
        }
        int people = following.end(end, first, outer < first);
        if (people > end) {
            found.addDescription(outer, people, people - 1);
            return people;
        }
        int start = names.ownStart(first, end);
        if (start >= end) {
            int office = names.behindField(end);
            if (office > 0) {
                return name(outer, office);
            }
            found.addDescription(outer, end, end - 1);
            return end;
        }
        int headAt = end - 1;
        while (headAt > start && words.get(headAt).in(WordList.SUFFIXES)) {
            headAt--;
        }
        Word head = words.get(headAt);
        int whole = outer == first && names.placeInFront(first, end) ? start : outer;
        String title = start > whole ? manuscript.text(whole, start) : "";
        boolean personal = names.personal(start, end, start > outer);
        found.addName(whole, start, end, head.lower(), head.lists(), title, personal);
        return end;
    }

    private int behindRole(int end) {
        return end < words.size() ? names.nameBehindRole(end) : -1;
    }

    /** A noun with what stands before it, such as "a senior official"; nothing is taken up that does not speak. */
    private int description(int first) {
        boolean determined = words.get(first).wordClass() == WordClass.DETERMINER || names.possessivePronoun(first);
        if (!determined && !names.bareNoun(first)) {
            return first + 1;
        }
        int end = descriptionEnd(first, determined);
        if (telling.paper(end, first)) {
            found.addDescription(first, end + 1, end);
            return end + 1;
        }
        if (end < words.size()
                && names.startsName(end)
                && names.beforeName(end - 1)
                && words.get(end).sentence() == words.get(first).sentence()) {
            return name(first, end);
        }
        int speaker = end - 1;
        while (speaker >= first && !words.get(speaker).in(WordList.SPEAKERS)) {
            speaker--;
        }
        if (speaker < first) {
            if (!determined && telling.several(end - 1, first)) {
                found.addDescription(first, end, end - 1);
                return end;
            }
            if (!determined || end == first + 1) {
                return end;
            }
            if (names.startsName(end - 1)) {
                return firstName(first + 1);
            }
        } else if (determined && end == first + 1) {
            return end;
        }
        found.addDescription(first, end, speaker < first ? end - 1 : speaker);
        return end;
    }

    private int descriptionEnd(int first, boolean determined) {
        int end = first + 1;
        while (end < words.size() && end - first < LONGEST_DESCRIPTION && names.noun(end, first)) {
            if (names.startsName(end) && (names.beforeName(end - 1) || !determined)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "The White House" is left to the names. */
    private int firstName(int from) {
        int i = from;
        while (!names.startsName(i)) {
            i++;
        }
        return i;
    }
}
