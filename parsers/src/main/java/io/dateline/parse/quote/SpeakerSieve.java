package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses speakers in languages without learned weights: rules from the most precise to the loosest, each with the
 * confidence it earned on stories; the surest that holds decides. What differs between languages is in their word files.
 */
final class SpeakerSieve {

    /** How far the words of a sentence are looked at; keeps the work on endless sentences linear. */
    private static final int FARTHEST = 120;

    /** How many words may stand between a quote and a cue that hangs on it. */
    private static final int ADJACENT = 3;

    /** How many words a name or title between marks may have. */
    private static final int LONGEST_TITLE = 5;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final boolean verbFinal;
    private final boolean dropsSubject;
    private final List<@Nullable Pick> picks = new ArrayList<>();

    SpeakerSieve(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.lexicon = lexicon;
        this.subjects = new Subjects(words, lexicon);
        this.verbFinal = lexicon.has("order", "verb-final");
        this.dropsSubject = lexicon.has("order", "drops-subject");
    }

    /**
     * A speaker and why.
     *
     * @param mention the words that stand for the speaker
     * @param carried whether they were chosen for an earlier quote or sentence
     * @param confidence from 0 to 1
     * @param rule what decided
     * @param cue index of the cue word, or -1
     */
    record Pick(Mention mention, boolean carried, double confidence, String rule, int cue) {

        Pick surer(@Nullable Pick other) {
            return other == null || confidence >= other.confidence ? this : other;
        }
    }

    /** The speaker of the next quote; null for nobody. */
    @Nullable Pick next() {
        int index = picks.size();
        Surroundings around = new Surroundings(manuscript, index);
        Pick pick = pick(index, around);
        picks.add(pick);
        return pick;
    }

    private @Nullable Pick pick(int index, Surroundings around) {
        Pick last = index == 0 ? null : picks.get(index - 1);
        QuotedSpan span = manuscript.quotes.get(index);
        if (span.continues() && last != null) {
            return new Pick(
                    last.mention, true, Math.min(0.95, last.confidence), "goes on from the paragraph before", -1);
        }
        Pick best = null;
        int left = sentenceStart(around);
        int right = sentenceEnd(around);
        boolean named = isName(around, span);
        for (Pick pick : candidates(around, left, right, named)) {
            best = pick.surer(best);
        }
        if (named) {
            return best != null && best.confidence >= 0.9 && best.rule.startsWith("colon") ? best : null;
        }
        if (best != null) {
            return best;
        }
        return without(index, around, left, right);
    }

    private List<Pick> candidates(Surroundings around, int left, int right, boolean named) {
        List<Pick> picks = new ArrayList<>();
        boolean colon = around.before.equals(":");
        if (colon) {
            add(picks, colon(left, around.first - 1));
        }
        if (!named) {
            add(picks, behind(around, left, right));
            add(picks, according(around, left, right));
            if (!colon) {
                add(picks, before(around, left));
            }
        }
        return picks;
    }

    private static void add(List<Pick> picks, @Nullable Pick pick) {
        if (pick != null) {
            picks.add(pick);
        }
    }

    // ---- the sentence of the quote

    /** "X said: quote", "X: quote". */
    private @Nullable Pick colon(int from, int colon) {
        int cue = lastCue(from, colon);
        if (cue >= 0) {
            Mention mention = subject(from, cue, colon);
            if (mention != null) {
                return new Pick(mention, false, sure(0.96, mention), "colon, cue", cue);
            }
            Mention last = lastPerson(from);
            return last == null
                    ? null
                    : new Pick(last, true, dropsSubject ? 0.85 : 0.7, "colon, cue without subject", cue);
        }
        Mention only = null;
        for (int i = from; i < colon; i++) {
            Mention mention = words.get(i).mention;
            boolean starts =
                    mention != null && mention.first == i && !words.get(i).quoted();
            if (starts && subjects.mayspeak(mention) && !subjects.governed(mention)) {
                if (mention.end == colon && (subjects.human(mention) || i == from)) {
                    return new Pick(mention, false, 0.92, "colon behind a name", -1);
                }
                only = only == null && subjects.human(mention) ? mention : only;
            }
        }
        return only == null ? null : new Pick(only, false, 0.8, "colon, the only person", -1);
    }

    /** The subject of a cue in front of a quote: before the cue, or behind it as in "Gestern sagte X". */
    private @Nullable Mention subject(int from, int cue, int to) {
        if (lexicon.has("cues.document", words.get(cue).lower)) {
            return subjects.source(cue + 1, to) != null ? subjects.source(cue + 1, to) : subjects.source(from, cue);
        }
        Mention before = subjects.before(from, cue);
        Mention behind =
                verbFinal && !lexicon.has("cues.participle", words.get(cue).lower) ? null : subjects.behind(cue, to);
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        boolean inverted = behind.first == cue + 1 && before.end < cue && !subjects.human(before);
        return inverted && subjects.human(behind) ? behind : before;
    }

