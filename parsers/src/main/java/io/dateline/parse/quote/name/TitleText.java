package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordEntry;
import io.dateline.parse.quote.word.WordList;
import java.util.Arrays;
import java.util.Set;

/** What of the words in front of a name describes somebody: no article, no mere "Mr." or "Dr.", no thing. */
public final class TitleText {

    /** How many letters no verb has: "University of Reading". */
    private static final int SHORT = 2;

    private final Lexicon lexicon;
    private final Set<String> honorifics;
    private final RoleNouns roles;
    private final boolean nounsCapitalised;
    private final Nominatives nominatives;

    /**
     * Knows the titles of a language.
     *
     * @param lexicon the words of the language
     */
    public TitleText(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.honorifics = lexicon.setting("honorifics");
        this.roles = new RoleNouns(lexicon);
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.nominatives = new Nominatives(lexicon);
    }

    /**
     * A title as a description of a person or of a body; empty when it describes nobody.
     *
     * @param title the words in front of the name; may be empty
     * @param human whether the name is a person's
     * @return the description or the empty string
     */
    public String describing(String title, boolean human) {
        String text = title.strip();
        boolean determined = false;
        for (int blank = text.indexOf(' '); blank > 0 && article(text.substring(0, blank)); blank = text.indexOf(' ')) {
            text = text.substring(blank + 1).stripLeading();
            determined = true;
        }
        while (!text.isEmpty() && honorifics.contains(last(text))) {
            text = text.substring(0, Math.max(0, text.lastIndexOf(' '))).stripTrailing();
        }
        text = nounsCapitalised ? behindVerb(text) : text;
        boolean none = text.isEmpty() || lexicon.has(WordList.TITLE_FIELDS, lexicon.lower(text));
        return none || roles.any() && thing(text, determined, human) ? "" : nominatives.description(text);
    }

    /**
     * Where nouns have capitals, a word in small letters between two of them is a verb, or ends what only stood in front of
     * the role; and no description ends with one.
     */
    private String behindVerb(String title) {
        String[] words = title.split(" ");
        int start = 0;
        for (int i = 1; i + 1 < words.length; i++) {
            boolean between = capital(words[i - 1]) && !capital(words[i]) && capital(words[i + 1]);
            start = between && unlisted(words[i]) ? i + 1 : start;
        }
        int end = words.length;
        while (end > start && !capital(words[end - 1])) {
            end--;
        }
        return String.join(" ", Arrays.asList(words).subList(start, end));
    }

    private static boolean capital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    private boolean unlisted(String word) {
        WordEntry entry = lexicon.entry(word);
        return word.length() > SHORT && entry.lists() == 0 && entry.wordClass() == WordClass.OTHER;
    }

    /** "A document", "their first", "an MK Party": what the name is only part of. */
    private boolean thing(String text, boolean determined, boolean human) {
        String head = last(text);
        boolean person = roles.role(head) || (lexicon.lists(head) & WordList.ROLES) != 0;
        boolean body = lexicon.has(WordList.ORGANISATIONS, head) || lexicon.has(WordList.DOCUMENTS, head);
        boolean common = Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
        if (body && common && !human) {
            return false; // "the airline"
        }
        boolean possessive = lexicon.has(WordList.PRONOUNS_POSSESSIVE, first(text));
        return !person && (body || determined || possessive);
    }

    private boolean article(String word) {
        return lexicon.entry(lexicon.lower(word)).wordClass() == WordClass.DETERMINER;
    }

    private String first(String text) {
        int blank = text.indexOf(' ');
        return lexicon.lower(blank < 0 ? text : text.substring(0, blank));
    }

    private String last(String text) {
        return lexicon.lower(text.substring(text.lastIndexOf(' ') + 1));
    }
}
