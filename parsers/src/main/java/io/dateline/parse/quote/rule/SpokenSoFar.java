package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke the quotes so far. */
final class SpokenSoFar {

    /** How many paragraphs away the speaker before is not forgotten. */
    static final int NEAR = 2;

    private final Manuscript manuscript;
    private final List<@Nullable Pick> picks = new ArrayList<>();
    /** Number of the last quote that somebody said, and who. */
    private int saidAt = -1;

    private @Nullable Pick said;
    /** How many quotes had somebody named beside them. */
    private int attributed;
    /** Everybody named who spoke so far. */
    private final Set<Person> speakers = new HashSet<>();

    SpokenSoFar(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Takes up who spoke the next quote; null for nobody. */
    void note(@Nullable Pick pick) {
        if (pick != null) {
            said = pick;
            saidAt = picks.size();
            if (pick.mention().person() != null) {
                speakers.add(pick.mention().person());
                attributed += pick.carried() ? 0 : 1;
            }
        }
        picks.add(pick);
    }

    /** Number of the next quote. */
    int index() {
        return picks.size();
    }

    /** The speaker of the quote before; null for nobody. */
    @Nullable Pick last() {
        return picks.isEmpty() ? null : picks.get(picks.size() - 1);
    }

    /** The last speaker, past words nobody said; null for none. */
    @Nullable Pick said() {
        return said;
    }

    /** Index of the first word of the last quote that somebody said; -1 for none. */
    int lastWord() {
        return saidAt < 0
                ? -1
                : manuscript.wordAt(manuscript.quotes().get(saidAt).start());
    }

    /** The last speaker of a paragraph, past words nobody said; null for none. */
    @Nullable Pick lastIn(int paragraph) {
        return saidAt >= 0 && manuscript.quotes().get(saidAt).paragraph() == paragraph ? said : null;
    }

    /** The only speaker of a story, who spoke in a paragraph near; null where there are more. */
    @Nullable Mention alone(int paragraph) {
        boolean near =
                saidAt >= 0 && paragraph - manuscript.quotes().get(saidAt).paragraph() <= NEAR;
        return near && said != null && byOne() ? said.mention() : null;
    }

    /** Whether all quotes whose speakers have names are one person's, and more than one of them. */
    boolean byOne() {
        return speakers.size() == 1 && attributed > 1;
    }

    /** Whether somebody spoke whom a mention means. */
    boolean by(Mention mention) {
        return mention.person() != null && speakers.contains(mention.person());
    }
}
