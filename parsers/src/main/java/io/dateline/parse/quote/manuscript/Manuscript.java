package io.dateline.parse.quote.manuscript;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.mark.DialogueScanner;
import io.dateline.parse.quote.mark.MarkScanner;
import io.dateline.parse.quote.mark.OpenQuotes;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** The blocks of an article as one text, with its words and quoted spans. */
public final class Manuscript {

    private final String text;
    private final List<Word> words;
    private final List<QuotedSpan> quotes;
    private final int[] blockStarts;
    private final Capitals capitals;

    /**
     * Reads the blocks of an article.
     *
     * @param blocks their texts; those that are left out are empty
     * @param lexicon the words of the language
     */
    public Manuscript(List<String> blocks, Lexicon lexicon) {
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
        capitals = new Capitals(words);
    }

    /** {@return the whole text, a line for each block} */
    public String text() {
        return text;
    }

    /** {@return its words in order} */
    public List<Word> words() {
        return words;
    }

    /** {@return its quoted spans in order} */
    public List<QuotedSpan> quotes() {
        return quotes;
    }

    /** {@return which words it has in small letters, too, and which with a capital within a sentence} */
    public Capitals capitals() {
        return capitals;
    }

    /** A line for each block; a joiner copies no letter twice. */
    private static String joined(List<String> blocks) {
        StringJoiner lines = new StringJoiner("\n", "", "\n").setEmptyValue("");
        for (String block : blocks) {
            lines.add(block);
        }
        return lines.toString();
    }

    /**
     * The texts of the blocks; headings repeat words of the story as pull quotes, and are left out.
     *
     * @param blocks the blocks
     * @return as many texts, empty for those left out
     */
    public static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>(blocks.size());
        boolean paragraphs = blocks.stream().anyMatch(Paragraph.class::isInstance);
        for (Block block : blocks) {
            // beside paragraphs, preformatted text is code
            boolean silent = block instanceof Heading || (paragraphs && block instanceof Preformatted);
            texts.add(silent ? "" : block.text());
        }
        return texts;
    }

    /**
     * A stretch of the manuscript as a stretch of its block.
     *
     * @param start its first character
     * @param end behind its last character
     * @return the stretch within its block
     */
    public TextSpan span(int start, int end) {
        int found = Arrays.binarySearch(blockStarts, start);
        int block = found >= 0 ? found : -found - 2;
        while (block + 1 < blockStarts.length && blockStarts[block + 1] == start) {
            block++;
        }
        return new TextSpan(block, start - blockStarts[block], end - blockStarts[block]);
    }

    /**
     * How many blocks there are.
     *
     * @return their number
     */
    public int blocks() {
        return blockStarts.length;
    }

    /**
     * The block in which a word stands.
     *
     * @param word index of the word
     * @return number of the block
     */
    public int block(int word) {
        return span(words.get(word).start(), words.get(word).end()).block();
    }

    /**
     * Where a block starts.
     *
     * @param block number of the block
     * @return its first character
     */
    public int start(int block) {
        return blockStarts[block];
    }

    /**
     * The text of a stretch of a block.
     *
     * @param span a stretch of a block
     * @return its text
     */
    public String text(TextSpan span) {
        int start = blockStarts[span.block()];
        return text.substring(start + span.start(), start + span.end());
    }

    /**
     * The text of the words from one index to another.
     *
     * @param firstWord index of the first
     * @param endWord index behind the last
     * @return their text
     */
    public String text(int firstWord, int endWord) {
        return text.substring(
                words.get(firstWord).start(), words.get(endWord - 1).end());
    }

    /**
     * Index of the first word that starts at or behind a place.
     *
     * @param place a place in the text
     * @return the index; the number of words when there is none
     */
    public int wordAt(int place) {
        return Word.at(words, place);
    }

    private void placeQuotes() {
        int word = 0;
        for (int i = 0; i < quotes.size(); i++) {
            QuotedSpan quote = quotes.get(i);
            while (word < words.size() && words.get(word).start() < quote.outerStart()) {
                word++;
            }
            while (word < words.size() && words.get(word).start() < quote.outerEnd()) {
                words.get(word++).placeInQuote(i);
            }
        }
    }

    /**
     * The lines of a text, which are its blocks.
     *
     * @param text a text
     * @return the lines, empty ones too
     */
    public static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
