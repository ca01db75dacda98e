package io.dateline.parse.quote.word;

import java.util.List;

/** What the first letter or the ending of a word tells of it that nobody lists. */
final class WordShapes {

    /** How many letters a word has at least whose ending tells its class. */
    private static final int SHORTEST = 5;

    private final List<String> adverbs;
    private final List<String> verbs;

    WordShapes(WordSections sections) {
        this.adverbs = sections.endings("class.adverb");
        this.verbs = sections.endings("class.verb");
    }

    /** What is known of a word in lower case by its shape alone. */
    WordEntry of(String word) {
        if (word.isEmpty()) {
            return WordEntry.OTHER;
        } else if (Character.isDigit(word.charAt(0))) {
            return WordEntry.NUMBER;
        } else if (word.length() < SHORTEST) {
            return WordEntry.OTHER;
        } else if (WordSections.ends(adverbs, word)) {
            return WordEntry.ADVERB;
        }
        return WordSections.ends(verbs, word) ? WordEntry.VERB_LIKE : WordEntry.OTHER;
    }
}
