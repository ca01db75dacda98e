package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is as old as a description says: "der 46-Jährige" is "Ole Tamm (46)". */
public final class Ages {

    private final List<Word> words;
    private final List<Mention> mentions;

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
        Person only = null;
        for (Mention mention : mentions) {
            Person person = mention.type() == Type.NAME && has(mention.end(), age) ? mention.person() : null;
            if (person != null && only != null && person != only) {
                return null;
            }
            only = person == null ? only : person;
        }
        return only;
    }

    /** "(46)", ", 46,". */
    private boolean has(int end, String age) {
        if (end + 2 >= words.size() || !words.get(end + 1).text().equals(age)) {
            return false;
        }
        char opens = words.get(end).wordClass();
        char closes = words.get(end + 2).wordClass();
        return opens == '(' && (closes == ')' || closes == ',')
                || opens == ',' && (closes == ',' || closes == WordClass.SENTENCE);
    }
}
