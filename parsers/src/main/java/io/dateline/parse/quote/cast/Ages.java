package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who is as old as a description says: "der 46-Jährige" is "Ole Tamm (46)". */
public final class Ages {

    private final List<Word> words;
    private final List<Mention> mentions;
    /** Who is how old, nobody for an age that several have; looked up when first asked for. */
    private @Nullable Map<String, Optional<Person>> holders;

    /**
     * Reads the ages beside names.
     *
     * @param words the words of the story
     * @param mentions its mentions, in order
     */
    public Ages(List<Word> words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /**
     * Whether a description tells an age.
     *
     * @param description a description of the story
     * @return whether it starts with a number
     */
    public static boolean tells(Mention description) {
        return Character.isDigit(description.head().charAt(0))
                && description.head().indexOf('-') > 0;
    }

    /**
     * The one whose name has the age of a description beside it.
     *
     * @param description a description that tells an age
     * @return the person, or null where nobody or more than one is that old
     */
    public @Nullable Person holder(Mention description) {
        String age = description.head().substring(0, description.head().indexOf('-'));
        return holders().getOrDefault(age, Optional.empty()).orElse(null);
    }

    private Map<String, Optional<Person>> holders() {
        if (holders == null) {
            Map<String, Optional<Person>> found = new HashMap<>();
            for (Mention mention : mentions) {
                Person person = mention.type() == Type.NAME && aged(mention.end()) ? mention.person() : null;
                if (person != null) {
                    String age = words.get(mention.end() + 1).text();
                    found.merge(age, Optional.of(person), (one, other) -> one.equals(other) ? one : Optional.empty());
                }
            }
            holders = found;
        }
        return holders;
    }

    /** "(46)", ", 46,". */
    private boolean aged(int end) {
        if (end + 2 >= words.size()) {
            return false;
        }
        char opens = words.get(end).wordClass();
        char closes = words.get(end + 2).wordClass();
        return opens == '(' && (closes == ')' || closes == ',')
                || opens == ',' && (closes == ',' || closes == WordClass.SENTENCE);
    }
}