    /** "Quote, said X", "quote, X said", and in verb-final languages "X, quote said". */
    private @Nullable Pick behind(Surroundings around, int left, int right) {
        int cue = mainCue(around.end, right);
        if (cue < 0) {
            return unknownVerb(around, right);
        }
        int apart = apart(around.end, cue);
        String form = words.get(cue).lower;
        if (lexicon.has("cues.document", form)) {
            Mention source = subjects.source(cue + 1, right);
            source = source == null ? subjects.source(left, around.first) : source;
            return source == null || apart > ADJACENT && !verbFinal
                    ? null
                    : new Pick(source, false, 0.9, "quote, cue, source", cue);
        }
        boolean joined = words.get(around.end).wordClass == WordClass.CONJUNCTION;
        double less = apart > ADJACENT ? 0.15 + 0.02 * Math.min(10, apart) : 0;
        less += joined ? 0.3 : 0;
        if (verbFinal) {
            return verbFinal(around, left, right, cue, less);
        }
        Mention between = subjects.before(around.end, cue);
        if (between != null && !subjects.governed(between)) {
            return new Pick(between, false, sure(0.95, between) - less, "quote, speaker, cue", cue);
        }
        Mention behind = subjects.behind(cue, right);
        if (behind != null) {
            return new Pick(behind, false, sure(0.97, behind) - less, "quote, cue, speaker", cue);
        }
        Mention before = subjects.before(left, around.first);
        if (before != null && !subjects.governed(before)) {
            return new Pick(before, false, sure(0.8, before) - less, "speaker, quote, cue", cue);
        }
        Mention last = lastPerson(around.first);
        if (last == null || apart > ADJACENT) {
            return null;
        }
        return new Pick(last, true, (dropsSubject ? 0.85 : 0.65) - less, "quote, cue without subject", cue);
    }

    /** The first cue; in verb-final languages a source's or a participle's cue behind it tells more. */
    private int mainCue(int from, int to) {
        int cue = firstCue(from, to);
        for (int i = cue + 1; verbFinal && cue >= 0 && i < to; i++) {
            String lower = words.get(i).lower;
            if (cue(i)
                    && (lexicon.has("cues.document", lower) || lexicon.has("cues.participle", lower) && i - cue <= 3)) {
                return i;
            }
        }
        return cue;
    }

    /** "Quote", a comma and a word nobody listed, then a person: speech verbs are an open class. */
    private @Nullable Pick unknownVerb(Surroundings around, int right) {
        int i = around.end;
        boolean comma = i < right && words.get(i).wordClass == ',';
        while (i < right && ",-".indexOf(words.get(i).wordClass) >= 0) {
            i++;
        }
        int leaning = 0;
        while (i < right
                && leaning < 2
                && (words.get(i).wordClass == WordClass.AUXILIARY || lexicon.has("clitics", words.get(i).lower))) {
            leaning++;
            i++;
        }
        if (verbFinal
                || !comma
                || i + 1 >= right
                || words.get(i).wordClass != WordClass.OTHER
                || words.get(i).capital()
                || lexicon.has("function", words.get(i).lower)) {
            return null;
        }
        Mention mention = words.get(i + 1).mention;
        boolean speaks = mention != null
                && mention.first == i + 1
                && subjects.mayspeak(mention)
                && !lexicon.has("organisations", mention.head);
        return speaks ? new Pick(mention, false, sure(0.8, mention), "quote, unknown verb, speaker", -1) : null;
    }

    private @Nullable Pick verbFinal(Surroundings around, int left, int right, int cue, double less) {
        boolean participle = lexicon.has("cues.participle", words.get(cue).lower);
        Mention behind = participle ? subjects.behind(cue, right) : null;
        if (behind != null) {
            return new Pick(behind, false, sure(0.95, behind) - less, "quote, participle, speaker", cue);
        }
        Mention before = subjects.before(left, around.first);
        if (before != null && !subjects.governed(before)) {
            return new Pick(before, false, sure(0.95, before) - less, "speaker, quote, cue", cue);
        }
        Mention between = subjects.before(around.end, cue);
        if (between != null && !subjects.governed(between)) {
            return new Pick(between, false, sure(0.9, between) - less, "quote, speaker, cue", cue);
        }
        Mention last = lastPerson(around.first);
        return last == null ? null : new Pick(last, true, 0.85 - less, "quote, cue without subject", cue);
    }

