package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the names of bodies together that small words part: "the Guild of Lake and River Pilots". */
public final class BodyNames {

    private static final int LONGEST = 10;

    private final List<Word> words;
    private final Set<String> heads;
    private final Set<String> joins;
    /** How often mentions stand behind no small word that joins them; counted when first asked for. */
    private @Nullable Map<String, Integer> apart;

    /**
     * The words of a name.
     *
     * @param first index of the first
     * @param end index behind the last
     */
    public record Stretch(int first, int end) {}

    /**
     * Reads the names of a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public BodyNames(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.heads = lexicon.setting("bodies");
        this.joins = lexicon.setting("bodies.joins");
    }

    /**
     * The whole name of the body that a name is a part of; only its own words where it is a part of none.
     *
     * @param name a name of the story
     * @return the words of that name
     */
    public Stretch whole(Mention name) {
        if (name.type() != Type.NAME
                || heads.isEmpty()
                || words.get(name.first()).inAny(WordList.GIVEN_NAMES)) {
            return new Stretch(name.first(), name.end());
        }
        int end = end(name);
        return new Stretch(end > name.end() ? outermost(name.first(), name) : start(name), end);
    }

    /** "Office" is cut from "Office of Lake Safety". */
    private int end(Mention name) {
        int end = name.end();
        if (head(name.end() - 1) && end + 1 < words.size() && joins(end, name) && noun(end + 1, name)) {
            end += 2;
            while (end < words.size() && noun(end, name)) {
                end++;
            }
        }
        return end;
    }

    /** "Lake Safety" is cut from it, too. */
    private int start(Mention name) {
        boolean joined = false;
        for (int i = name.first() - 1; i >= 0 && name.first() - i < LONGEST && belongs(i, name); i--) {
            joined |= words.get(i).wordClass() == WordClass.CONJUNCTION;
            if (head(i) && joins(i + 1, name) && !(joined && standsElsewhere(name))) {
                return outermost(i, name);
            }
        }
        return name.first();
    }

    private boolean head(int i) {
        return words.get(i).capital() && heads.contains(words.get(i).lower());
    }

    private int outermost(int head, Mention name) {
        int start = head;
        while (start > 0 && noun(start - 1, name)) {
            start--;
        }
        return start;
    }

    /** Whether the text has a name where no small word joins it to another: "the Bank of Oslo and Fossum". */
    private boolean standsElsewhere(Mention name) {
        if (apart == null) {
            Map<String, Integer> found = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                Mention mention = words.get(i).mention();
                if (mention != null && mention.first() == i && standsApart(mention)) {
                    found.merge(mention.text(), 1, Integer::sum);
                }
            }
            apart = found;
        }
        return apart.getOrDefault(name.text(), 0) > (standsApart(name) ? 1 : 0);
    }

    private boolean standsApart(Mention mention) {
        return mention.first() == 0 || words.get(mention.first() - 1).wordClass() != WordClass.CONJUNCTION;
    }

    private boolean belongs(int i, Mention name) {
        return noun(i, name) || joins(i, name) || same(i, name) && words.get(i).wordClass() == WordClass.CONJUNCTION;
    }

    private boolean noun(int i, Mention name) {
        return same(i, name) && words.get(i).capital() && words.get(i).wordClass() == WordClass.OTHER;
    }

    private boolean joins(int i, Mention name) {
        return same(i, name) && joins.contains(words.get(i).lower());
    }

    private boolean same(int i, Mention name) {
        return words.get(i).sentence() == words.get(name.first()).sentence()
                && !words.get(i).quoted();
    }
}
