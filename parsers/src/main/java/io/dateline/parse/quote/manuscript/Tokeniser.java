package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Clitics;
import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordForm;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and single punctuation characters. */
final class Tokeniser {

    private static final int LONGEST_WORD = 200;
    private static final int ASCII = 0x80;
    /** How many letters of a text there are for each word at least, mostly. */
    private static final int SHORT_WORD = 5;

    /** Dashes, curved quotation marks and dots, the first of 128. */
    private static final char TYPESET = '\u2000';

    private static final WordForm[] MARKS = marks('\0');
    private static final WordForm[] TYPESET_MARKS = marks(TYPESET);

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
                WordForm mark = mark(c, i, end);
                words.add(new Word(i, end, mark.lower(), mark, paragraph));
                i = end;
            }
        }
        return words;
    }

    private WordForm mark(int c, int start, int end) {
        if (c < ASCII) {
            return MARKS[c];
        } else if (c >= TYPESET && c < TYPESET + ASCII) {
            return TYPESET_MARKS[c - TYPESET];
        }
        return WordForm.punctuation(text.substring(start, end), punctuation(c));
    }

    /** Marks from one on, put together once for all texts. */
    private static WordForm[] marks(char first) {
        WordForm[] marks = new WordForm[ASCII];
        for (char c = 0; c < marks.length; c++) {
            marks[c] = WordForm.punctuation(String.valueOf((char) (first + c)), punctuation(first + c));
        }
        return marks;
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
            int c = text.charAt(i);
            if (Letters.plain(c)) {
                i++;
                continue;
            }
            c = text.codePointAt(i);
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
        WordForm small = lexicon.small(text, start, end);
        String word = small == null ? text.substring(start, end) : small.lower();
        words.add(new Word(start, end, word, small == null ? lexicon.form(word) : small, paragraph));
    }
}
