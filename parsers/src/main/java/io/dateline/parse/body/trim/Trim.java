package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Link;
import io.dateline.article.ListBlock;
import io.dateline.article.LiveEntry;
import io.dateline.article.Paragraph;
import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from a list of blocks what is no story by its words or its place. */
public final class Trim {

    /** How many blocks may stand in front of the first sentence. */
    private static final int LEADING = 6;

    /** A longer text is a sentence whatever it ends with. */
    private static final int LINE = 100;

    /** A line with a colon that is no longer, as in "Related stories:", is a label. */
    private static final int LABEL = 40;

    private static final String SENTENCE_ENDS = ".!?…:;,\"”“»«'’‘)。！？」』）؟۔।—–-";

    /** Arrows and hands; marks that stand around quotations, too, are none. */
    private static final String POINTERS = ">→⇒➔➜➡➤▶►☛☞👉";

    /** A shorter text in brackets names a source: "[Harbour Post]". */
    private static final int BRACKETED = 30;

    private static final String SIGNS = " »›•*([-–—";

    private Trim() {}

    /**
     * The blocks without what is no story.
     *
     * @param blocks the blocks in the order of the page
     * @param headline the headline, which is no story where it is repeated
     * @return the others, in a list that may be changed
     */
    public static List<Block> story(List<Block> blocks, Optional<String> headline) {
        return story(blocks, headline, AuthorLives.none());
    }

    /**
     * The blocks without what is no story, and without an author's life at the end.
     *
     * @param blocks the blocks in the order of the page
     * @param headline the headline, which is no story where it is repeated
     * @param lives how the lives of the page's authors begin
     * @return the others, in a list that may be changed
     */
    public static List<Block> story(List<Block> blocks, Optional<String> headline, AuthorLives lives) {
        List<Block> kept = new ArrayList<>();
        String title = headline.map(Trim::folded).orElse("");
        List<Block> once = RepeatedRuns.drop(blocks);
        PulledQuotes pulled = new PulledQuotes(once);
        for (Block block : CreditLines.under(RepeatedPictures.drop(once))) {
            boolean repeatsTitle = !title.isEmpty() && foldsTo(title, block.text());
            if (!repeatsTitle && !leadsAway(block) && !pulled.has(block)) {
                kept.add(block);
            }
        }
        cutBeginning(kept);
        cutEnd(kept, lives);
        return kept;
    }

    /**
     * The blocks without what says at their end who wrote the story.
     *
     * @param blocks the blocks of a story
     * @param authors the names of those who wrote it
     * @return the others
     */
    public static List<Block> withoutLives(List<Block> blocks, List<String> authors) {
        AuthorLives lives = AuthorLives.of(authors);
        if (blocks.isEmpty() || !endsInLife(blocks, lives)) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>(blocks);
        cutEnd(kept, lives);
        return kept;
    }

    /** Whether a block leads elsewhere by its words, or is a link as a whole that appeals to the reader to buy or to join. */
    private static boolean leadsAway(Block block) {
        if (block instanceof ListBlock || block instanceof LiveEntry) {
            return false;
        }
        String text = block.text();
        String bare = withoutSigns(text);
        return Placeholder.is(text)
                || Boilerplate.all().matches(text)
                || (bare.length() < text.length() && Boilerplate.all().matches(bare))
                || (block instanceof Paragraph paragraph
                        && linked(paragraph) >= Passage.MOSTLY_LINKED
                        && (Boilerplate.appeals().matches(bare) || pointsAway(text)));
    }

    /** Whether a link as a whole is marked as one to something else: by an arrow in front, or by brackets around it. */
    private static boolean pointsAway(String text) {
        return POINTERS.indexOf(text.codePointAt(0)) >= 0
                || (text.length() >= BRACKETED && text.startsWith("[") && text.endsWith("]"));
    }

    private static double linked(Paragraph paragraph) {
        int letters = 0;
        for (Link link : paragraph.links()) {
            letters += link.end() - link.start();
        }
        return (double) letters / Math.max(1, paragraph.text().length());
    }

    /** Arrows and pictures in front of an appeal are no part of its words; quotation marks are. */
    private static String withoutSigns(String text) {
        int at = 0;
        while (at < text.length() && isSign(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(at);
    }

    private static boolean isSign(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.NON_SPACING_MARK
                || SIGNS.indexOf(letter) >= 0;
    }

    /**
     * Lines of date, author or reading time in front of the first sentence: short, and not ended as sentences are. A text
     * that has no sentence among its first blocks is of another kind, such as verse, and stays whole.
     */
    private static void cutBeginning(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size()
                && !(blocks.get(first) instanceof Paragraph
                        && isSentence(blocks.get(first).text()))) {
            first++;
        }
        if (first < blocks.size() && first <= LEADING) {
            blocks.subList(0, first).removeIf(Paragraph.class::isInstance);
        }
    }

    private static boolean isSentence(String text) {
        return text.length() > LINE || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Headings and labels behind the last paragraph introduce what follows the story; other lines say that it is over. */
    private static void cutEnd(List<Block> blocks, AuthorLives lives) {
        while (!blocks.isEmpty()) {
            Block last = blocks.get(blocks.size() - 1);
            boolean line = last instanceof Paragraph
                    && (isLabel(last.text()) || EndLine.is(last.text()) || endsInLife(blocks, lives));
            if (!line && !(last instanceof Heading)) {
                return;
            }
            blocks.remove(blocks.size() - 1);
        }
    }

    private static boolean endsInLife(List<Block> blocks, AuthorLives lives) {
        Block last = blocks.get(blocks.size() - 1);
        return last instanceof Paragraph && lives.has(last.text()) && tells(blocks.subList(0, blocks.size() - 1));
    }

    private static boolean tells(List<Block> blocks) {
        return blocks.stream().anyMatch(Paragraph.class::isInstance);
    }

    /** Whether a text is a short line with a colon at its end, which introduces what follows it. */
    public static boolean isLabel(String text) {
        return text.endsWith(":") && text.length() <= LABEL;
    }

    /**
     * Whether a text is the same as another that was folded.
     *
     * @param folded the other, as {@link #folded} returns it
     * @param text the text, which is read as far as both are the same
     */
    public static boolean foldsTo(String folded, String text) {
        int at = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = at > 0;
                continue;
            }
            if (blank && !folded.startsWith(" ", at++)) {
                return false;
            }
            blank = false;
            if (at >= folded.length() || folded.charAt(at++) != Character.toLowerCase(c)) {
                return false;
            }
        }
        return at == folded.length();
    }

    /** A text to compare with others: small letters, and single blanks between words. */
    public static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = out.length() > 0;
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
