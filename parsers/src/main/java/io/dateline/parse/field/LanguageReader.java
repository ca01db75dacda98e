package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the language of the story: what the page declares, unless the text itself is clearly of another. Templates declare
 * a language for sites in all languages.
 */
final class LanguageReader {

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2}([-_][a-zA-Z]{2})?");

    /** Languages that a text is not told apart from, with the one that it is taken for. */
    private static final Map<String, String> ALIKE =
            Map.of("nb", "no", "nn", "no", "ms", "id", "in", "id", "iw", "he", "prs", "fa");

    private LanguageReader() {}

    /** The language, from structured data, from the markup or from the text. */
    static Found<String> read(Reading reading, List<Block> story) {
        List<Candidate> declared = declared(reading);
        Optional<String> told = TextLanguage.of(() ->
                story.stream().filter(LanguageReader::isText).map(Block::text).iterator());
        if (declared.isEmpty()) {
            return told.map(tag -> Found.of(tag, Field.LANGUAGE, inText(tag), 0.9))
                    .orElse(Found.nothing());
        }
        Candidate first = declared.get(0);
        if (told.isPresent() && !told.get().equals(primary(first.raw()))) {
            return Found.of(told.get(), new Evidence(Field.LANGUAGE, inText(told.get()), 0.9, List.of(), declared));
        }
        return Found.of(first.raw().replace('_', '-'), Field.LANGUAGE, first, told.isPresent() ? 0.98 : 0.85);
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof Heading;
    }

    private static Candidate inText(String tag) {
        return new Candidate(SourceKind.TEXT, "story", tag);
    }

    private static List<Candidate> declared(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        reading.page().language().ifPresent(tag -> found.add(new Candidate(SourceKind.MARKUP, "lang", tag)));
        reading.ld("inLanguage").stream()
                .filter(candidate -> TAG.matcher(candidate.raw()).matches())
                .forEach(found::add);
        return found;
    }

    private static String primary(String tag) {
        int end = tag.replace('_', '-').indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return ALIKE.getOrDefault(language, language);
    }
}
