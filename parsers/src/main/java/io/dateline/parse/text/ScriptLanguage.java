package io.dateline.parse.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The language of a text by the script of its letters, where most are of one in which a single language is written. */
final class ScriptLanguage {

    /** Scripts in which one language is written by far most. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"));

    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);

    /** How many of the letters are of ASCII. */
    private int ascii;

    /** Takes up a letter. */
    void count(char c) {
        if (c < 128) {
            ascii++;
        } else {
            scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
    }

    /** The language of the letters so far; nothing where their script does not tell it. */
    Optional<String> language() {
        int others = 0;
        for (int times : scripts.values()) {
            others += times;
        }
        int all = ascii + others;
        if (others * 2 <= all) {
            return Optional.empty();
        }
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > all) {
            return Optional.of(kana * 10 > kana + han ? "ja" : "zh");
        }
        return SCRIPTS.entrySet().stream()
                .filter(entry -> scripts.getOrDefault(entry.getKey(), 0) * 2 > all)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
