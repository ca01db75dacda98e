package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/**
 * Finds the names, pronouns and descriptions of languages without learned weights, by what their word files say of
 * determiners, roles and titles. A role beside a name becomes the name's title: "el ministro de Transportes, Juan Pardo",
 * "Anna Berg, Sprecherin der Stadt,".
 */
public final class PhraseFinder {

    private static final int MOST_DETERMINERS = 2;
    private static final int MOST_ADJECTIVES = 2;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final PhraseWords phrases;
    private final MentionList found;
    private final TitledNames names;
    private final OneOfMany oneOf;
    private final NameOwners owners;
    private final boolean nounsCapitalised;

    /**
     * Looks for the mentions of a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public PhraseFinder(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.lexicon = lexicon;
        this.phrases = new PhraseWords(words, lexicon);
        this.found = new MentionList(manuscript);
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.names = new TitledNames(manuscript, lexicon, phrases, found);
        this.oneOf = new OneOfMany(words, lexicon, phrases);
        this.owners = new NameOwners(words, lexicon, phrases);
    }

    /**
     * All mentions in the order of the text.
     *
     * @return the mentions
     */
    public List<Mention> find() {
        int i = 0;
        while (i < words.size()) {
            i = words.get(i).quoted() ? i + 1 : phrase(i);
        }
        return found.all();
    }

    /** Takes up the phrase that starts with a word, if any does; where the next may start. */
    private int phrase(int i) {
        int many = oneOf.many(i);
        if (many >= 0) {
            return oneOf(i, many);
        }
        if (oneOf.behind(i)) {
            found.addDescription(i, i + 2, i + 1);
            return i + 2;
        }
        if (words.get(i).wordClass() == WordClass.PRONOUN) {
            if (!formal(i)) {
                found.addPronoun(i);
            }
            return i + 1;
        }
        int from = i;
        while (from < i + MOST_DETERMINERS
                && phrases.together(from, i)
                && words.get(from).wordClass() == WordClass.DETERMINER) {
            from++;
        }
        boolean determined = from > i;
        int role = phrases.role(from, i, determined);
        if (role == i && names.isSurname(words.get(i).lower()) && words.get(i).capital()) {
            return names.add(i, i, i, false);
        }
        if (role >= 0) {
            return role(i, from, role);
        }
        if (!phrases.together(from, i)) {
            return from;
        }
        if (phrases.startsName(from)) {
            int owned = owners.end(from);
            if (owned >= 0) {
                return role(i, owned, phrases.role(owned, from, true));
            }
            return names.add(i, from, from, determined);
        }
        return determined && phrases.plain(from) ? noun(i, from) : Math.max(i + 1, from);
    }

    /** "Uno de los vecinos": those of whom one is told, and the number in front of them. */
    private int oneOf(int i, int many) {
        int role = phrases.role(many, i, true);
        if (role >= 0) {
            return role(i, many, role);
        }
        if (phrases.plain(many) && (nounsCapitalised || !words.get(many).capital())) {
            return noun(i, many);
        }
        found.addDescription(i, many + 1, many);
        return many + 1;
    }

    /** A role with an article, an adjective or a capital letter has what stands in front of it; others start anew. */
    private int role(int i, int from, int role) {
        boolean whole = from > i
                || words.get(from).in(WordList.ADJECTIVES)
                || words.get(from).capital();
        int outer = whole ? i : role;
        RolePhrase phrase = new RolePhrase(words, lexicon, phrases, owners, outer, role);
        if (phrase.name() >= 0) {
            return names.add(outer, whole ? from : role, phrase.name(), false);
        }
        found.addDescription(outer, phrase.end(), phrase.head());
        return phrase.end();
    }

    /** A noun nobody listed, behind an article: a description, or the role of the person whose name follows. */
    private int noun(int i, int noun) {
        int head = behindAdjectives(noun);
        int end = head + 1;
        if (nounsCapitalised && !words.get(head).capital() && words.get(head).wordClass() != WordClass.NUMBER) {
            return end; // "das gelagert"
        }
        if (head == noun && phrases.together(end, i) && phrases.startsName(end) && phrases.given(end)) {
            return names.add(i, noun, end, false);
        }
        found.addDescription(i, end, head);
        return end;
    }

    /** "Eine gutgelaunte Schäferin": where nouns have capitals, words in small letters lead to the one that decides. */
    private int behindAdjectives(int first) {
        int head = first;
        while (nounsCapitalised
                && head < first + MOST_ADJECTIVES
                && !words.get(head).capital()
                && phrases.together(head + 1, first)
                && phrases.plain(head + 1)) {
            head++;
        }
        boolean ends = !phrases.together(head + 1, first) || !phrases.startsName(head + 1);
        return ends && words.get(head).capital() ? head : first;
    }

    /** "Sie" within a sentence addresses somebody. */
    private boolean formal(int i) {
        Word word = words.get(i);
        return nounsCapitalised
                && word.capital()
                && word.inAny(WordList.PRONOUNS_OF_PERSONS)
                && i > 0
                && words.get(i - 1).sentence() == word.sentence()
                && Character.isLetterOrDigit(words.get(i - 1).text().codePointAt(0));
    }
}
