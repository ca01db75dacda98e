package io.dateline.parse.quote;

import io.dateline.parse.quote.ReportedCandidates.Content;
import java.util.List;

/** The patterns that speak for a word being a cue, a mention its source, and a stretch of words its statement. */
final class ReportedPatterns {

    private static final int LONGEST_WAY = 25;

    private final List<Word> words;
    private final Clauses clauses;
    private final ReportedCandidates candidates;

    ReportedPatterns(List<Word> words, Clauses clauses, ReportedCandidates candidates) {
        this.words = words;
        this.clauses = clauses;
        this.candidates = candidates;
    }

    /** Patterns of a word as a cue. */
    void cue(int at, Patterns to) {
        Word word = words.get(at);
        int sentence = word.sentence;
        String w = word.lower;
        String before = lower(at - 1, sentence);
        String behind = lower(at + 1, sentence);
        String front = clauses.at(at - 1, sentence);
        String front2 = clauses.at(at - 2, sentence) + front;
        String back = clauses.at(at + 1, sentence);
        String back2 = back + clauses.at(at + 2, sentence);
        String subject = subject(at);
        to.add("Aw", w);
        to.add("A1", w, before);
        to.add("A2", w, behind);
        to.add("A3", before);
        to.add("A4", behind);
        to.add("A5", w, front);
        to.add("A6", w, back);
        to.add("A7", front2, String.valueOf(word.wordClass));
        to.add("A8", back2, String.valueOf(word.wordClass));
        to.add("A9", front, back, ending(w));
        to.add("Aa", w, subject);
        to.add("Ab", subject, ending(w));
        to.add("Ac", w, back2);
        to.add("Ad", lower(at + 2, sentence), behind);
        to.add("Ae", front2, back2);
        to.add("Af", lower(at - 2, sentence), before);
        to.add("Ag", ending(w), behind);
        to.add("Ah", subject, back2);
        to.add("Ai", w, String.valueOf(that(at)));
        to.add("Aj", subject, String.valueOf(that(at)), String.valueOf(word.wordClass));
    }

