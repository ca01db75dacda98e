package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import java.util.List;
import java.util.Set;

/**
 * Notes who people are where a text introduces them beside their names. It tells readers, and nobody weighs it: the
 * patterns of speakers know the words of a {@link Mention#title()} alone.
 */
final class Introductions {

    private final RoleNouns roles;
    private final Lexicon lexicon;
    private final Set<String> female;
    private final Set<String> male;

    Introductions(Lexicon lexicon) {
        this.roles = new RoleNouns(lexicon);
        this.lexicon = lexicon;
        this.female = lexicon.setting("roles.female");
        this.male = lexicon.setting("roles.male");
    }

    /** Takes up the first description of each person that a text has. */
    void read(Manuscript text, List<Mention> mentions) {
        if (!roles.any()) {
            return;
        }
        Appositions appositions = new Appositions(text, roles);
        RolesInFront inFront = new RolesInFront(text, roles);
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (mention.type() != Type.NAME
                    || person == null
                    || !person.introduction().isEmpty()
                    || !person.likelyHuman()) {
                continue;
            }
            String before = mention.title().isEmpty() ? inFront.before(mention) : "";
            person.introduceAs(before.isEmpty() ? appositions.behind(mention) : before);
            if (person.gender() == Gender.UNKNOWN) {
                String front = mention.title().isEmpty() ? before : mention.title();
                person.tellGender(front.isEmpty() ? gender(person.introduction(), false) : gender(front, true));
            }
        }
    }

    /** What a role tells of a person's gender: that in front of the name ends with the word that decides. */
    private Gender gender(String role, boolean last) {
        String words = lexicon.lower(role);
        for (String word : last ? List.of(words.substring(words.lastIndexOf(' ') + 1)) : List.of(words.split(" "))) {
            if (female.contains(word) || male.contains(word)) {
                return female.contains(word) ? Gender.FEMALE : Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
