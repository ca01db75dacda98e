package io.dateline.parse.quote.doubt;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.manuscript.Clauses.Link;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells things that say nothing though a few words between marks stand in their sentence: "The new locks end what sailors know
 * as 'the long wait'". What no verb of saying hangs on may still quote somebody if it is a person, who "shrugs it off as
 * 'noise'"; a thing does not.
 */
final class SilentThings {

    /** How many words with their marks are few. */
    private static final int FEW = 8;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final DescribedSpeakers described;
    private final NameShapes shapes;
    private final Set<String> put;

    SilentThings(List<Word> words, Lexicon lexicon, DescribedSpeakers described) {
        this.words = words;
        this.lexicon = lexicon;
        this.described = described;
        this.shapes = new NameShapes(lexicon);
        this.put = lexicon.setting("tellers.put");
    }

    /** Whether a mention is a thing that does not say what stands between marks. */
    boolean silent(Mention mention, Link link, Surroundings around) {
        return link.word() < 0
                && described.known()
                && around.end() - around.first() <= FEW
                && words.get(mention.first()).sentence() == around.sentence()
                && mention.first() < around.first()
                && !around.starts()
                && !around.before().is(":")
                && !puts(mention)
                && thing(mention);
    }

    /** "As Lund put it, it is 'a lake'". */
    private boolean puts(Mention mention) {
        return mention.end() < words.size()
                && put.contains(words.get(mention.end()).lower());
    }

    private boolean thing(Mention mention) {
        return switch (mention.type()) {
            case PRONOUN ->
                !mention.headInAny(WordList.PRONOUNS_OF_PERSONS) && !mention.headIn(WordList.PRONOUNS_FIRST);
            case NOMINAL ->
                described
                        .kind(mention)
                        .filter(kind -> kind == SpeakerKind.PERSON)
                        .isEmpty();
            case NAME -> !person(mention);
        };
    }

    /** A given name, a title or what stands beside a name makes it a person's. */
    private boolean person(Mention mention) {
        Person person = mention.person();
        if (person == null) {
            return false;
        }
        String name = person.fullName();
        return NameShapes.startsWithGiven(name, lexicon) && person.likelyHuman()
                || !person.title().isEmpty()
                || !person.introduction().isEmpty()
                || shapes.person(name);
    }
}
