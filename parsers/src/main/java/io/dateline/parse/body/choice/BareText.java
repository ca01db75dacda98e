package io.dateline.parse.body.choice;

/** A text to compare with a name of an element or with a link: its letters and digits alone, in small letters. */
final class BareText {

    private BareText() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
