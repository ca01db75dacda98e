package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.manuscript.Capitals;
import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** Tells names from words that have a capital only because they start their sentence. */
public final class OpeningWords {

    private final List<Word> words;
    private final RoleNouns roles;
    private final Capitals capitals;
    private final Set<String> documents;

    /**
     * Reads the names of a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public OpeningWords(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.capitals = manuscript.capitals();
        this.roles = new RoleNouns(lexicon);
        this.documents = lexicon.setting("documents.plain");
    }

    /**
     * "Prosecutors said": several people without a name.
     *
     * @param mention a mention of the story
     * @return whether it is such a word
     */
    public boolean group(Mention mention) {
        if (!alone(mention)) {
            return false;
        }
        Word word = words.get(mention.first());
        return roles.several(word) && (!capitals.inner(word) || capitals.small(word));
    }

    /**
     * "Needless to say", "Slip the cook a note", "Prospective students": what goes on as no name does.
     *
     * @param mention a mention of the story
     * @return whether it is no name
     */
    public boolean common(Mention mention) {
        if (!alone(mention) || mention.end() >= words.size()) {
            return false;
        }
        Word word = words.get(mention.first());
        Word next = words.get(mention.end());
        boolean goesOn = next.wordClass() == WordClass.TO
                || next.wordClass() == WordClass.DETERMINER
                || !next.capital() && !next.tells() && (next.in(WordList.SPEAKERS) || documents.contains(next.lower()));
        return goesOn && next.sentence() == word.sentence() && noName(word);
    }

    /**
     * "Consider": a word that no name has, and that neither tells anything nor stands before a colon.
     *
     * @param mention a mention of the story
     * @param link the cue it hangs on
     * @return whether it is such a word
     */
    public boolean stray(Mention mention, Clauses.Link link) {
        if (!alone(mention) || mention.end() >= words.size()) {
            return false;
        }
        Word word = words.get(mention.first());
        boolean voice = link.subject() && link.kind() != 'F'
                || words.get(mention.end()).text().equals(":");
        return !voice && !word.in(WordList.SPEAKERS) && noName(word);
    }

    /**
     * "Traditional": a word that the text has in small letters, too.
     *
     * @param mention a mention of the story
     * @return whether it is such a word
     */
    public boolean small(Mention mention) {
        return alone(mention) && capitals.small(words.get(mention.first()));
    }

    /**
     * "Traditional" and, behind a dash, "Software": a word that may start a description, as nobody is called so.
     *
     * @param mention a mention of the story
     * @return whether it may
     */
    public boolean mayDescribe(Mention mention) {
        boolean behindDash =
                mention.first() > 0 && words.get(mention.first() - 1).wordClass() == '-';
        boolean word = mention.type() == Type.NAME && mention.end() - mention.first() == 1;
        return small(mention)
                || behindDash && word && !words.get(mention.first()).inAny(WordList.GIVEN_NAMES);
    }

    private boolean noName(Word word) {
        return !word.inAny(WordList.GIVEN_NAMES) && !word.allCapitals() && !capitals.inner(word);
    }

    /** Whether a mention is a single word that starts a sentence, and no part of anybody's longer name. */
    private boolean alone(Mention mention) {
        return single(mention)
                && (mention.first() == 0
                        || words.get(mention.first() - 1).sentence()
                                != words.get(mention.first()).sentence());
    }

    private static boolean single(Mention mention) {
        Person person = mention.person();
        return mention.type() == Type.NAME
                && mention.end() - mention.first() == 1
                && (person == null || person.fullName().indexOf(' ') < 0);
    }
}
