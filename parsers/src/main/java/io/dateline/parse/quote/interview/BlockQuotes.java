package io.dateline.parse.quote.interview;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.rule.Announcements;
import io.dateline.parse.quote.voice.Signatures;
import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads block quotes, which need no marks around their words: the page names their source, the sentence in front announces
 * who speaks, or a line below signs them. Blocks set apart for other reasons have none of these.
 */
public final class BlockQuotes {

    private static final double ATTRIBUTED = 0.95;
    private static final double ANNOUNCED = 0.85;
    private static final String MARKS = "\"“”„«»‘’";

    private final List<Block> blocks;
    private final Cast cast;
    private final Function<Mention, Speaker> speakers;
    private final Announcements announcements;
    private final Signatures signatures;
    /** The first mention of somebody in each line of the context. */
    private final Map<Integer, Mention> sources = new HashMap<>();

    private BlockQuotes(List<Block> blocks, Cast cast, Function<Mention, Speaker> speakers) {
        this.blocks = blocks;
        this.cast = cast;
        this.speakers = speakers;
        this.announcements = new Announcements(cast.manuscript(), cast.lexicon());
        this.signatures = new Signatures(cast.manuscript(), cast.lexicon());
        Manuscript context = cast.context();
        if (context != null) {
            for (Mention mention : cast.introduced()) {
                if (Cast.named(mention) != null) {
                    sources.putIfAbsent(context.block(mention.first()), mention);
                }
            }
        }
    }

    /**
     * Whom the page names as the sources of its block quotes, in the order of the blocks.
     *
     * @param blocks the blocks of the story
     * @return the attributions
     */
    public static List<String> attributions(List<Block> blocks) {
        List<String> attributions = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Quotation quotation) {
                quotation.attribution().ifPresent(attributions::add);
            }
        }
        return attributions;
    }

    /**
     * Whether a story has any block quotes.
     *
     * @param blocks the blocks of the story
     * @return whether it has
     */
    public static boolean in(List<Block> blocks) {
        return blocks.stream().anyMatch(Quotation.class::isInstance);
    }

    /**
     * What somebody says in the block quotes of a story.
     *
     * @param blocks the blocks of the story
     * @param cast who is named there, with the attributions as the last lines of its context
     * @param speakers makes a speaker of a mention
     * @return the turns, in order
     */
    public static List<SpokenTurn> turns(List<Block> blocks, Cast cast, Function<Mention, Speaker> speakers) {
        return in(blocks) ? new BlockQuotes(blocks, cast, speakers).turns() : List.of();
    }

    private List<SpokenTurn> turns() {
        List<SpokenTurn> turns = new ArrayList<>();
        int line = cast.context() == null
                ? 0
                : cast.context().blocks() - attributions(blocks).size();
        SpokenTurn before = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Quotation quotation)) {
                before = null;
                continue;
            }
            boolean attributed = quotation.attribution().isPresent();
            SpokenTurn turn = attributed ? attributed(i, line) : unmarked(i, before);
            line += attributed ? 1 : 0;
            if (turn != null) {
                turns.add(turn);
            }
            before = turn;
        }
        return turns;
    }

    private @Nullable SpokenTurn attributed(int block, int line) {
        Mention mention = sources.get(line);
        Person person = mention == null ? null : Cast.named(mention);
        return mention == null || person == null
                ? null
                : turn(block, speaker(person, mention), ATTRIBUTED, "block quote, attributed");
    }

    private static Speaker speaker(Person person, Mention mention) {
        return new Speaker(
                Optional.of(person.fullName()),
                mention.text(),
                Optional.of(person.introduction()).filter(words -> !words.isEmpty()),
                SpeakerKind.PERSON,
                Resolution.NAMED,
                List.of());
    }

    /** A block without marks of its own; the next of a row goes on. */
    private @Nullable SpokenTurn unmarked(int block, @Nullable SpokenTurn before) {
        if (MARKS.indexOf(blocks.get(block).text().charAt(0)) >= 0) {
            return null;
        }
        Mention signer = followed(block) ? signatures.line(cast.manuscript().wordAt(cast.place(block + 1))) : null;
        if (signer != null) {
            return turn(block, speakers.apply(signer), Signatures.SURE, "block quote, signed below");
        }
        Mention announced = block > 0 && blocks.get(block - 1) instanceof Paragraph
                ? announcements.behind(cast.manuscript().wordAt(cast.place(block)) - 1)
                : null;
        if (announced != null) {
            Speaker speaker = speakers.apply(announced);
            boolean known = announced.type() == Type.NAME || speaker.label().indexOf(' ') > 0;
            return known ? turn(block, speaker, ANNOUNCED, "block quote, announced") : null;
        }
        Speaker last = before == null ? null : before.quote().speaker().orElse(null);
        return last == null ? null : turn(block, last, ANNOUNCED, "block quote, goes on");
    }

    private boolean followed(int block) {
        return block + 1 < blocks.size() && blocks.get(block + 1) instanceof Paragraph;
    }

    private @Nullable SpokenTurn turn(int block, Speaker speaker, double confidence, String pattern) {
        if (speaker.name().isEmpty()) {
            return null;
        }
        String text = blocks.get(block).text();
        int start = 0;
        int end = text.length();
        while (start < end && outside(text.charAt(start))) {
            start++;
        }
        while (end > start && outside(text.charAt(end - 1))) {
            end--;
        }
        Quote quote = new Quote(
                text.substring(start, end),
                QuoteKind.DIRECT,
                Optional.empty(),
                confidence,
                List.of(new TextSpan(block, start, end)),
                Optional.of(speaker));
        return start < end ? new SpokenTurn(quote, pattern) : null;
    }

    private static boolean outside(char c) {
        return Letters.blank(c) || MARKS.indexOf(c) >= 0;
    }
}
