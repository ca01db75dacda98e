package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.NameShapes;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;

/** Tells whether "he" or "she" may stand for who is named: by the gender, and by what shows that a name is no person's. */
final class PronounFit {

    /** "JD" may begin a person's name. */
    private static final int LONGEST_INITIALS = 2;

    private final Manuscript manuscript;
    private final Lexicon lexicon;
    private final NameShapes shapes;
    private final Set<String> places;

    PronounFit(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.lexicon = lexicon;
        this.shapes = new NameShapes(lexicon);
        this.places = lexicon.setting("places.front");
    }

    /** Whether a pronoun of a gender may stand for a person, as a mention of them shows. */
    boolean fits(Person person, Mention mention, Gender gender) {
        if (person.gender() != Gender.UNKNOWN) {
            return person.gender() == gender
                    && (person.likelyHuman() || NameShapes.startsWithGiven(person.fullName(), lexicon));
        }
        boolean known = person.mentions() > 1 || person.fullName().indexOf(' ') > 0;
        boolean human = known && person.likelyHuman() && (mention.personal() || mention.type() == Type.PRONOUN);
        return human && !common(mention) && !person.body() && !shapes.firm(person.fullName()) && !thing(person);
    }

    /** "The Harbour Bill", "Fram-19", "Go-Cart Track" beside "the track": what has an article, digits or a noun is no person. */
    private boolean common(Mention mention) {
        if (mention.type() != Type.NAME) {
            return false;
        }
        List<Word> words = manuscript.words();
        boolean article = mention.first() > 0
                && mention.title().isEmpty()
                && words.get(mention.first() - 1).wordClass() == WordClass.DETERMINER
                && words.get(mention.first() - 1).sentence()
                        == words.get(mention.first()).sentence();
        return article
                || mention.several() && manuscript.capitals().small(words.get(mention.end() - 1))
                || digits(mention.text());
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Fram GPS": a word in capitals at the start or the end of a name that is not all in capitals. */
    private boolean thing(Person person) {
        String name = person.fullName();
        int first = name.indexOf(' ');
        if (first < 0) {
            return places.contains(lexicon.lower(name));
        }
        int last = name.lastIndexOf(' ');
        return capitals(name, 0, first) != capitals(name, last + 1, name.length())
                && (first > LONGEST_INITIALS || capitals(name, last + 1, name.length()));
    }

    private static boolean capitals(String name, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return end - start > 1;
    }
}
