package io.dateline.parse.quote.word;

import io.dateline.parse.text.GivenNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link Lexicon} of a language's {@link WordFile} and of the given names that cross borders. */
final class LexiconReader {

    /** The tag of a language nobody has written a file for. */
    private static final String UNKNOWN = "und";

    private final String language;
    private final Map<String, WordEntry> entries = new HashMap<>();
    private final Endings endings = new Endings();
    private final Map<String, Set<String>> sectionWords = new HashMap<>();
    private final Map<String, List<String>> sectionEndings = new HashMap<>();
    /** The lists that have words, a bit each. */
    private long nonEmpty;

    private LexiconReader(String language) {
        this.language = language;
    }

    /** The words of a language; nothing when it has no file. */
    static Optional<Lexicon> read(String language) {
        LexiconReader reader = new LexiconReader(language);
        return WordFile.read(language + "/words.txt", reader::add) ? Optional.of(reader.lexicon()) : Optional.empty();
    }

    /** A lexicon with given names alone. */
    static Lexicon unknown() {
        return new LexiconReader(UNKNOWN).lexicon();
    }

    private void add(String section, String lemma, String form) {
        WordList list = WordList.ofSection(section);
        char named = WordClass.ofSection(section);
        if (list != null) {
            nonEmpty |= list.bit();
        }
        if (list != null && form.startsWith("*")) {
            endings.add(form.substring(1), list.bit());
        } else if (list != null || named != WordClass.OTHER || !lemma.isEmpty()) {
            WordEntry entry = new WordEntry(lemma, list == null ? 0 : list.bit(), named, WordClass.OTHER);
            entries.merge(form, entry, WordEntry::merge);
        } else if (form.startsWith("*")) {
            sectionEndings.computeIfAbsent(section, s -> new ArrayList<>()).add(form.substring(1));
        } else {
            sectionWords.computeIfAbsent(section, s -> new HashSet<>()).add(form);
        }
    }

    /** Takes up names that are neither the language's own, for which it says more, nor common words of it. */
    private void addGivenNames() {
        Set<String> own = new HashSet<>(sectionWords.getOrDefault("given.none", Set.of()));
        entries.forEach((word, entry) -> {
            if ((entry.lists() & WordList.GIVEN_NAMES) != 0) {
                own.add(word);
            }
        });
        WordFile.read(GivenNames.RESOURCE, (section, lemma, form) -> {
            if (!own.contains(form)) {
                add(section, lemma, form);
            }
        });
    }

    private Lexicon lexicon() {
        addGivenNames();
        sectionWords.replaceAll((section, words) -> Collections.unmodifiableSet(words));
        sectionEndings.replaceAll((section, ends) -> List.copyOf(ends));
        WordSections sections = new WordSections(sectionWords, sectionEndings);
        WordShapes shapes = new WordShapes(sections);
        entries.replaceAll((word, entry) -> entry.with(endings.of(word), shapes.of(word)));
        return new Lexicon(language, new WordTable(entries), nonEmpty, endings, shapes, sections);
    }
}
