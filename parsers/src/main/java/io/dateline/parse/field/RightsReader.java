package io.dateline.parse.field;

import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a page declares about its rights: a notice, or who holds them. */
final class RightsReader {

    /** "https://harbourpost.example/#publisher": it only points to another node of the structured data, and none answers. */
    private static final Pattern POINTER = Pattern.compile("(?:https?://[^\\s#]*)?#\\S*");

    private RightsReader() {}

    static Found<String> read(Reading reading) {
        List<Candidate> declared = new ArrayList<>(reading.ld("copyrightNotice"));
        declared.addAll(reading.meta("copyright", "dc.rights", "dcterms.rights"));
        declared.addAll(reading.ld("copyrightHolder"));
        for (Candidate candidate : declared) {
            String text = Words.clean(candidate.raw());
            if (!text.isEmpty() && !POINTER.matcher(text).matches()) {
                return Found.of(text, Field.RIGHTS, candidate, 0.8);
            }
        }
        return Found.nothing();
    }
}
