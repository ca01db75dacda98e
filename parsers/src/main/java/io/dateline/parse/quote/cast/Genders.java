package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;

/** Tells by titles and given names which pronoun stands for a person. */
final class Genders {

    private final Lexicon lexicon;

    Genders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whose title it is; unknown where either may have it. */
    Gender of(String title) {
        if (title.isEmpty()) {
            return Gender.UNKNOWN;
        }
        for (String word : lexicon.lower(title).split(" ")) {
            if (lexicon.has(WordList.TITLES_MALE, word)) {
                return Gender.MALE;
            } else if (lexicon.has(WordList.TITLES_FEMALE, word)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** A given name right before the last one tells more than a title, which may be another's in front of two names. */
    void tell(Person person, Mention mention, Manuscript manuscript) {
        Word given = manuscript.words().get(Math.max(mention.first(), mention.end() - 2));
        if (mention.several() && byGivenName(given) != Gender.UNKNOWN) {
            person.tellGender(byGivenName(given));
            return;
        }
        for (int i = mention.first(); i < mention.end(); i++) {
            Word word = manuscript.words().get(i);
            if (word.in(WordList.TITLES_MALE)) {
                person.tellGender(Gender.MALE);
            } else if (word.in(WordList.TITLES_FEMALE)) {
                person.tellGender(Gender.FEMALE);
            } else if (person.gender() == Gender.UNKNOWN && mention.several() && i < mention.end() - 1) {
                person.tellGender(byGivenName(word));
            }
        }
    }

    private static Gender byGivenName(Word word) {
        if (word.in(WordList.GIVEN_MALE) == word.in(WordList.GIVEN_FEMALE)) {
            return Gender.UNKNOWN; // neither, or "Robin"
        }
        return word.in(WordList.GIVEN_MALE) ? Gender.MALE : Gender.FEMALE;
    }
}
