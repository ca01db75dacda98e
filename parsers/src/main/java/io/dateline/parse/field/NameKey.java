package io.dateline.parse.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The same person is written with and without a title, with and without accents: the key is what stays the same. */
final class NameKey {

    private static final Set<String> TITLES = Words.load("name-titles.txt");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BEHIND = Pattern.compile(",.*");
    private static final Pattern GAPS = Pattern.compile("[\\s.]+");

    private NameKey() {}

    static String of(String name) {
        String plain =
                BEHIND.matcher(Words.clean(name).toLowerCase(Locale.ROOT)).replaceFirst("");
        StringBuilder key = new StringBuilder();
        for (String word : GAPS.split(plain)) {
            if (!TITLES.contains(word)) {
                append(
                        key,
                        MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                                .replaceAll(""));
            }
        }
        return key.isEmpty() ? Words.folded(name) : key.toString();
    }

    private static void append(StringBuilder key, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'ß' -> key.append("ss");
                case 'æ' -> key.append("ae");
                case 'œ' -> key.append("oe");
                case 'ø' -> key.append('o');
                case 'ł' -> key.append('l');
                case 'đ', 'ð' -> key.append('d');
                case 'ı' -> key.append('i');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        key.append(c);
                    }
                }
            }
        }
    }
}
