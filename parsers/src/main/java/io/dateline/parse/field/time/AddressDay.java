package io.dateline.parse.field.time;

import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day in the path of a page's address: "/2024/03/07/", "20240307", "/2024/mar/7/". */
final class AddressDay {

    /** Year, month and day with the same sign between them, or eight numbers without any. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:([/._-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?!\\d)");

    /** In "/2024/03/7-ways-to-rest" the last number begins the story's name. */
    private static final Pattern SLUG = Pattern.compile("/\\d{1,2}[-_]\\p{L}");

    private static final Pattern NAMED_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3,9})/(\\d{1,2})(?=/|$)");

    private AddressDay() {}

    static Optional<Candidate> of(Optional<URI> address) {
        String path = address.map(URI::getPath).orElse("");
        Matcher named = NAMED_ADDRESS.matcher(path);
        if (named.find()) {
            return found(named.group(3) + " " + named.group(2) + " " + named.group(1));
        }
        Matcher date = ADDRESS.matcher(path);
        if (!date.find() || isSlug(path, date)) {
            return Optional.empty();
        }
        try {
            boolean signs = date.group(2) != null;
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(signs ? 3 : 5)),
                    Integer.parseInt(date.group(signs ? 4 : 6)));
            return found(day.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isSlug(String path, Matcher date) {
        return "/".equals(date.group(2))
                && SLUG.matcher(path).region(date.start(4) - 1, path.length()).lookingAt();
    }

    private static Optional<Candidate> found(String day) {
        return Optional.of(new Candidate(SourceKind.URL, "path", day));
    }
}
