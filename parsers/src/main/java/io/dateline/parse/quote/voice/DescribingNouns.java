package io.dateline.parse.quote.voice;

import io.dateline.article.SpeakerKind;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.Optional;
import java.util.Set;

/** Tells of a single noun which kind of speaker it describes: "nurse" a person, "pilots" several, "board" a body. */
final class DescribingNouns {

    private final Lexicon lexicon;
    private final RoleNouns roles;
    private final Set<String> persons;
    private final Set<String> groups;
    private final Set<String> documents;
    private final Set<String> plainDocuments;
    private final Set<String> bodies;
    private final Set<String> commonBodies;

    DescribingNouns(Lexicon lexicon, RoleNouns roles) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.persons = lexicon.setting("described.persons");
        this.groups = lexicon.setting("described.groups");
        this.documents = lexicon.setting("described.documents");
        this.plainDocuments = lexicon.setting("documents.plain");
        this.bodies = lexicon.setting("described.bodies");
        this.commonBodies = lexicon.setting("organisations.common");
    }

    /** Whether the language lists any. */
    boolean known() {
        return !persons.isEmpty();
    }

    /** Whether a noun is the last of a body's name. */
    boolean body(Word word) {
        return word.in(WordList.ORGANISATIONS) || bodies.contains(word.lower()) || commonBodies.contains(word.lower());
    }

    /** The kind of speaker; nothing where the language does not list the noun. */
    Optional<SpeakerKind> kind(Word word) {
        String lower = word.lower();
        if (persons.contains(lower) || roles.role(word) || lexicon.ends("described.persons", lower)) {
            return Optional.of(SpeakerKind.PERSON);
        }
        String single = roles.one(lower);
        boolean bodiesTogether = !single.equals(lower) && (bodies.contains(single) || commonBodies.contains(single));
        if (groups.contains(lower) || persons.contains(single) || roles.several(word) || bodiesTogether) {
            return Optional.of(SpeakerKind.GROUP);
        }
        if (documents.contains(single) || plainDocuments.contains(lower) || lexicon.has(WordList.DOCUMENTS, single)) {
            return Optional.of(SpeakerKind.DOCUMENT);
        }
        if (bodies.contains(lower) || commonBodies.contains(lower)) {
            return Optional.of(SpeakerKind.ORGANIZATION);
        }
        return Optional.empty();
    }
}
