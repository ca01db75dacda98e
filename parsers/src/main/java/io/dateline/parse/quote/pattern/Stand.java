package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;

/**
 * How a mention stands to a quote.
 *
 * @param left whether it stands in front
 * @param paragraphs how many paragraphs are between, 3 for more
 * @param sentences how many sentences are between, 4 for more
 * @param kind how it hangs on a cue, as {@link Clauses.Link} has it
 * @param cueSide where the cue is: 1 between mention and quote, 2 beyond the mention, 3 beyond the quote; 0 without one
 */
record Stand(boolean left, int paragraphs, int sentences, char kind, int cueSide) {

    private static final int FAR_PARAGRAPH = 3;
    private static final int FAR_SENTENCE = 4;
    private static final Part[][] SIDES = new Part[2][FAR_PARAGRAPH + 1];
    private static final Part[][][] WHERES = new Part[2][FAR_PARAGRAPH + 1][FAR_SENTENCE + 1];
    private static final Part[][] HANGS = new Part[128][];

    static {
        for (int side = 0; side < 2; side++) {
            Part letter = Part.of(side == 1 ? 'L' : 'R');
            for (int paragraphs = 0; paragraphs <= FAR_PARAGRAPH; paragraphs++) {
                Part whole = paragraphs == 0 ? letter : letter.with(Part.of(paragraphs));
                SIDES[side][paragraphs] = whole;
                for (int sentences = 0; sentences <= FAR_SENTENCE; sentences++) {
                    WHERES[side][paragraphs][sentences] = whole.with(Part.of(sentences));
                }
            }
        }
        for (char kind = 0; kind < HANGS.length; kind++) {
            Part letter = Part.of(kind);
            HANGS[kind] =
                    new Part[] {letter, letter.with(Part.of('b')), letter.with(Part.of('m')), letter.with(Part.of('q'))
                    };
        }
    }

    static Stand of(Mention mention, Clauses.Link link, Surroundings quote, Word first, Word last) {
        boolean left = mention.first() < quote.first();
        int apart = left ? quote.sentence() - last.sentence() : first.sentence() - quote.endSentence();
        return new Stand(
                left,
                Math.min(FAR_PARAGRAPH, Math.abs(quote.paragraph() - first.paragraph())),
                Math.max(0, Math.min(FAR_SENTENCE, apart)),
                link.kind(),
                cueSide(link, mention, quote, left));
    }

    private static int cueSide(Clauses.Link link, Mention mention, Surroundings quote, boolean left) {
        if (link.word() < 0) {
            return 0;
        }
        boolean beyondQuote = left ? link.word() >= quote.end() : link.word() < quote.first();
        boolean beyondMention = left ? link.word() < mention.first() : link.word() >= mention.end();
        return beyondQuote ? 3 : beyondMention ? 2 : 1;
    }

    /** The side and how many paragraphs away. */
    Part side() {
        return SIDES[left ? 1 : 0][paragraphs];
    }

    /** The side, how many paragraphs and how many sentences away. */
    Part where() {
        return WHERES[left ? 1 : 0][paragraphs][sentences];
    }

    /** How it hangs on a cue, and where that is. */
    Part hang() {
        return HANGS[kind][cueSide];
    }

    /** All of it as one number of at most 16 bits. */
    int number() {
        return ((((left ? 1 : 0) << 2 | paragraphs) << 3 | sentences) << 7 | kind) << 2 | cueSide;
    }
}