    /** "X said that ... quote", "X called it quote". */
    private @Nullable Pick before(Surroundings around, int left) {
        int cue = lastCue(left, around.first);
        if (cue < 0 || lexicon.has("cues.document", words.get(cue).lower)) {
            return null;
        }
        int apart = apart(cue + 1, around.first);
        Mention mention = subject(left, cue, around.first);
        double less = 0.01 * Math.min(20, apart);
        if (mention != null) {
            return new Pick(mention, false, sure(0.93, mention) - less, "speaker, cue, quote", cue);
        }
        Mention last = lastPerson(left);
        boolean goesOn = last != null && (dropsSubject || apart <= ADJACENT);
        return goesOn
                ? new Pick(last, true, (dropsSubject ? 0.82 : 0.6) - less, "cue without subject, quote", cue)
                : null;
    }

    /** "According to X, quote", before or behind the quote. */
    private @Nullable Pick according(Surroundings around, int left, int right) {
        for (int i = left; i < right; i++) {
            Word word = words.get(i);
            if (word.quoted()) {
                continue;
            }
            if (lexicon.has("according", word.lower)) {
                int limit = i < around.first ? around.first : right;
                Mention mention = firstMention(i + 1, Math.min(limit, i + 8));
                if (mention != null) {
                    return new Pick(mention, false, sure(0.93, mention), "according to", i);
                }
            }
            if (lexicon.has("according.behind", word.lower)) {
                Mention mention = lastMention(Math.max(left, i - 8), i);
                if (mention != null) {
                    return new Pick(mention, false, sure(0.9, mention), "according to", i);
                }
            }
        }
        return null;
    }

    // ---- beyond the sentence

    private @Nullable Pick without(int index, Surroundings around, int left, int right) {
        boolean starts = around.before.equals("^") || around.before.equals("|") || around.before.equals("-");
        Pick last = index == 0 ? null : picks.get(index - 1);
        QuotedSpan before = index == 0 ? null : manuscript.quotes.get(index - 1);
        boolean sameParagraph = before != null && before.paragraph() == around.paragraph;
        if (last != null && sameParagraph && !starts && sameSentence(before, around)) {
            return new Pick(last.mention, true, 0.8 * last.confidence + 0.05, "same sentence as the quote before", -1);
        }
        boolean alone = starts && !hasWords(left, around.first) && !hasWords(around.end, right);
        if (!alone) {
            return null;
        }
        int previous = around.first - 1;
        while (previous >= 0 && !words.get(previous).quoted() && "-*".indexOf(words.get(previous).wordClass) >= 0) {
            previous--;
        }
        if (previous < 0) {
            return null;
        }
        Word end = words.get(previous);
        if (end.text.equals(":") && !end.quoted()) {
            Pick announced = colon(sentenceStart(previous), previous);
            return announced == null
                    ? null
                    : new Pick(announced.mention, true, announced.confidence - 0.03, "announced with a colon", -1);
        }
        if (last != null && sameParagraph && !personBetween(before, around)) {
            return new Pick(last.mention, true, Math.min(0.93, last.confidence), "same paragraph", -1);
        }
        return fromEarlier(around, last, before, end, sameParagraph);
    }

    private @Nullable Pick fromEarlier(
            Surroundings around, @Nullable Pick last, @Nullable QuotedSpan before, Word end, boolean sameParagraph) {
        int from = sentenceStart(end.quoted() ? Math.max(0, around.first - 1) : manuscript.wordAt(end.start));
        boolean near = around.paragraph - end.paragraph <= 1;
        Mention subject = end.quoted() ? null : subjects.before(from, Math.min(around.first, from + FARTHEST));
        if (subject != null && subjects.human(subject) && near) {
            return new Pick(
                    subject,
                    true,
                    sameParagraph || end.paragraph == around.paragraph ? 0.75 : 0.7,
                    "person of the sentence before",
                    -1);
        }
        if (last != null && before != null && around.paragraph - before.paragraph() <= 2) {
            return new Pick(last.mention, true, 0.8 * last.confidence, "speaker goes on", -1);
        }
        Mention person = lastPerson(around.first);
        return person == null || !near ? null : new Pick(person, true, 0.5, "last person", -1);
    }

    /** Whom the story spoke of last: the speaker before when nobody else is the subject since. */
    private @Nullable Mention lastPerson(int at) {
        int stop = Math.max(0, at - 3 * FARTHEST);
        Pick last = null;
        int lastAt = -1;
        for (int i = picks.size() - 1; i >= 0 && last == null; i--) {
            last = picks.get(i);
            lastAt = last == null
                    ? -1
                    : manuscript.wordAt(manuscript.quotes.get(i).start());
        }
        for (int i = at - 1; i >= stop; i--) {
            Mention mention = words.get(i).mention;
            if (i <= lastAt && last != null) {
                return last.mention;
            }
            boolean near = words.get(i).paragraph == words.get(Math.min(at, words.size() - 1)).paragraph;
            if (mention != null
                    && subjects.human(mention)
                    && !words.get(i).quoted()
                    && (near || !subjects.governed(mention))) {
                return mention;
            }
        }
        return last == null ? null : last.mention;
    }

