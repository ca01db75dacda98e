package io.dateline.parse.field.time;

import io.dateline.parse.text.PhraseFile;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names of months in the languages of the world, from the JDK's CLDR data. */
public final class MonthNames {

    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
    };

    /** Tried in this order where the page's own language has no such name, or is not known. */
    private static final List<String> OTHERS = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "bg", "tr", "sv", "nb", "da", "fi",
            "hu", "ro", "el", "hr", "sr", "sl", "ca", "id", "vi", "ar", "fa", "he", "hi", "bn", "th");

    /** Spellings that newsrooms use and CLDR does not give. */
    private static final Map<String, Map<String, Integer>> MORE = more();

    /** Filled once a language; the JDK builds its names anew on every call. */
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private MonthNames() {}

    private static Map<String, Map<String, Integer>> more() {
        Map<String, Map<String, Integer>> more = new HashMap<>();
        for (String line : PhraseFile.read(MonthNames.class, "month-names.txt")) {
            List<String> parts = List.of(line.split(" +"));
            Map<String, Integer> names = more.computeIfAbsent(parts.get(0), key -> new HashMap<>());
            parts.subList(2, parts.size()).forEach(name -> names.put(name, Integer.parseInt(parts.get(1))));
        }
        return more;
    }

    /**
     * The month that a word names.
     *
     * @param word the word, upper case or lower
     * @param language the language to look in first, "und" if unknown
     * @return the month from 1 to 12; empty if it is none in any language
     */
    public static Optional<Integer> month(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer own = of(base(language)).get(lower);
        for (int i = 0; own == null && i < OTHERS.size(); i++) {
            own = of(OTHERS.get(i)).get(lower);
        }
        return Optional.ofNullable(own);
    }

    private static String base(String tag) {
        int dash = tag.indexOf('-');
        String base = dash > 0 ? tag.substring(0, dash) : tag;
        return base.equals("no") ? "nb" : base;
    }

    private static Map<String, Integer> of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, MonthNames::read);
    }

    private static Map<String, Integer> read(String language) {
        Map<String, Integer> names = new HashMap<>(MORE.getOrDefault(language, Map.of()));
        Locale locale = Locale.forLanguageTag(language);
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                String name =
                        month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
                if (Character.isLetter(name.codePointAt(0))) {
                    names.putIfAbsent(name, month.getValue());
                }
            }
        }
        return Map.copyOf(names);
    }
}
