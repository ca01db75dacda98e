package io.dateline.parse.field;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who holds the rights from a line such as "Copyright © 2019-2024 Harbour Post Ltd. All rights reserved." */
final class CopyrightLine {

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;

    private static final Set<String> RESERVED = PhraseFile.read(CopyrightLine.class, "rights-reserved.txt");

    /** The signs, the years and the words in front of the name. */
    private static final Pattern FRONT = Pattern.compile(
            "^(?:[\\s,.:;|·–—-]|©|\\(c\\)|\\b(?:" + PhraseFile.alternatives(CopyrightLine.class, "copyright-words.txt")
                    + ")\\b|(?:19|20)\\d\\d\\b)+",
            Pattern.CASE_INSENSITIVE);

    /** What ends the name. */
    private static final Pattern END =
            Pattern.compile("\\s[|–—·•-]\\s|[|;©]|,\\s|\\.\\s(?=[\\p{Lu}\\p{Lo}])|[\\s,]+(?:19|20)\\d\\d\\b");

    /** A word in small letters that is too long for a particle, and one of another script. */
    private static final Pattern SENTENCE = Pattern.compile("\\s\\p{Ll}{4,}|[a-z]\\s\\p{Lo}|\\sMM[CDILVX]+\\b");

    private CopyrightLine() {}

    /** Whether a text has the sign of such lines. */
    static boolean hasSign(String text) {
        return text.indexOf('©') >= 0 || text.contains("(c)");
    }

    /** The holder that a text behind the sign, or of a tag of this name, gives. */
    static Optional<String> holder(String raw) {
        String text = Words.clean(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        String line = text.substring(Math.max(0, text.indexOf('©')));
        String rest = FRONT.matcher(line).replaceFirst("");
        Matcher end = END.matcher(rest);
        String name = withoutReserved(end.find() ? rest.substring(0, end.start()) : rest)
                .strip();
        boolean named = name.length() >= 2
                && name.length() <= LONGEST_NAME
                && name.indexOf('/') < 0
                && !SENTENCE.matcher(name).find()
                && name.codePoints().anyMatch(Character::isLetter);
        return named ? Optional.of(name) : Optional.empty();
    }

    private static String withoutReserved(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = text.length();
        for (String words : RESERVED) {
            int at = lower.indexOf(words);
            end = at >= 0 && at < end ? at : end;
        }
        return text.substring(0, end);
    }
}
