package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import io.dateline.parse.quote.Person.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and bodies an article names: every form of a name leads to one person by the last name. */
final class Roster {

    private final Map<String, Person> people = new HashMap<>();
    private final Lexicon lexicon;

    Roster(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes up the names among the mentions of a text. */
    void add(Manuscript manuscript, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.type == Type.NAME) {
                Person person = people.computeIfAbsent(mention.head, Person::new);
                person.forms.merge(mention.text, 1, Integer::sum);
                person.mentions++;
                person.human += mention.person ? 1 : 0;
                if (mention.title.length() > person.title.length()) {
                    person.title = mention.title;
                }
                mention.resolved = person;
                gender(person, mention, manuscript);
            }
        }
        linkGivenNames(mentions);
    }

    /** The person a name leads to. */
    @Nullable Person of(Mention mention) {
        return mention.resolved;
    }

    private void gender(Person person, Mention mention, Manuscript manuscript) {
        for (int i = mention.first; i < mention.end; i++) {
            String lower = manuscript.words.get(i).lower;
            if (lexicon.has("titles.male", lower)) {
                person.gender = Gender.MALE;
            } else if (lexicon.has("titles.female", lower)) {
                person.gender = Gender.FEMALE;
            } else if (person.gender == Gender.UNKNOWN && mention.text.indexOf(' ') > 0 && i < mention.end - 1) {
                person.gender = lexicon.has("given.male", lower)
                        ? Gender.MALE
                        : lexicon.has("given.female", lower) ? Gender.FEMALE : Gender.UNKNOWN;
            }
        }
    }

    /** "Hillary" alone is the Hillary whose last name is known, when there is only one. */
    private void linkGivenNames(List<Mention> mentions) {
        Map<String, Person> byGiven = new HashMap<>();
        for (Person person : people.values()) {
            for (String form : person.forms.keySet()) {
                int blank = form.indexOf(' ');
                if (blank > 0 && person.likelyHuman()) {
                    byGiven.merge(lexicon.lower(form.substring(0, blank)), person, (a, b) -> a.mentions >= b.mentions ? a : b);
                }
            }
        }
        for (Mention mention : mentions) {
            Person other = byGiven.get(mention.head);
            if (mention.type == Type.NAME && other != null && mention.text.indexOf(' ') < 0
                    && mention.resolved != null && mention.resolved.fullName().indexOf(' ') < 0) {
                mention.resolved = other;
            }
        }
    }
}
