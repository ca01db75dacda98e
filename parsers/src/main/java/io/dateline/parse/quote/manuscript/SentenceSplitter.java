package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Numbers the sentences of a manuscript's words. */
final class SentenceSplitter {

    private final List<Word> words;

    SentenceSplitter(List<Word> words) {
        this.words = words;
    }

    void split() {
        int sentence = 0;
        boolean ended = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean newParagraph = i > 0 && words.get(i - 1).paragraph() != word.paragraph();
            boolean closing = word.wordClass() == ')'
                    || singleMark(word) && i > 0 && words.get(i - 1).end() == word.start()
                    || word.wordClass() == WordClass.MARK
                            && i > 0
                            && words.get(i - 1).quote() == word.quote()
                            && word.quoted();
            if (newParagraph || ended && !closing && starts(i)) {
                sentence++;
                ended = false;
            } else if (!closing) {
                ended = false;
            }
            word.placeInSentence(sentence);
            ended |= word.wordClass() == WordClass.SENTENCE && !(word.quoted() && quoteGoesOn(i));
        }
    }

    private boolean starts(int i) {
        Word word = words.get(i);
        return word.capital()
                || word.wordClass() == WordClass.MARK
                || word.wordClass() == WordClass.NUMBER
                || singleMark(word) && i + 1 < words.size() && words.get(i + 1).start() == word.end();
    }

    private static boolean singleMark(Word word) {
        return word.wordClass() == '*'
                && (word.text().equals("'")
                        || word.text().equals("’")
                        || word.text().equals("‘"));
    }

    /** A question or exclamation mark at the end of a quote, with the reporter's words behind, is no end. */
    private boolean quoteGoesOn(int i) {
        if (words.get(i).text().equals(".") || i + 2 >= words.size()) {
            return false;
        }
        Word mark = words.get(i + 1);
        Word next = words.get(i + 2);
        if (mark.wordClass() != WordClass.MARK || next.quoted() || next.paragraph() != mark.paragraph()) {
            return false;
        }
        return !next.capital() || i + 4 < words.size() && followedByCue(i + 2);
    }

    private boolean followedByCue(int i) {
        for (int j = i; j < Math.min(words.size(), i + 4); j++) {
            if (!words.get(j).cue().isEmpty()) {
                return !words.get(i).in(WordList.DETERMINERS);
            }
        }
        return false;
    }
}
