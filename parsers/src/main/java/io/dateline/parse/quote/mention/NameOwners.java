package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells names in the genitive from those who speak: neither "Lunds advokat" nor "адвокаты Лунда" are Lund. Where nouns have
 * small letters, no role follows a name without a comma but one that belongs to it.
 */
final class NameOwners {

    private final List<Word> words;
    private final PhraseWords phrases;
    private final Lexicon lexicon;
    private final boolean genitiveNames;
    private final boolean genitiveNouns;
    private final Set<String> ofArticle;
    private final Set<String> ofBare;
    private final Set<String> endings;
    /** The words that the story has with capitals; looked up when first asked for. */
    private @Nullable Set<String> capitals;

    NameOwners(List<Word> words, Lexicon lexicon, PhraseWords phrases) {
        this.words = words;
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.genitiveNames =
                !lexicon.endings("endings.genitive.names").isEmpty() && !lexicon.has(Trait.NOUNS_CAPITALISED);
        this.genitiveNouns = lexicon.has(Trait.GENITIVE_NOUNS);
        this.ofArticle = lexicon.setting("of.owners");
        this.ofBare = lexicon.setting("of.owners.bare");
        this.endings = lexicon.setting("endings.owners");
    }

    /** Behind the name that starts with a word and owns the role behind it; -1 for a name that owns nobody. */
    int end(int first) {
        if (!genitiveNames) {
            return -1;
        }
        int end = phrases.runEnd(first);
        return phrases.together(end, first)
                        && !words.get(end).capital()
                        && lexicon.ends(
                                "endings.genitive.names", words.get(end - 1).lower())
                        && phrases.role(end, first, true) >= 0
                ? end
                : -1;
    }

    /** Whether the name right behind a role is whose it is, and not who has it. */
    boolean own(int first, int role) {
        if (!genitiveNouns) {
            return false;
        }
        int end = phrases.runEnd(first);
        if (words.get(role).in(WordList.GROUPS)) {
            boolean several = phrases.together(end, first)
                    && (words.get(end).wordClass() == WordClass.CONJUNCTION
                            || words.get(end).wordClass() == ',');
            return !several;
        }
        return inGenitive(words.get(end - 1).lower(), words.get(role).lower());
    }

    /** Whether a last name has the ending of a genitive that the role in front lacks, and the story has it without, too. */
    private boolean inGenitive(String name, String role) {
        for (String pair : endings) {
            int joint = pair.indexOf('_');
            String ending = pair.substring(0, joint);
            String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
            if (!stem.isEmpty() && !role.endsWith(ending) && capitals().contains(stem + pair.substring(joint + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Los abogados del expresidente Juan Pardo": behind the name of whoever has the second role; -1 where there is none. */
    int behind(int small, int outer) {
        String of = words.get(small).lower();
        boolean mayBeBare = ofBare.contains(of);
        if (!mayBeBare && !ofArticle.contains(of)) {
            return -1;
        }
        boolean article = mayBeBare || words.get(small).wordClass() == WordClass.DETERMINER;
        int role = small + 1;
        if (phrases.together(role, outer) && words.get(role).wordClass() == WordClass.DETERMINER) {
            article = true;
            role++;
        }
        boolean owner = article
                && phrases.together(role + 1, outer)
                && words.get(role).inAny(WordList.ROLES)
                && !words.get(role).capital()
                && phrases.human(role)
                && phrases.startsName(role + 1)
                && !phrases.human(role + 1);
        return owner ? phrases.runEnd(role + 1) : -1;
    }

    private Set<String> capitals() {
        if (capitals == null) {
            capitals = new HashSet<>();
            for (Word word : words) {
                if (word.capital()) {
                    capitals.add(word.lower());
                }
            }
        }
        return capitals;
    }
}
