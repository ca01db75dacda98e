package io.dateline.parse.quote;

import io.dateline.parse.quote.Clauses.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that speak for or against a mention being the speaker of a quote, or nobody being it. */
final class SpeakerPatterns {

    private static final int LONGEST_WAY = 200;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final Clauses clauses;
    private final Link[] links;
    private final ToldAround told;

    SpeakerPatterns(Manuscript manuscript, List<Mention> mentions, ToldAround told) {
        this.told = told;
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.mentions = mentions;
        this.clauses = new Clauses(words);
        this.links = new Link[mentions.size()];
        for (int i = 0; i < links.length; i++) {
            links[i] = clauses.link(mentions.get(i));
        }
    }

    Link link(Mention mention) {
        return links[mention.index];
    }

    /** Patterns of a mention as the speaker. */
    void of(Mention mention, Surroundings quote, int index, List<@Nullable Mention> chosen, Patterns to) {
        Word start = words.get(mention.first);
        Link link = links[mention.index];
        boolean left = mention.first < quote.first;
        boolean same = start.paragraph == quote.paragraph;
        int apart = left ? quote.sentence - words.get(mention.end - 1).sentence : start.sentence - quote.endSentence;
        String distance = Integer.toString(Math.max(0, Math.min(4, apart)));
        String side = (left ? "L" : "R")
                + (same ? "" : Integer.toString(Math.min(3, Math.abs(quote.paragraph - start.paragraph))));
        String where = side + distance;
        String type = Clauses.letter(mention);
        String kind = link.kind();
        String cueSide = cueSide(link, mention, quote, left);
        String hang = kind + cueSide;
        to.add("a", where, type, hang);
        to.add("b", where, hang, quote.shape);
        to.add("c", where, hang, link.lemma());
        to.add("d", hang, link.lemma(), type);
        to.add("e", quote.before, where, hang);
        to.add("f", quote.after, where, hang);
        to.add("g", quote.size, where, hang);
        path(mention, quote, left, same && apart <= 2, where, type, link, to);
        int sentence = start.sentence;
        String behind = clauses.at(mention.end, sentence).toString() + clauses.at(mention.end + 1, sentence);
        CharSequence front = clauses.at(mention.first - 1, sentence);
        String front2 = clauses.at(mention.first - 2, sentence).toString() + front;
        to.add("h", type, front, hang, side);
        to.add("i", type, behind, side);
        to.add("j", front2, behind);
        to.add("j2", front, behind, where);
        if (mention.first > 0 && words.get(mention.first - 1).sentence == sentence) {
            to.add("k", words.get(mention.first - 1).part(), hang);
        }
        to.add("l", mention.type == Mention.Type.NAME ? type : mention.headPart(), hang);
        to.add("l2", mention.type == Mention.Type.NAME ? type : mention.headPart());
        to.add("m", type, String.valueOf(mention.headIn(WordList.SPEAKERS)), hang);
        between(mention, quote, left, where, hang, type, to);
        previous(mention, quote, index, chosen, where, hang, to);
        told.of(mention, quote, hang, side, to);
        Person person = mention.resolved;
        if (person != null) {
            String often = Integer.toString(Math.min(4, person.mentions));
            to.add("n", often, String.valueOf(person.likelyHuman()), side);
            to.add("n2", String.valueOf(person.likelyHuman()), hang);
        }
    }

    /** Whether the cue lies between mention and quote, beyond the mention, or beyond the quote. */
    private static String cueSide(Link link, Mention mention, Surroundings quote, boolean left) {
        if (link.word() < 0) {
            return "";
        }
        boolean beyondQuote = left ? link.word() >= quote.end : link.word() < quote.first;
        boolean beyondMention = left ? link.word() < mention.first : link.word() >= mention.end;
        return beyondQuote ? "q" : beyondMention ? "m" : "b";
    }

    private void path(
            Mention mention,
            Surroundings quote,
            boolean left,
            boolean near,
            String where,
            String type,
            Link link,
            Patterns to) {
        if (!near) {
            return;
        }
        int from = left ? mention.end : quote.end;
        int until = left ? quote.first : mention.first;
        if (until - from > LONGEST_WAY) {
            return;
        }
        Part path = clauses.path(from, until, false);
        to.add("p", where, path, link.kind());
        to.add("p2", where, path, type, link.kind());
        to.add("p5", where, Integer.toString(Math.min(9, path.length())), link.kind());
        if (until - from <= 6) {
            to.add("p3", where, clauses.path(from, until, true));
        }
        if (link.word() >= 0) {
            int cue = link.word();
            Part way = cue < quote.first
                    ? clauses.path(cue + 1, quote.first, false)
                    : clauses.path(quote.end, Math.max(quote.end, cue), false);
            to.add("p4", cue < quote.first ? "<" : ">", way, link.kind());
            to.add("p6", cue < quote.first ? "<" : ">", way, link.lemma());
            to.add("p7", cue < quote.first ? "<" : ">", way, quote.shape, link.kind());
        }
    }