    private boolean personBetween(QuotedSpan before, Surroundings around) {
        int from = manuscript.wordAt(before.outerEnd());
        int endSentence = words.get(Math.max(0, from - 1)).sentence;
        for (int i = from; i < around.first; i++) {
            Mention mention = words.get(i).mention;
            if (mention != null
                    && words.get(i).sentence != endSentence
                    && subjects.human(mention)
                    && !subjects.governed(mention)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSentence(QuotedSpan before, Surroundings around) {
        int end = Math.max(0, manuscript.wordAt(before.outerEnd()) - 1);
        return words.get(end).sentence == around.sentence;
    }

    // ---- words between marks that nobody says

    /** A title or name: few words, a capital letter, no stop, and no words that introduce speech right before. */
    private boolean isName(Surroundings around, QuotedSpan span) {
        String text = manuscript.text.substring(span.start(), span.end());
        int count = text.split("\\s+").length;
        if (count > LONGEST_TITLE
                || around.before.equals(":")
                || around.before.equals("^") && around.after.equals("$")) {
            return false;
        }
        boolean inside = around.first > 0 && words.get(around.first - 1).sentence == words.get(around.first).sentence;
        String before = inside ? words.get(around.first - 1).lower : "";
        boolean calling = lexicon.has("calling", before) || lexicon.has("calling", behind(around));
        char last = text.charAt(text.length() - 1);
        boolean ends = ".,!?…".indexOf(last) >= 0 || around.after.equals(",");
        boolean capital = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
        boolean starts = around.before.equals("^") || around.before.equals("|") || around.before.equals("-");
        if (calling || capital && (lexicon.has("naming", before) || lexicon.has("naming", behind(around)))) {
            return true;
        }
        boolean nounLike = lexicon.has("order", "nouns-capitalised") && !lexicon.has("determiners", before);
        return capital && !ends && !starts && !nounLike && !cueBeside(around);
    }

    private String behind(Surroundings around) {
        return around.end < words.size() && words.get(around.end).sentence == around.endSentence
                ? words.get(around.end).lower
                : "";
    }

    private boolean cueBeside(Surroundings around) {
        return around.first > 0 && words.get(around.first - 1).wordClass == WordClass.CUE
                || verbFinal && around.end < words.size() && words.get(around.end).wordClass == WordClass.CUE;
    }

    // ---- looking around

    private double sure(double most, Mention mention) {
        return switch (mention.type) {
            case NAME -> subjects.human(mention) || mention.person ? most : most - 0.1;
            case PRONOUN -> most - 0.03;
            case NOMINAL -> subjects.mayspeak(mention) ? most - 0.03 : most - 0.2;
        };
    }

    private int firstCue(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cue(i)) {
                return i;
            }
        }
        return -1;
    }

    private int lastCue(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (cue(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean cue(int i) {
        Word word = words.get(i);
        boolean name = word.capital() && i > 0 && words.get(i - 1).sentence == word.sentence;
        boolean document = lexicon.has("cues.document", word.lower);
        return !word.quoted() && (word.wordClass == WordClass.CUE || document) && !name;
    }

    /** How many words lie between; a mention counts once and quoted words do not. */
    private int apart(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            boolean inMention = word.mention != null && word.mention.first < i;
            count += word.quoted() || inMention || !Character.isLetterOrDigit(word.text.codePointAt(0)) ? 0 : 1;
        }
        return count;
    }

    private @Nullable Mention firstMention(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = words.get(i).mention;
            if (mention != null && mention.first >= from && subjects.mayspeak(mention)) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention lastMention(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Mention mention = words.get(i).mention;
            if (mention != null && subjects.mayspeak(mention)) {
                return mention;
            }
        }
        return null;
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.get(i).quoted()
                    && Character.isLetterOrDigit(words.get(i).text.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private int sentenceStart(Surroundings around) {
        int start = around.first;
        while (start > 0
                && around.first - start < FARTHEST
                && words.get(start - 1).sentence == around.sentence
                && words.get(start - 1).paragraph == around.paragraph) {
            start--;
        }
        return start;
    }

    private int sentenceStart(int word) {
        int start = word;
        while (start > 0
                && word - start < FARTHEST
                && words.get(start - 1).sentence == words.get(word).sentence
                && words.get(start - 1).paragraph == words.get(word).paragraph) {
            start--;
        }
        return start;
    }

    private int sentenceEnd(Surroundings around) {
        int end = around.end;
        while (end < words.size()
                && end - around.end < FARTHEST
                && words.get(end).sentence == around.endSentence
                && words.get(end).paragraph == around.paragraph) {
            end++;
        }
        return end;
    }
}
