package io.dateline.parse.quote;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** The blocks of an article as one text, with its words and quoted spans. */
final class Manuscript {

    final String text;
    final List<Word> words;
    final List<QuotedSpan> quotes;
    private final int[] blockStarts;

    Manuscript(List<String> blocks, Lexicon lexicon) {
        blockStarts = new int[blocks.size()];
        int length = 0;
        for (int i = 0; i < blockStarts.length; i++) {
            blockStarts[i] = length;
            length += blocks.get(i).length() + 1;
        }
        text = joined(blocks);
        words = new Tokeniser(text, lexicon).words();
        List<QuotedSpan> marked = new OpenQuotes(words).end(MarkScanner.scan(text, lexicon));
        quotes = new DialogueScanner(text, words, lexicon).scan(marked);
        placeQuotes();
        new SentenceSplitter(words).split();
    }

    /** A line for each block; a joiner copies no letter twice. */
    private static String joined(List<String> blocks) {
        StringJoiner lines = new StringJoiner("\n", "", "\n").setEmptyValue("");
        for (String block : blocks) {
            lines.add(block);
        }
        return lines.toString();
    }

    /** The texts of the blocks; headings repeat words of the story as pull quotes, and are left out. */
    static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>(blocks.size());
        boolean paragraphs = blocks.stream().anyMatch(Paragraph.class::isInstance);
        for (Block block : blocks) {
            // beside paragraphs, preformatted text is code
            boolean silent = block instanceof Heading || (paragraphs && block instanceof Preformatted);
            texts.add(silent ? "" : block.text());
        }
        return texts;
    }

    /** A stretch of the manuscript as a stretch of its block. */
    TextSpan span(int start, int end) {
        int found = Arrays.binarySearch(blockStarts, start);
        int block = found >= 0 ? found : -found - 2;
        while (block + 1 < blockStarts.length && blockStarts[block + 1] == start) {
            block++;
        }
        return new TextSpan(block, start - blockStarts[block], end - blockStarts[block]);
    }

    /** Where a block starts. */
    int start(int block) {
        return blockStarts[block];
    }

    /** The text of a stretch of a block. */
    String text(TextSpan span) {
        int start = blockStarts[span.block()];
        return text.substring(start + span.start(), start + span.end());
    }

    /** The text of the words from one index to another. */
    String text(int firstWord, int endWord) {
        return text.substring(words.get(firstWord).start, words.get(endWord - 1).end);
    }

    /** Index of the first word that starts at or behind a place. */
    int wordAt(int place) {
        return Word.at(words, place);
    }

    private void placeQuotes() {
        int word = 0;
        for (int i = 0; i < quotes.size(); i++) {
            QuotedSpan quote = quotes.get(i);
            while (word < words.size() && words.get(word).start < quote.outerStart()) {
                word++;
            }
            while (word < words.size() && words.get(word).start < quote.outerEnd()) {
                words.get(word++).quote = i;
            }
        }
    }

    /** The lines of a text, which are its blocks. */
    static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
