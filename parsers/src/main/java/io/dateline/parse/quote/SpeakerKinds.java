package io.dateline.parse.quote;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.name.Plurals;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what kind of speaker stands behind a mention: a person, several, a body or a document. */
final class SpeakerKinds {

    private static final long NO_PERSONS =
            WordList.bits(WordList.ORGANISATIONS, WordList.DOCUMENTS, WordList.NOUNS, WordList.PLACES);

    private final List<Word> words;
    private final Lexicon lexicon;
    private final DescribedSpeakers described;
    private final RoleNouns roles;
    private final NameShapes shapes;
    private final Plurals plurals;
    private final Set<String> documents;
    /** What bodies are called that the text does not name. */
    private final Set<String> bodies;

    SpeakerKinds(List<Word> words, Lexicon lexicon, DescribedSpeakers described) {
        this.words = words;
        this.lexicon = lexicon;
        this.described = described;
        this.roles = new RoleNouns(lexicon);
        this.shapes = new NameShapes(lexicon);
        this.plurals = new Plurals(lexicon);
        this.documents = lexicon.setting("documents.plain");
        this.bodies = lexicon.setting("organisations.common");
    }

    /**
     * What kind of speaker a mention is.
     *
     * @param mention the words that stand for them
     * @param person who that is; null when nobody named
     */
    SpeakerKind kind(Mention mention, @Nullable Person person) {
        return person == null ? unnamed(mention) : named(mention, person);
    }

    private SpeakerKind named(Mention mention, Person person) {
        boolean human = person.likelyHuman() || shapes.person(person.fullName());
        boolean body = person.body() || shapes.firm(person.fullName()) || hasArticle(mention, person);
        if (!body && !human && namedLikeOne(person)) {
            // a single name may be a firm's, too
            boolean told = person.fullName().indexOf(' ') > 0 || !person.title().isEmpty();
            return told ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        }
        return human && !body ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
    }

    private SpeakerKind unnamed(Mention mention) {
        if (mention.type() == Type.PRONOUN) {
            return mention.headInAny(WordList.PRONOUNS_OF_PERSONS) ? SpeakerKind.PERSON : SpeakerKind.UNKNOWN;
        }
        Optional<SpeakerKind> meant = described.kind(mention);
        if (meant.isPresent()) {
            return meant.get();
        }
        if (mention.headIn(WordList.DOCUMENTS)
                || documents.contains(words.get(mention.end() - 1).lower())) {
            return SpeakerKind.DOCUMENT;
        }
        if (mention.headIn(WordList.ORGANISATIONS)) {
            return SpeakerKind.ORGANIZATION;
        }
        if (mention.headIn(WordList.GROUPS)
                || plurals.several(mention, words)
                || lexicon.ends("endings.groups", mention.head())) {
            return SpeakerKind.GROUP;
        }
        if (mention.headInAny(WordList.ROLES) || roles.role(mention.head())) {
            return SpeakerKind.PERSON;
        }
        return bodies.contains(mention.head()) ? SpeakerKind.ORGANIZATION : SpeakerKind.UNKNOWN;
    }

    /** Where nouns have capitals, a name beside a cue is somebody's unless one of its words is a body's, a place or a noun. */
    private boolean namedLikeOne(Person person) {
        if (!lexicon.has(Trait.NOUNS_CAPITALISED) || !person.evident()) {
            return false;
        }
        for (String word : person.fullName().split(" ")) {
            boolean letters = word.chars().noneMatch(Character::isDigit) && !word.equals(word.toUpperCase(Locale.ROOT));
            boolean initial = word.endsWith(".");
            if (!letters && !initial || (lexicon.lists(lexicon.lower(word)) & NO_PERSONS) != 0) {
                return false;
            }
        }
        return true;
    }

    /** "The Fed": where persons' names have no article, a single word with one is no person's. */
    private boolean hasArticle(Mention mention, Person person) {
        if (mention.type() != Type.NAME
                || mention.first() == 0
                || person.fullName().indexOf(' ') >= 0
                || !person.title().isEmpty()) {
            return false;
        }
        Word before = words.get(mention.first() - 1);
        boolean article = lexicon.has(Trait.NAMES_WITH_ARTICLE)
                ? lexicon.setting("determiners.bodies").contains(before.lower())
                : before.in(WordList.DETERMINERS_DEFINITE);
        return article && before.sentence() == words.get(mention.first()).sentence();
    }
}