    /** How many other mentions, and how many that are subjects of a cue, stand nearer. */
    private void between(
            Mention mention, Surroundings quote, boolean left, String where, String hang, String type, Patterns to) {
        int any = 0;
        int subjects = 0;
        int kin = 0;
        int step = left ? 1 : -1;
        for (int i = mention.index + step; i >= 0 && i < mentions.size(); i += step) {
            Mention other = mentions.get(i);
            if (left ? other.first >= quote.first : other.first < quote.end) {
                break;
            }
            any++;
            kin += other.type == mention.type ? 1 : 0;
            subjects += "SAFI".contains(links[i].kind()) ? 1 : 0;
            if (any > 12) {
                break;
            }
        }
        String nearer = Integer.toString(Math.min(3, subjects));
        to.add("q", where, Integer.toString(Math.min(4, any)), hang);
        to.add("q2", where, nearer, hang);
        to.add("q3", type, Integer.toString(Math.min(3, kin)), where);
        to.add("q4", quote.before + quote.after, where, nearer, hang);
    }

    private void previous(
            Mention mention,
            Surroundings quote,
            int index,
            List<@Nullable Mention> chosen,
            String where,
            String hang,
            Patterns to) {
        if (index == 0) {
            to.add("r", "first", where, hang);
            return;
        }
        Mention last = chosen.get(index - 1);
        QuotedSpan before = manuscript.quotes.get(index - 1);
        String gap;
        if (before.paragraph() != quote.paragraph) {
            gap = "p" + Math.min(3, quote.paragraph - before.paragraph())
                    + (manuscript.quotes.get(index).continues() ? "+" : "");
        } else {
            int from = manuscript.wordAt(before.outerEnd());
            gap = clauses.path(from, quote.first, false).toString();
        }
        String relation = last == null ? "nobody" : last == mention ? "it" : kin(last, mention) ? "same" : "other";
        to.add("r", gap, relation);
        to.add("r2", gap.startsWith("p") ? gap : "s", relation, quote.shape);
        to.add("r3", gap.startsWith("p") ? gap : "s", relation, where, hang);
        to.add("r4", relation, where, quote.before);
        if (last != null && last.first > mention.first) {
            to.add("r5", gap.startsWith("p") ? gap : "s", relation, "earlier");
        }
    }

    static boolean kin(Mention a, Mention b) {
        return a.resolved != null && a.resolved == b.resolved
                || a.type == Mention.Type.PRONOUN && b.type == Mention.Type.PRONOUN && a.head.equals(b.head);
    }

    /** Patterns that speak for nobody being the speaker. */
    void ofNobody(Surroundings quote, int index, List<@Nullable Mention> chosen, Patterns to) {
        to.add("0");
        to.add("0a", quote.shape);
        to.add("0b", quote.size, quote.before, quote.after);
        to.add("0c", quote.size, String.valueOf(quote.allCapitals));
        to.add("0d", quote.before, String.valueOf(quote.allCapitals));
        to.add("0s", quote.size);
        told.ofNobody(quote, to);
        if (quote.first > 0 && !quote.before.equals("^")) {
            Word word = words.get(quote.first - 1);
            to.add("0e", word.part());
            to.add("0e2", word.part(), String.valueOf(quote.allCapitals), quote.size);
            to.add("0n2", String.valueOf(word.in(WordList.NAMING)), String.valueOf(quote.allCapitals), quote.size);
            to.add("0n", String.valueOf(word.in(WordList.NAMING)));
            if (quote.first > 1) {
                to.add("0f", clauses.at(quote.first - 2, word.sentence).toString() + quote.before);
            }
        }
        if (!quote.after.equals("$")) {
            to.add("0g", words.get(quote.end).part());
        }
        int cues = 0;
        String lemma = "";
        for (int i = quote.first - 1; i >= 0 && words.get(i).sentence == quote.sentence && quote.first - i < 40; i--) {
            if (!words.get(i).cue.isEmpty() && !words.get(i).quoted()) {
                lemma = lemma.isEmpty() ? words.get(i).cue : lemma;
                cues++;
            }
        }
        int behind = 0;
        for (int i = quote.end;
                i < words.size() && words.get(i).sentence == quote.endSentence && i - quote.end < 40;
                i++) {
            behind += !words.get(i).cue.isEmpty() && !words.get(i).quoted() ? 1 : 0;
        }
        String counts = Math.min(2, cues) + "" + Math.min(2, behind);
        to.add("0h", counts, quote.size);
        to.add("0i", lemma);
        to.add("0j", counts, quote.before);
        if (index > 0) {
            QuotedSpan before = manuscript.quotes.get(index - 1);
            String gap = before.paragraph() == quote.paragraph
                    ? words.get(Math.max(0, manuscript.wordAt(before.outerEnd()) - 1)).sentence == quote.sentence
                            ? "s"
                            : "p"
                    : "-";
            to.add("0k", gap, String.valueOf(chosen.get(index - 1) == null), quote.size);
        }
    }
}
