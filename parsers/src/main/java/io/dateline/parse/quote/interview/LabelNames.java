package io.dateline.parse.quote.interview;

import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom the labels in front of paragraphs stand for, among the people whom the story names in full. */
final class LabelNames {

    private final Cast cast;
    /** Full names by the same in lower case. */
    private final Map<String, String> people = new HashMap<>();
    /** Full names by some of their words, and by their initials. */
    private final Map<String, Set<String>> byPart = new HashMap<>();

    private final Map<String, Set<String>> byInitials = new HashMap<>();
    /** Names of several words that stand elsewhere than in front of a paragraph, in lower case. */
    private final Set<String> fullNames = new HashSet<>();

    LabelNames(Cast cast, List<Label> labels) {
        this.cast = cast;
        people(labels);
    }

    /** People with full names: those the story names elsewhere, and labels that begin with a known given name. */
    private void people(List<Label> labels) {
        Set<String> elsewhere = new HashSet<>();
        Set<Integer> starts = new HashSet<>();
        labels.forEach(label -> starts.add(cast.manuscript().start(label.block()) + label.start()));
        for (Mention mention : cast.introduced()) {
            note(mention, elsewhere);
        }
        for (Mention mention : cast.mentions()) {
            if (!starts.contains(cast.manuscript().words().get(mention.first()).start())) {
                note(mention, elsewhere);
            }
        }
        for (Label label : labels) {
            String key = cast.lexicon().lower(label.text());
            if (key.indexOf(' ') > 0 && fullNames.contains(key)) {
                people.put(key, label.text());
                index(key, label.text());
            }
        }
        for (Map.Entry<String, Person> person : cast.people().entrySet()) {
            String given = person.getKey().substring(0, person.getKey().indexOf(' '));
            boolean known = (cast.lexicon().lists(given) & WordList.GIVEN_NAMES) != 0;
            if (known || elsewhere.contains(person.getKey())) {
                people.put(person.getKey(), person.getValue().fullName());
                index(person.getKey(), person.getValue().fullName());
            }
        }
    }

    private void note(Mention mention, Set<String> elsewhere) {
        if (mention.type() == Mention.Type.NAME && mention.several()) {
            fullNames.add(cast.lexicon().lower(mention.text()));
        }
        Person person = Cast.named(mention);
        if (person != null) {
            elsewhere.add(cast.lexicon().lower(person.fullName()));
        }
    }

    /** What a label may have of a name: its first words, its last ones, or its initials. */
    private void index(String key, String fullName) {
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            note(byPart, key.substring(0, blank), fullName);
            note(byPart, key.substring(blank + 1), fullName);
        }
        note(byPart, key, fullName);
        note(byInitials, initialsOf(key), fullName);
    }

    private static void note(Map<String, Set<String>> names, String part, String fullName) {
        names.computeIfAbsent(part, p -> new HashSet<>()).add(fullName);
    }

    /** The full name that a label stands for: itself, or the only one it is a part or the initials of. */
    Optional<String> name(Label label) {
        String key = cast.lexicon().lower(label.text());
        String full = people.get(key);
        if (full != null) {
            return Optional.of(full);
        }
        Set<String> found = new HashSet<>(byPart.getOrDefault(withoutTitles(key), Set.of()));
        found.addAll(byInitials.getOrDefault(initials(label.text()), Set.of()));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private String withoutTitles(String label) {
        String rest = label;
        for (int blank = rest.indexOf(' '); blank > 0; blank = rest.indexOf(' ')) {
            if ((cast.lexicon().lists(rest.substring(0, blank)) & WordList.ROLES) == 0) {
                break;
            }
            rest = rest.substring(blank + 1);
        }
        return rest;
    }

    /** The letters of a label that is nothing but capital letters, else nothing that any name has. */
    private static String initials(String label) {
        String letters = label.replace(".", "").replace(" ", "").replace("-", "");
        boolean few = letters.length() >= 2 && letters.length() <= 4;
        return few && letters.equals(letters.toUpperCase(Locale.ROOT)) ? letters.toLowerCase(Locale.ROOT) : "-";
    }

    private static String initialsOf(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }
}
