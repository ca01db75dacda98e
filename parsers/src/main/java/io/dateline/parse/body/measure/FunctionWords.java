package io.dateline.parse.body.measure;

import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that hold sentences together in a language: running text has many of them, menus and lists of names few.
 * Words are compared by {@link WordHash}. A resource file a language; a page of another or no language is measured by
 * the words of all.
 */
public final class FunctionWords {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru", "uk", "sv", "no", "da", "fi", "cs", "hu", "ro",
            "id", "vi", "ar", "el", "he");

    private static final Map<String, FunctionWords> READ = new ConcurrentHashMap<>();

    private final LongSet hashes = new LongSet();

    private FunctionWords(Iterable<String> languages) {
        languages.forEach(this::read);
    }

    /** The words of a language, or of all languages when it has no file. */
    public static FunctionWords of(String language) {
        String code = Locale.forLanguageTag(language).getLanguage();
        String own = code.equals("nb") || code.equals("nn") ? "no" : code;
        return LANGUAGES.contains(own)
                ? READ.computeIfAbsent(own, name -> new FunctionWords(List.of(name)))
                : READ.computeIfAbsent("", name -> new FunctionWords(LANGUAGES));
    }

    boolean has(long hash) {
        return hashes.contains(hash);
    }

    private void read(String language) {
        for (String line : PhraseFile.read(PhraseFile.class, "function-words/" + language + ".txt")) {
            for (String word : line.split("\\s+")) {
                hashes.add(WordHash.of(word));
            }
        }
    }
}
