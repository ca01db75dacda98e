package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The same person is written with and without a title, with and without accents: the key is what stays the same. */
final class NameKey {

    private static final Set<String> TITLES = PhraseFile.read(NameKey.class, "name-titles.txt");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameKey() {}

    static String of(String name) {
        String plain = Words.clean(name).toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(',');
        int end = comma < 0 ? plain.length() : comma;
        StringBuilder key = new StringBuilder(end);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || plain.charAt(i) == '.' || plain.charAt(i) == ' ') {
                String word = plain.substring(start, i);
                if (!word.isEmpty() && !TITLES.contains(word)) {
                    append(key, withoutMarks(word));
                }
                start = i + 1;
            }
        }
        return key.isEmpty() ? Words.folded(name) : key.toString();
    }

    private static String withoutMarks(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return word;
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
