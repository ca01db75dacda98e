package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Clitics;
import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordEntry;
import io.dateline.parse.quote.word.WordList;
import io.dateline.parse.quote.word.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and single punctuation characters. */
final class Tokeniser {

    private static final int LONGEST_WORD = 200;
    private static final int ASCII = 0x80;
    /** How many letters of a text there are for each word at least, mostly. */
    private static final int SHORT_WORD = 5;

    private final String text;
    private final Lexicon lexicon;
    private final Clitics clitics;
    private final List<Word> words;

    Tokeniser(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.clitics = lexicon.clitics();
        this.words = new ArrayList<>(text.length() / SHORT_WORD);
    }

    List<Word> words() {
        int paragraph = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                // lines without words are no paragraphs
                paragraph += !words.isEmpty() && words.get(words.size() - 1).paragraph() == paragraph ? 1 : 0;
                i++;
            } else if (Letters.blank(c)) {
                i += Character.charCount(c);
            } else if (Letters.letter(c)) {
                i = word(i, paragraph);
            } else if (apostrophe(c) && possessive(i)) {
                add(i, i + 2, paragraph);
                i += 2;
            } else {
                int end = i + Character.charCount(c);
                String mark = text.substring(i, end);
                words.add(new Word(i, end, mark, mark, "", punctuation(c), 0, paragraph));
                i = end;
            }
        }
        return words;
    }

    private static char punctuation(int c) {
        return switch (c) {
            case '.', '!', '?', '…' -> WordClass.SENTENCE;
            case '“', '”', '"', '„', '«', '»' -> WordClass.MARK;
            case '–', '—', '-' -> '-';
            case '(', '[' -> '(';
            case ')', ']' -> ')';
            case ',', ':', ';' -> (char) c;
            default -> '*';
        };
    }

    private int word(int start, int paragraph) {
        int i = start;
        while (i < text.length() && i - start < LONGEST_WORD) {
            int c = text.codePointAt(i);
            if (Letters.letter(c) || c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK) {
                i += Character.charCount(c);
            } else if (i > start
                    && joins(c)
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i + 1))
                    && !possessive(i)) {
                i++;
            } else {
                break;
            }
        }
        if (i < text.length() && text.charAt(i) == '.') {
            String dotted = lexicon.lower(text.substring(start, i + 1));
            boolean initial = i - start == 1 && Character.isUpperCase(text.charAt(start)) && !dotted.equals("i.");
            boolean letters = dotted.length() > 3 && dotted.charAt(1) == '.' && i - start < 8;
            if (initial || letters || lexicon.has(WordList.ABBREVIATIONS, dotted)) {
                i++;
            }
        }
        parts(start, i, paragraph);
        return i;
    }

    /** Parts the clitics of a language from the word they lean on. */
    private void parts(int start, int end, int paragraph) {
        String lower = clitics.mayLean(text, start, end) ? lexicon.lower(text.substring(start, end)) : "";
        if (lower.length() != end - start) {
            add(start, end, paragraph);
            return;
        }
        int from = start + clitics.proclitic(lower);
        if (from > start && from < end) {
            add(start, from, paragraph);
        } else {
            from = start;
        }
        int enclitic = clitics.enclitic(lower.substring(from - start));
        if (enclitic > 0 && from + enclitic < end) {
            add(from, from + enclitic, paragraph);
            from += enclitic;
        }
        add(from, end, paragraph);
    }

    private static boolean joins(int c) {
        return c == '-' || c == '\'' || c == '’' || c == '.' || c == '&' || c == '‑';
    }

    /** Typists turn apostrophes the wrong way round, too. */
    private static boolean apostrophe(int c) {
        return c == '’' || c == '\'' || c == '‘';
    }

    /** An apostrophe with an s and then no letter. */
    private boolean possessive(int i) {
        return apostrophe(text.charAt(i))
                && i > 0
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && text.charAt(i + 1) == 's'
                && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private void add(int start, int end, int paragraph) {
        int place = lexicon.place(text, start, end);
        if (place >= 0) {
            String word = lexicon.listed().word(place);
            add(start, end, word, word, lexicon.listed().entry(place), paragraph);
            return;
        }
        String word = text.substring(start, end);
        boolean unlisted = place == WordTable.UNLISTED;
        String lower = unlisted ? word : lexicon.lower(word);
        add(start, end, word, lower, unlisted ? lexicon.unlisted(lower) : lexicon.entry(lower), paragraph);
    }

    private void add(int start, int end, String word, String lower, WordEntry known, int paragraph) {
        words.add(new Word(start, end, word, lower, known.cue(), known.wordClass(), known.lists(), paragraph));
    }
}
