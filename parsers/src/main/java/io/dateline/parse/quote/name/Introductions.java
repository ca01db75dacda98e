package io.dateline.parse.quote.name;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import java.util.List;

/**
 * Notes who people are where a text introduces them beside their names. It tells readers, and nobody weighs it: the
 * patterns of speakers know the words of a {@link Mention#title()} alone.
 */
final class Introductions {

    private final RoleNouns roles;

    Introductions(Lexicon lexicon) {
        this.roles = new RoleNouns(lexicon);
    }

    /** Takes up the first description of each person that a text has. */
    void read(Manuscript text, List<Mention> mentions) {
        if (!roles.any()) {
            return;
        }
        Appositions appositions = new Appositions(text, roles);
        RolesInFront front = new RolesInFront(text, roles);
        for (Mention mention : mentions) {
            Person person = mention.person();
            if (mention.type() != Type.NAME
                    || person == null
                    || !person.introduction().isEmpty()
                    || !person.likelyHuman()) {
                continue;
            }
            String before = mention.title().isEmpty() ? front.before(mention) : "";
            person.introduceAs(before.isEmpty() ? appositions.behind(mention) : before);
        }
    }
}
