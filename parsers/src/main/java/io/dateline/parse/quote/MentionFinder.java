package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds names, pronouns and descriptions outside of quotes. */
final class MentionFinder {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_DESCRIPTION = 7;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final List<Mention> found = new ArrayList<>();
    /** The words that the text has in small letters; looked up when first asked for. */
    private final Set<String> small = new HashSet<>();

    MentionFinder(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.lexicon = lexicon;
    }

    /** All mentions in the order of the text. */
    List<Mention> find() {
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            if (word.quoted()) {
                i++;
            } else if (aside(i)) {
                i = behindAside(i);
            } else if (startsName(i)) {
                i = name(i, i);
            } else if (possessivePronoun(i)) {
                i = description(i);
            } else if (word.wordClass == WordClass.PRONOUN
                    || word.wordClass == WordClass.RELATIVE
                    || word.wordClass == WordClass.THAT) {
                add(new Mention(Type.PRONOUN, i, i + 1, word.text, word.lower, "", true));
                i++;
            } else {
                i = description(i);
            }
        }
        return found;
    }

    private boolean startsName(int i) {
        Word word = words.get(i);
        if (!word.capital() || word.in(WordList.MONTHS)) {
            return false;
        }
        boolean plain = word.wordClass == WordClass.OTHER
                || word.wordClass == WordClass.VERB_LIKE
                || word.wordClass == WordClass.ADVERB;
        if (!plain || word.in(WordList.FUNCTION)) {
            boolean cueLike = word.wordClass == WordClass.CUE && !sentenceStart(i);
            return cueLike
                    && (alsoName(word)
                            || i + 1 < words.size()
                                    && words.get(i + 1).capital()
                                    && words.get(i + 1).wordClass == WordClass.OTHER
                                    && word.in(WordList.GIVEN));
        }
        return !sentenceStart(i) || !lexicon.ends("endings.lone", word.lower);
    }

    /** Whether a cue is a name's word, too: "the Post". */
    private boolean alsoName(Word cue) {
        return lexicon.setting("cues.names").contains(cue.lower);
    }

    private boolean sentenceStart(int i) {
        return i == 0
                || words.get(i - 1).sentence != words.get(i).sentence
                || words.get(i - 1).wordClass == WordClass.MARK;
    }

    /** A bracket right behind a name, such as the party of a member of parliament. */
    private boolean aside(int i) {
        if (words.get(i).wordClass != '(' || i == 0 || i + 1 >= words.size()) {
            return false;
        }
        Mention before = words.get(i - 1).mention;
        return before != null && before.type == Type.NAME;
    }

    private int behindAside(int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + 7); j++) {
            if (words.get(j).wordClass == ')') {
                return j + 1;
            }
        }
        return i + 1;
    }

    private boolean possessivePronoun(int i) {
        return words.get(i).in(WordList.PRONOUNS_POSSESSIVE)
                && i + 1 < words.size()
                && !words.get(i + 1).quoted()
                && (words.get(i + 1).wordClass == WordClass.OTHER || words.get(i + 1).wordClass == WordClass.VERB_LIKE);
    }

    /** Where the name starts behind words such as "spokesman" or "campaign manager"; -1 when there is none. */
    private int nameBehindRole(int from) {
        int i = from;
        while (i < words.size() && i - from < 5) {
            Word word = words.get(i);
            if (word.quoted() || word.sentence != words.get(from).sentence) {
                return -1;
            }
            if (word.capital()) {
                boolean role = i > from
                        && (words.get(i - 1).in(WordList.SPEAKERS)
                                || words.get(i - 1).in(WordList.TITLES));
                return role && startsName(i) ? i : -1;
            }
            if (word.wordClass != WordClass.OTHER
                    && word.wordClass != WordClass.VERB_LIKE
                    && word.wordClass != WordClass.NUMBER) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** A run of capitalised words with particles; what stands in front of it from {@code outer} on is a title. */
    private int name(int outer, int first) {
        int end = first + 1;
        while (end < words.size() && end - first < LONGEST_NAME && goesOn(end, first)) {
            end++;
        }
        while (end > first + 1 && !words.get(end - 1).capital()) {
            end--;
        }
        int further = end < words.size() ? nameBehindRole(end) : -1;
        if (further > 0) {
            return name(outer, further);
        }
        int start = first;
        for (int i = first; i < end; i++) {
            if (words.get(i).inAny(WordList.ROLES)) {
                start = i + 1;
            }
        }
        if (start == first) {
            if (first > 0
                    && words.get(first - 1).wordClass == WordClass.OF
                    && words.get(first).in(WordList.TITLE_FIELDS)
                    && end > first + 1) {
                start = first + 1;
            }
            while (start < end - 1 && words.get(start).in(WordList.PARTIES)) {
                start++;
            }
        }
        if (start >= end) {
            String head = words.get(end - 1).lower;
            add(new Mention(Type.NOMINAL, outer, end, manuscript.text(outer, end), head, "", false));
            return end;
        }
        String title = start > outer ? manuscript.text(outer, start) : "";
        int headAt = end - 1;
        while (headAt > start && words.get(headAt).in(WordList.SUFFIXES)) {
            headAt--;
        }
        add(new Mention(
                Type.NAME,
                outer,
                end,
                manuscript.text(start, end),
                words.get(headAt).lower,
                title,
                personal(start, end, title)));
        return end;
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (word.quoted() || word.sentence != words.get(first).sentence) {
            return false;
        }
        if (word.capital()) {
            return word.wordClass == WordClass.OTHER
                    || word.wordClass == WordClass.VERB_LIKE
                    || word.wordClass == WordClass.ADVERB
                    || word.wordClass == WordClass.CUE && (alsoName(word));
        }
        return word.in(WordList.PARTICLES)
                && i + 1 < words.size()
                && words.get(i + 1).capital();
    }

    private boolean personal(int start, int end, String title) {
        boolean allCapitals = true;
        for (int i = start; i < end; i++) {
            if (words.get(i).in(WordList.ORGANISATIONS)) {
                return false;
            }
            allCapitals &= words.get(i).text.length() > 1
                    && words.get(i).text.equals(words.get(i).text.toUpperCase(Locale.ROOT));
        }
        boolean known = end - start > 1 || !words.get(start).in(WordList.PLACES);
        if (!title.isEmpty() || known && given(words.get(start))) {
            return true;
        }
        boolean article = start > 0 && words.get(start - 1).in(WordList.DETERMINERS_DEFINITE);
        boolean place = words.get(start).in(WordList.PLACES) || words.get(start).in(WordList.PARTIES);
        boolean inPlace = start > 0 && lexicon.setting("prepositions.place").contains(words.get(start - 1).lower);
        return !article
                && !place
                && !common(start, end)
                && !inPlace
                && !(allCapitals && end - start == 1)
                && end - start <= 4;
    }

    /** A word that only starts a sentence and that the text has in small letters, too: "Fun as that is". */
    private boolean common(int start, int end) {
        if (end - start > 1 || !sentenceStart(start)) {
            return false;
        }
        if (small.isEmpty()) {
            for (Word word : words) {
                if (!word.capital()) {
                    small.add(word.text);
                }
            }
        }
        return small.contains(words.get(start).lower);
    }

    private static boolean given(Word word) {
        return word.inAny(WordList.GIVEN_NAMES);
    }

    /** A noun with what stands before it, such as "a senior official". */
    private int description(int first) {
        Word word = words.get(first);
        boolean determined = word.wordClass == WordClass.DETERMINER || possessivePronoun(first);
        if (!determined
                && (word.wordClass != WordClass.OTHER || !Character.isLetter(word.text.charAt(0)))
                && word.wordClass != WordClass.NUMBER) {
            return first + 1;
        }
        int end = first + 1;
        int speaker = word.in(WordList.SPEAKERS) ? first : -1;
        while (end < words.size() && end - first < LONGEST_DESCRIPTION && noun(words.get(end), word)) {
            if (startsName(end)
                    && (words.get(end - 1).in(WordList.SPEAKERS)
                            || words.get(end - 1).in(WordList.TITLES)
                            || !determined)) {
                break;
            }
            if (words.get(end).in(WordList.SPEAKERS)) {
                speaker = end;
            }
            end++;
        }
        if (end < words.size()
                && startsName(end)
                && (words.get(end - 1).in(WordList.SPEAKERS)
                        || words.get(end - 1).in(WordList.TITLES))
                && words.get(end).sentence == word.sentence) {
            return name(first, end);
        }
        if (!determined && speaker < 0) {
            return end;
        }
        if (determined && end == first + 1) {
            return end;
        }
        if (determined && speaker < 0 && startsName(end - 1)) {
            // "the White House": leave the capitalised run to the names
            for (int i = first + 1; i < end; i++) {
                if (startsName(i)) {
                    return i;
                }
            }
        }
        int headAt = speaker >= 0 ? speaker : end - 1;
        add(new Mention(Type.NOMINAL, first, end, manuscript.text(first, end), words.get(headAt).lower, "", false));
        return end;
    }

    private boolean noun(Word word, Word first) {
        return !word.quoted()
                && word.sentence == first.sentence
                && (word.wordClass == WordClass.OTHER && Character.isLetter(word.text.charAt(0))
                        || word.wordClass == WordClass.NUMBER
                        || word.wordClass == WordClass.VERB_LIKE && first.wordClass != WordClass.OTHER);
    }

    private void add(Mention mention) {
        mention.index = found.size();
        mention.headLists = lexicon.lists(mention.head);
        found.add(mention);
        for (int i = mention.first; i < mention.end; i++) {
            words.get(i).mention = mention;
        }
    }
}
