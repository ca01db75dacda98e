package io.dateline.parse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a running text, by its script and by the words that hold its sentences together. Languages that look
 * alike are told apart by the words that only one of them has; where these do not decide, the language stays unknown.
 */
public final class TextLanguage {

    /** The languages with a file of words, in the order of their bits. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru", "uk", "sv", "no", "da", "fi", "cs", "hu", "ro",
            "id", "vi", "ar", "af", "ca", "gl", "sk", "sl", "sh", "bg", "mk", "sr", "be", "kk", "lt", "lv", "et", "is",
            "sq", "tl", "sw", "eu", "hi", "mr", "ne", "fa", "ur");

    /** Bosnian, Croatian and Serbian in Latin letters, which these words do not tell apart. */
    private static final Set<String> UNTOLD = Set.of("sh");

    private static final Map<String, Long> WORDS = read();
    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** A word of the lists that the text has, the languages whose lists have it as bits, and how often it stands there. */
    private static final class Hit {

        private final long languages;
        private int times;

        private Hit(long languages) {
            this.languages = languages;
        }
    }

    /** As much of a text tells as well as the whole. */
    private static final int MOST_LETTERS = 1_600;

    private static final int LEAST_WORDS = 30;
    private static final int LEAST_LETTERS = 40;

    /** So many of a text's words are the language's own; the lists are short, and some languages build long words. */
    private static final double LEAST_SHARE = 0.07;

    /** So many words that only one of two languages has tell them apart. */
    private static final int LEAST_OWN = 3;

    private static final double OWN_TO_OTHER = 2.5;

    private final ScriptLanguage scripts = new ScriptLanguage();
    private final Map<String, Hit> hits = new HashMap<>();
    private final int[] counts = new int[LANGUAGES.size()];
    private int letters;
    private int words;

    private TextLanguage() {}

    private static Map<String, Long> read() {
        Map<String, Long> words = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String line : PhraseFile.read(TextLanguage.class, "function-words/" + LANGUAGES.get(i) + ".txt")) {
                add(line, i, words);
            }
        }
        for (String line : PhraseFile.read(TextLanguage.class, "alike-words.txt")) {
            String[] parts = line.split(" ", 2);
            add(parts[1], LANGUAGES.indexOf(parts[0]), words);
        }
        return Map.copyOf(words);
    }

    private static void add(String line, int language, Map<String, Long> words) {
        for (String word : line.split("\\s+")) {
            words.merge(word, 1L << language, (one, other) -> one | other);
        }
    }

    /**
     * The language of a text.
     *
     * @param texts its paragraphs; a few tell enough
     * @return the language's code in ISO 639-1, if it is clear
     */
    public static Optional<String> of(Iterable<String> texts) {
        TextLanguage language = new TextLanguage();
        for (String text : texts) {
            if (language.letters >= MOST_LETTERS) {
                break;
            }
            language.count(text);
        }
        return language.decide();
    }

    private void count(String text) {
        int start = -1;
        int end = Math.min(text.length(), MOST_LETTERS);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (isPart(c)) {
                letters++;
                start = start < 0 ? i : start;
                if ((letters & 7) == 0) {
                    scripts.count(c);
                }
            } else if (start >= 0) {
                word(text.substring(start, i));
                start = -1;
            }
        }
    }

    private static boolean isPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void word(String word) {
        words++;
        if (word.length() > LONGEST_WORD) {
            return;
        }
        String key = word.toLowerCase(Locale.ROOT);
        long languages = WORDS.getOrDefault(key, 0L);
        if (languages != 0) {
            hits.computeIfAbsent(key, own -> new Hit(languages)).times++;
            for (long rest = languages; rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    private Optional<String> decide() {
        if (letters < LEAST_LETTERS) {
            return Optional.empty();
        }
        Optional<String> byScript = scripts.language();
        return byScript.isPresent() ? byScript : byWords();
    }

    private Optional<String> byWords() {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        if (words < LEAST_WORDS || counts[best] < LEAST_SHARE * words || UNTOLD.contains(LANGUAGES.get(best))) {
            return Optional.empty();
        }
        List<Hit> told = List.copyOf(hits.values());
        for (int i = 0; i < counts.length; i++) {
            if (i != best && !isClear(best, i, told)) {
                return Optional.empty();
            }
        }
        return Optional.of(LANGUAGES.get(best));
    }

    /** Whether the words that only one of two languages has speak for the first. */
    private static boolean isClear(int language, int other, List<Hit> told) {
        int own = 0;
        int others = 0;
        int different = 0;
        for (Hit hit : told) {
            boolean first = (hit.languages >> language & 1) != 0;
            boolean second = (hit.languages >> other & 1) != 0;
            own += first && !second ? hit.times : 0;
            others += second && !first ? hit.times : 0;
            different += first && !second ? 1 : 0;
        }
        return different >= LEAST_OWN && own >= OWN_TO_OTHER * others;
    }
}
