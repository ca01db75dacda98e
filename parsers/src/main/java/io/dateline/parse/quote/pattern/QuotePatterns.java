package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses.Link;
import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of mentions as the speaker of one quote. Mentions that stand to the quote in the same way have most of them
 * in common; these are looked up once.
 */
final class QuotePatterns {

    private static final int LONGEST_WAY = 200;
    private static final Part SAME_PARAGRAPH = Part.of('s');
    private static final Part EARLIER = Part.of("earlier");
    private static final Part FIRST = Part.of("first");
    private static final Part NOBODY = Part.of("nobody");
    private static final Part IT = Part.of("it");
    private static final Part SAME = Part.of("same");
    private static final Part OTHER = Part.of("other");

    private final SpeakerPatterns all;
    private final List<Word> words;
    private final Paths paths;
    private final Surroundings quote;
    private final boolean first;
    private final @Nullable Mention last;
    /** What stands between the quote before and this one. */
    private final Part gap;
    /** The same, but for words between alike. */
    private final Part gapKind;

    private final Part beside;

    private int[] standing = new int[16];
    private Patterns[] ofStanding = new Patterns[16];
    private int standings;

    private int cue = -1;
    private Part way = Part.NONE;

    QuotePatterns(SpeakerPatterns all, Surroundings quote, int index, @Nullable Mention last) {
        this.all = all;
        this.words = all.words;
        this.paths = all.paths;
        this.quote = quote;
        this.first = index == 0;
        this.last = last;
        this.beside = quote.before().with(quote.after());
        if (first) {
            gap = Part.NONE;
            gapKind = Part.NONE;
            return;
        }
        QuotedSpan before = all.manuscript.quotes().get(index - 1);
        if (before.paragraph() == quote.paragraph()) {
            gap = paths.path(all.manuscript.wordAt(before.outerEnd()), quote.first());
            gapKind = gap.startsWith('p') ? gap : SAME_PARAGRAPH;
        } else {
            Part paragraphs = Part.of("p" + Math.min(3, quote.paragraph() - before.paragraph()));
            gap = all.manuscript.quotes().get(index).continues() ? paragraphs.with(Part.of('+')) : paragraphs;
            gapKind = gap;
        }
    }

    /** Patterns of a mention as the speaker. */
    void of(Mention mention, Patterns to) {
        Link link = all.link(mention);
        Word start = words.get(mention.first());
        Stand stand = Stand.of(mention, link, quote, start, words.get(mention.end() - 1));
        Part type = Paths.letter(mention);
        Part where = stand.where();
        all.ofMention(mention, stand, to);
        boolean told = all.told.by(mention, quote);
        to.addAll(ofStanding(mention, stand, type, told, to));
        to.add("c", where, stand.hang(), link.lemma());
        Part front = paths.at(mention.first() - 1, start.sentence());
        to.add(
                "j2",
                front,
                paths.at(mention.end(), start.sentence()).with(paths.at(mention.end() + 1, start.sentence())),
                where);
        if (stand.paragraphs() == 0 && stand.sentences() <= 2) {
            path(mention, stand.left(), where, type, link, to);
        }
        between(mention, stand, type, to);
        if (told) {
            all.told.of(mention, quote, stand.hang(), stand.side(), to);
        }
    }

    /** Patterns that mentions have in common which stand alike, are of a type, and spoke the quote before or did not. */
    private Patterns ofStanding(Mention mention, Stand stand, Part type, boolean told, Patterns to) {
        Part relation = relation(mention);
        boolean earlier = last != null && last.first() > mention.first();
        int key = ((stand.number() << 7 | type.toString().charAt(0)) << 7
                                | relation.toString().charAt(0))
                        << 2
                | (earlier ? 2 : 0)
                | (told ? 1 : 0);
        for (int i = 0; i < standings; i++) {
            if (standing[i] == key) {
                return ofStanding[i];
            }
        }
        if (standings == standing.length) {
            standing = Arrays.copyOf(standing, standings * 2);
            ofStanding = Arrays.copyOf(ofStanding, standings * 2);
        }
        Patterns common = to.blank();
        ofStanding(stand, type, relation, earlier, common);
        if (!told) {
            all.told.of(mention, quote, stand.hang(), stand.side(), common);
        }
        standing[standings] = key;
        ofStanding[standings++] = common;
        return common;
    }

    private void ofStanding(Stand stand, Part type, Part relation, boolean earlier, Patterns to) {
        Part where = stand.where();
        Part hang = stand.hang();
        to.add("a", where, type, hang);
        to.add("b", where, hang, quote.shape());
        to.add("e", quote.before(), where, hang);
        to.add("f", quote.after(), where, hang);
        to.add("g", quote.size(), where, hang);
        if (first) {
            to.add("r", relation, where, hang);
            return;
        }
        to.add("r", gap, relation);
        to.add("r2", gapKind, relation, quote.shape());
        to.add("r3", gapKind, relation, where, hang);
        to.add("r4", relation, where, quote.before());
        if (earlier) {
            to.add("r5", gapKind, relation, EARLIER);
        }
    }

    private Part relation(Mention mention) {
        if (first) {
            return FIRST;
        }
        return last == null ? NOBODY : last == mention ? IT : SpeakerPatterns.kin(last, mention) ? SAME : OTHER;
    }

    private void path(Mention mention, boolean left, Part where, Part type, Link link, Patterns to) {
        int from = left ? mention.end() : quote.end();
        int until = left ? quote.first() : mention.first();
        if (until - from > LONGEST_WAY) {
            return;
        }
        Part kind = Part.of(link.kind());
        Part path = paths.path(from, until);
        to.add("p", where, path, kind);
        to.add("p2", where, path, type, kind);
        to.add("p5", where, Part.of(Math.min(9, path.length())), kind);
        if (until - from <= 6) {
            to.add("p3", where, paths.pathWithLemmas(from, until));
        }
        if (link.word() >= 0) {
            Part side = Part.of(link.word() < quote.first() ? '<' : '>');
            Part way = way(link.word());
            to.add("p4", side, way, kind);
            to.add("p6", side, way, link.lemma());
            to.add("p7", side, way, quote.shape(), kind);
        }
    }

    /** What stands between a cue and the quote; asked of several mentions in a row. */
    private Part way(int from) {
        if (from != cue) {
            cue = from;
            way = cue < quote.first()
                    ? paths.path(cue + 1, quote.first())
                    : paths.path(quote.end(), Math.max(quote.end(), cue));
        }
        return way;
    }

    /** How many other mentions, and how many that are subjects of a cue, stand nearer. */
    private void between(Mention mention, Stand stand, Part type, Patterns to) {
        int any = 0;
        int subjects = 0;
        int kin = 0;
        int step = stand.left() ? 1 : -1;
        for (int i = mention.index() + step; i >= 0 && i < all.mentions.size(); i += step) {
            Mention other = all.mentions.get(i);
            if (stand.left() ? other.first() >= quote.first() : other.first() < quote.end()) {
                break;
            }
            any++;
            kin += other.type() == mention.type() ? 1 : 0;
            subjects += all.link(other).subject() ? 1 : 0;
            if (any > 12) {
                break;
            }
        }
        Part nearer = Part.of(Math.min(3, subjects));
        to.add("q", stand.where(), Part.of(Math.min(4, any)), stand.hang());
        to.add("q2", stand.where(), nearer, stand.hang());
        to.add("q3", type, Part.of(Math.min(3, kin)), stand.where());
        to.add("q4", beside, stand.where(), nearer, stand.hang());
    }
}
