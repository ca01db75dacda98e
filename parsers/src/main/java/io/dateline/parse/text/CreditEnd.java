package io.dateline.parse.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a text under a picture that is a credit.
 *
 * @param start where it begins, with its label
 * @param name who is credited
 */
record CreditEnd(int start, String name) {

    private static final String START = "(?:^|(?<=[.!?…)\\s|(/–—-]))\\(?\\s?";
    private static final String NAME = "\\s*([^:()©]{2,80}(?:\\([^()]{1,30}\\))?)\\)?\\.?$";
    private static final String LABELS = PhraseFile.alternatives(CreditEnd.class, "credit-labels.txt");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A label with its mark, the mark alone, or words that need none; the credit ends the text. */
    private static final Pattern LABEL = Pattern.compile(
            START + "(?:(?:" + LABELS + ")\\s{0,2}(?:[:：／=]\\s?©?|©)|©|\\(c\\)|(?:"
                    + PhraseFile.alternatives(CreditEnd.class, "credit-phrases.txt") + ")\\s)" + NAME,
            FLAGS);

    /** Labels in front of a name: with a mark or a preposition, or words that need none. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:(?:" + LABELS + ")(?:\\s{0,2}[:：／=]|\\s(?:"
                    + PhraseFile.alternatives(CreditEnd.class, "credit-by.txt") + ")\\s)|(?:"
                    + PhraseFile.alternatives(CreditEnd.class, "credit-phrases.txt") + ")\\s)\\s{0,2}",
            FLAGS);

    /** A label and a name in square brackets: "[Photo = Ada Quill]". */
    private static final Pattern SQUARE =
            Pattern.compile("\\[\\s?(?:" + LABELS + ")\\s{0,2}[=:：]\\s?([^\\[\\]]{2,60})\\]\\.?$", FLAGS);

    private static final Set<String> REPORTERS = PhraseFile.read(CreditEnd.class, "credit-reporters.txt");

    /** A reporter, perhaps behind the place, with an address and perhaps a day: "... Lorvik=Name 기자 name@post.example". */
    private static final Pattern REPORTER = Pattern.compile("(?:^|\\s)(?:\\p{L}{2,6}=)?(\\p{L}{2,4} ?(?:"
            + PhraseFile.alternatives(CreditEnd.class, "credit-reporters.txt")
            + "))\\s[\\w.-]{1,40}@[\\w.-]{3,40}(?:[\\s/]{1,3}\\d{4}[.-]\\d\\d[.-]\\d\\d)?[\\s./]{0,3}$");

    /** Who made a picture and for whom, in brackets at the end: "(Ada Quill/Harbour Post)". */
    private static final Pattern BRACKETS = Pattern.compile("\\(\\s?([^()/]{2,50}/[^()]{2,60}?)\\s?\\)\\.?$");

    /** The same behind a bar. */
    private static final Pattern BAR = Pattern.compile("\\|\\s?([^|/]{2,50}/[^|/]{2,40})$");

    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";

    /** Two words or more, all of them names. */
    private static final Pattern NAMES = Pattern.compile(WORDS);

    /** Such words behind the caption's last sentence. */
    private static final Pattern SIGNED = Pattern.compile("(?<=[.!?)”\"]\\s)(" + WORDS + ")$");

    /** A label without a mark behind the caption's last sentence, and a name. */
    private static final Pattern BARE =
            Pattern.compile("(?<=[.!?)]\\s)(?iu:" + LABELS + ")\\s(" + WORDS + "(?:\\s?/\\s?[\\p{L} ]{2,30})?)$");

    /** Such words, or an agency's letters, in brackets behind the caption's last sentence: "... at dawn. (Ada Quill)". */
    private static final Pattern STOPPED = Pattern.compile(
            "(?<=[.!?…”\"»]\\s)\\((" + WORDS + "(?: for (?:\\p{L}+ )?" + WORDS + ")?|\\p{Lu}{2,6})\\)$");

    /** What stands between a caption and a credit that goes on with "via". */
    private static final Pattern VIA = Pattern.compile(
            "(?:\\(|(?<=\\|\\s?|[.!?]\\s(?:[–—-]\\s)?|\\s[–—-]\\s))([\\p{Lu}@][^|().!?]{2,60}?[ /]via [^|()]{2,60})\\)?$");

    /** Without one of these there is no label: most captions are spared the search. */
    private static final Pattern HINT =
            Pattern.compile("[:：／=©]|\\(c\\)|\\(dok\\.| (?:by|via|of) ", Pattern.CASE_INSENSITIVE);

    /** The credit at the end of a text; null without any. */
    static @Nullable CreditEnd of(String text) {
        Matcher square = SQUARE.matcher(text);
        if ((text.endsWith("]") || text.endsWith("].")) && square.find()) {
            return found(square);
        }
        Matcher via = VIA.matcher(text);
        boolean known = (text.contains(" via ") || text.contains("/via ")) && via.find();
        Matcher label = LABEL.matcher(text);
        if (HINT.matcher(text).find() && label.find()) {
            boolean more = known && via.start(1) < label.start() && text.startsWith("via ", label.start(1) - 4);
            return found(more ? via : label);
        }
        if (known && via.group(1).indexOf('/') > 0) {
            return found(via);
        }
        Matcher reporter = REPORTER.matcher(text);
        if (isOfReporter(text) && reporter.find()) {
            return found(reporter);
        }
        Matcher brackets = (text.indexOf('|') > 0 ? BAR : BRACKETS).matcher(text);
        if (brackets.find() && areMakers(brackets.group(1))) {
            return found(brackets);
        }
        Matcher stopped = STOPPED.matcher(text);
        if (text.endsWith(")") && stopped.find()) {
            return found(stopped);
        }
        Matcher bare = BARE.matcher(text);
        return bare.find() ? found(bare) : null;
    }

    /** A name that ends a text without any label, where something else tells that it is a credit; null without any. */
    static @Nullable CreditEnd signed(String text) {
        Matcher name = SIGNED.matcher(text);
        return name.find() ? found(name) : null;
    }

    /** The credit of a text that is nothing else, without its label. */
    static String whole(String text) {
        Matcher label = LABEL.matcher(text);
        return label.find() && label.start() == 0 ? label.group(1) : text;
    }

    /** A credit without the labels that it begins with, whatever stands behind them: "Photo Credit Ada Quill". */
    static String withoutLabel(String credit) {
        String name = credit;
        Matcher label = FIRST.matcher(name);
        while (label.lookingAt()) {
            name = name.substring(label.end());
            label = FIRST.matcher(name);
        }
        return name.isEmpty() ? credit : name;
    }

    private static CreditEnd found(Matcher match) {
        return new CreditEnd(match.start(), match.group(1));
    }

    private static boolean isOfReporter(String text) {
        return text.indexOf('@') > 0 && REPORTERS.stream().anyMatch(text::contains);
    }

    /** Parts that begin with capitals, one of them a whole name: parties and places that are parted so are shorter. */
    private static boolean areMakers(String text) {
        boolean whole = false;
        for (String part : text.split("/")) {
            String name = part.strip();
            if (name.isEmpty() || Character.isLowerCase(name.codePointAt(0))) {
                return false;
            }
            whole |= NAMES.matcher(name).matches();
        }
        return whole;
    }
}