    private boolean that(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 8); i++) {
            if (words.get(i).sentence != words.get(at).sentence) {
                return false;
            }
            if (words.get(i).wordClass == WordClass.THAT) {
                return true;
            }
        }
        return false;
    }

    /** The nearest mention in front with what stands between. */
    private String subject(int at) {
        int sentence = words.get(at).sentence;
        for (int i = at - 1; i >= 0 && at - i < 9 && words.get(i).sentence == sentence; i--) {
            Mention mention = words.get(i).mention;
            if (mention != null) {
                boolean starts = mention.first == 0 || words.get(mention.first - 1).sentence != sentence;
                return Clauses.letter(mention) + clauses.path(mention.end, at, false) + (starts ? "^" : "");
            }
        }
        return "#";
    }

    /** Patterns of a mention as the source of a cue. */
    void source(int cue, Mention mention, Patterns to) {
        Word word = words.get(cue);
        int sentence = word.sentence;
        boolean left = mention.first < cue;
        String side = left ? "L" : "R";
        int apart = left ? cue - mention.end : mention.first - cue - 1;
        String distance = side + (apart <= 3 ? apart : apart <= 6 ? 5 : apart <= 12 ? 9 : 19);
        String type = Clauses.letter(mention);
        Clauses.Link link = clauses.link(mention);
        String hang = link.word() == cue ? link.kind() : link.word() < 0 ? "-" : "x";
        String w = word.lower;
        String way = apart > LONGEST_WAY
                ? "~"
                : clauses.path(left ? mention.end : cue + 1, left ? cue : mention.first, false);
        String front = clauses.at(mention.first - 1, sentence);
        String behind = clauses.at(mention.end, sentence);
        to.add("B1", distance, type);
        to.add("B2", side, way);
        to.add("B3", side, way, type);
        to.add("B4", w, side, hang);
        to.add("B5", w, distance);
        to.add("B6", hang, side, type);
        to.add("B7", front, behind, side);
        to.add("B8", front, hang, type, side);
        to.add("B9", mention.type == Mention.Type.NAME ? type : mention.head, side);
        to.add("Ba", lower(mention.first - 1, words.get(mention.first).sentence), side);
        to.add("Bb", w, side, way);
        to.add("Bc", clauses.at(cue - 1, sentence) + clauses.at(cue + 1, sentence), side, type);
        to.add("Bd", between(cue, mention), side, type);
        to.add("Be", words.get(mention.first).sentence == sentence ? "=" : "<", side);
        to.add("Bf", lower(cue - 1, sentence), side, String.valueOf(Math.min(apart, 3)));
        to.add("Bg", front, side, way);
        to.add("Bh", lower(cue + 1, sentence), w, side);
    }

    /** Patterns of a cue without a source. */
    void noSource(int cue, Patterns to) {
        Word word = words.get(cue);
        to.add("B0");
        to.add("B01", word.lower);
        to.add("B02", lower(cue - 1, word.sentence));
        to.add("B03", clauses.at(cue - 2, word.sentence) + clauses.at(cue - 1, word.sentence));
        to.add("B04", word.lower, clauses.at(cue - 1, word.sentence));
        to.add("B05", subject(cue));
    }

    private String between(int cue, Mention mention) {
        int from = Math.min(cue, mention.end);
        int until = Math.max(cue, mention.first);
        int count = 0;
        int verbs = 0;
        Mention last = null;
        for (int i = from; i < until && i - from < 40; i++) {
            Word word = words.get(i);
            if (word.mention != null && word.mention != last && word.mention != mention) {
                last = word.mention;
                count++;
            }
            verbs += word.wordClass == WordClass.CUE || word.wordClass == WordClass.VERB_LIKE ? 1 : 0;
        }
        return Math.min(3, count) + "." + Math.min(2, verbs);
    }

    /** Patterns of a stretch of words as the statement. */
    void content(int cue, Mention source, Content content, Patterns to) {
        Word word = words.get(cue);
        int sentence = word.sentence;
        String w = word.lower;
        String kind = Character.toString(content.kind());
        int start = candidates.sentenceStart(cue);
        int end = candidates.sentenceEnd(cue);
        int low = Math.min(cue, source.first);
        int high = Math.max(cue + 1, source.first - cue <= 8 ? source.end : 0);
        String place = bucket(low - start) + bucket(end - high);
        String comma = clauses.at(low - 1, sentence);
        String side = source.first < cue ? "L" : "R";
        to.add("C1", kind, w);
        to.add("C2", kind, place, comma);
        to.add("C3", kind, place, side);
        to.add("C4", kind, w, side, comma);
        String first = lower(content.first(), sentence);
        String firstClass = clauses.at(content.first(), sentence);
        String length = bucket(content.end() - content.first());
        to.add("C5", kind, length);
        boolean toEnd = content.end() == end || content.end2() == end;
        String stop = toEnd ? "$" : lower(content.end(), sentence);
        String stopClass = toEnd ? "$" : clauses.at(content.end(), sentence);
        String next = toEnd ? "" : clauses.at(content.end() + 1, sentence);
        to.add("C6", kind, stop, length);
        to.add("C7", kind, stopClass, next);
        to.add("C8", kind, stop, next + clauses.at(content.end() + 2, sentence));
        to.add("C9", kind, w, stopClass);
        to.add("Ca", kind, commas(content), stopClass);
        to.add("Cb", kind, first, stopClass);
        if (!toEnd) {
            to.add("Cc", kind, lower(content.end() + 1, sentence), stop);
            to.add("Cd", kind, String.valueOf(cueBehind(content.end(), end)), stopClass);
        }
        String verbs = verbs(content.first(), content.end());
        to.add("D1", w, verbs);
        to.add("D2", kind, verbs, stopClass);
        to.add("D3", w, verbs, length);
        String last = content.end() - 1 == content.first() ? "1" : clauses.at(content.end() - 1, sentence);
        to.add("D4", kind, last, stopClass);
        to.add("D5", kind, lower(content.end() - 1, sentence), stopClass);
        to.add("D6", kind, firstClass + clauses.at(content.first() + 1, sentence), stopClass);
        to.add(
                "D7",
                kind,
                clauses.path(content.first(), Math.min(content.end(), content.first() + 12), false),
                stopClass);
        to.add("D8", kind, verbs, next, stop);
        to.add("D9", kind, w, place);
        to.add("Da", kind, stopClass, clauses.path(content.end(), Math.min(end, content.end() + 4), false));
        if (content.kind() != 'R') {
            to.add("Ce", kind, String.valueOf(content.first() == start), length);
            to.add("Cf", kind, first, clauses.at(content.first() - 1, sentence));
            return;
        }
        int from = source.first > cue && source.first - cue <= 8 ? Math.max(cue + 1, source.end) : cue + 1;
        String skipped = clauses.path(from, content.first(), false);
        to.add("Cg", w, first);
        to.add("Ch", w, firstClass);
        to.add("Ci", skipped, firstClass);
        to.add("Cj", skipped, w);
        to.add("Ck", skipped, first);
        to.add("Cl", lower(content.first() - 1, sentence), first);
        to.add("Cm", w, firstClass, stopClass);
        to.add("Cn", bucket(content.first() - from), thatAhead(content.first(), end));
        to.add("Co", lower(content.first() - 1, sentence), w);
    }

    /** How many verbs: a clause has one, the object of a verb has none. */
    private String verbs(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            char c = words.get(i).wordClass;
            count += c == WordClass.AUXILIARY || c == WordClass.CUE ? 2 : c == WordClass.VERB_LIKE ? 1 : 0;
        }
        return count == 0 ? "0" : count == 1 ? "1" : count <= 3 ? "2" : "4";
    }

    private String thatAhead(int first, int end) {
        for (int i = first; i < Math.min(end, first + 12); i++) {
            if (words.get(i).wordClass == WordClass.THAT) {
                return i == first ? "0" : "1";
            }
        }
        return "-";
    }

    private String commas(Content content) {
        int count = 0;
        for (int i = content.first(); i < content.end(); i++) {
            count += words.get(i).wordClass == ',' ? 1 : 0;
        }
        return String.valueOf(Math.min(3, count));
    }

    private boolean cueBehind(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.get(i).wordClass == WordClass.CUE) {
                return true;
            }
        }
        return false;
    }

    private static String bucket(int count) {
        return count <= 0 ? "0" : count <= 1 ? "1" : count <= 3 ? "3" : count <= 7 ? "7" : count <= 15 ? "f" : "z";
    }

    private static String ending(String word) {
        return word.length() < 4 ? word : word.substring(word.length() - 2);
    }

    /** The word in lower case; names are all the same. */
    private String lower(int index, int sentence) {
        if (index < 0 || index >= words.size() || words.get(index).sentence != sentence) {
            return "#";
        }
        Word word = words.get(index);
        if (word.quoted()) {
            return "Q";
        }
        return word.mention != null && word.mention.type == Mention.Type.NAME
                ? Clauses.letter(word.mention)
                : word.lower;
    }
}
