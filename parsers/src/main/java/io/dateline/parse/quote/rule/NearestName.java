package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses a speaker where no word of the language is known: the nearest name of the sentence, else of the paragraph. */
public final class NearestName {

    /** How sure a name is that merely stands near. */
    public static final double CONFIDENCE = 0.2;

    /** How many words away a speaker may stand; keeps the work on endless paragraphs linear. */
    private static final int FARTHEST = 60;

    /** How many words a title or so-called thing has at most. */
    private static final int FRAGMENT = 3;

    /** How many letters of other scripts one of those without capitals outweighs. */
    private static final int A_WORD = 4;

    private final Manuscript manuscript;
    private final List<Word> words;
    /**
     * Whether the script has no capitals: what looks like a name is a foreign word then, or runs into others. Counted when
     * first asked for.
     */
    private @Nullable Boolean withoutCapitals;

    /**
     * Looks at the names of a story.
     *
     * @param manuscript the story, whose mentions are found
     */
    public NearestName(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
    }

    /**
     * The name nearest to a quote.
     *
     * @param index number of the quoted span
     * @return who is chosen, or null when nobody is near
     */
    public @Nullable Pick choose(int index) {
        Surroundings around = Surroundings.of(manuscript, index);
        if (withoutCapitals() || fragment(around, manuscript.quotes().get(index))) {
            return null;
        }
        Mention best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int apart = 1; apart <= FARTHEST; apart++) {
            for (int at : new int[] {around.first() - apart, around.end() + apart - 1}) {
                Mention mention = name(at, around.paragraph());
                if (mention == null) {
                    continue;
                }
                boolean same =
                        words.get(at).sentence() == (at < around.first() ? around.sentence() : around.endSentence());
                double score = (same ? 10 : 0) + (full(mention) ? 5 : 0) - 0.3 * apart;
                if (score > bestScore) {
                    best = mention;
                    bestScore = score;
                }
            }
        }
        return best == null ? null : Pick.beside(best, CONFIDENCE, "the nearest name");
    }

    private boolean withoutCapitals() {
        if (withoutCapitals == null) {
            withoutCapitals = withoutCapitals(manuscript.text());
        }
        return withoutCapitals;
    }

    private static boolean withoutCapitals(String text) {
        long balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                balance += Character.getType(c) == Character.OTHER_LETTER ? A_WORD : -1;
            }
        }
        return balance > 0;
    }

    /** A few words within the reporter's sentence are more often a title or a so-called thing than said. */
    private boolean fragment(Surroundings around, QuotedSpan span) {
        boolean introduced =
                around.starts() || around.before().is(":") || around.before().is(",");
        return !introduced && Letters.words(manuscript.text(), span.start(), span.end()) <= FRAGMENT;
    }

    private @Nullable Mention name(int at, int paragraph) {
        if (at < 0 || at >= words.size() || words.get(at).paragraph() != paragraph) {
            return null;
        }
        Mention mention = words.get(at).mention();
        return mention != null && mention.type() == Type.NAME && (mention.personal() || full(mention)) ? mention : null;
    }

    private static boolean full(Mention mention) {
        Person person = mention.person();
        return person != null && person.fullName().indexOf(' ') > 0;
    }
}
