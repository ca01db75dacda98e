package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.Domains;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes topics of what a page declares: one label an entry, without the publisher's name, what search engines are fed
 * with, and the codes of content systems.
 */
public final class TopicLabels {

    static final int MOST = 40;
    static final int MOST_PRINTED = 60;
    static final int LONGEST = 80;

    /** From how many entries on a list can be told to be codes, or the words of the address. */
    private static final int ENOUGH = 4;

    private static final int SHORTEST_CODE = 24;
    private static final int SHORTEST_TITLE = 20;

    static final Set<String> PADDING = PhraseFile.read(TopicLabels.class, "topic-padding.txt");
    static final Set<String> PLACEMENTS = PhraseFile.read(TopicLabels.class, "placements.txt");
    private static final Set<String> MORE = PhraseFile.read(TopicLabels.class, "topic-more.txt");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\u060c\u3001]\\s*");
    private static final String SEPARATORS = ",;|\u060c\u3001";

    /** What a label with an edge begins or ends with. */
    private static final String FIRST = "#\"'\u201e\u201c\u201d,[(-\u2022*";

    private static final String LAST = ")\"'\u201c\u201d,]";

    private static final Pattern EDGES = Pattern.compile(
            "^(?:[#\"'\u201e\u201c\u201d,\\[]+|\\(\\d{1,3}\\)\\s|[-\u2022*]\\s)+|(?:\\s\\((?!(?:19|20)\\d\\d\\))\\d+(?: \\p{L}+)?\\))$|[\"'\u201c\u201d,\\]]+$");
    /** "topic/harbours" beside "place/lorvik": systems file their words by kind. */
    private static final Pattern FILED = Pattern.compile("^[a-z]{3,20}/(?=\\S)");

    private static final Pattern LABELLED = Pattern.compile(
            "^(?:category|section|tag|topic|keyword|kategorie|thema|rubrique|categoría|categoria): ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MACHINE = Pattern.compile(
            "_.*|\\S*[\\p{L}\\d]_[\\p{L}\\d]\\S*|[\\p{L}\\d-]+:\\S.*|\\p{L}+ category: .*|[0-9a-f-]{24,}|\\d{6,}|\\S*://.*");
    /** "contentId: 7f3a", "content-type: listicle": what a system notes of the story, by a key of its own. */
    private static final Pattern NOTED = Pattern.compile("[a-z]+(?:-[a-z]+|[A-Z][a-zA-Z]*)*: \\S.*");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9:_-]{1,14}");

    private TopicLabels() {}

    /** The labels of one place by their folded form; none where the place holds no words of editors. */
    static Map<String, String> of(List<Candidate> place, Reading reading) {
        Map<String, String> found = new LinkedHashMap<>();
        boolean filed = place.size() > 1
                && place.stream()
                        .allMatch(candidate -> FILED.matcher(candidate.raw()).lookingAt());
        boolean printed = !place.isEmpty()
                && (place.get(0).source() == SourceKind.DOM || place.get(0).source() == SourceKind.LAYOUT);
        int most = printed ? MOST_PRINTED : MOST;
        for (Candidate candidate : place) {
            String text = Words.clean(filed ? FILED.matcher(candidate.raw()).replaceFirst("") : candidate.raw());
            for (String part : printed ? new String[] {text} : parts(text)) {
                String label = label(part);
                String key = Words.folded(label);
                if (found.size() < most && !key.isEmpty() && isTopic(label, key, printed, reading)) {
                    found.putIfAbsent(key, label);
                }
            }
        }
        if (!printed) {
            SystemLabels.removeFrom(found, reading);
            SearchWords.removeFrom(found);
        }
        return areCodes(found) || areTheAddress(found, reading) || areTheHeadline(found, place, reading)
                ? Map.of()
                : found;
    }

    private static String label(String part) {
        String text = Words.clean(part);
        String label = hasEdge(text) ? EDGES.matcher(text).replaceAll("") : text;
        return (label.indexOf(": ") < 0 ? label : LABELLED.matcher(label).replaceFirst("")).strip();
    }

    private static boolean hasEdge(String text) {
        return !text.isEmpty()
                && (FIRST.indexOf(text.charAt(0)) >= 0 || LAST.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Whether a label is a system's: such ones have marks, begin with a digit, or are long codes. */
    private static boolean isOfMachines(String lower) {
        boolean possible = lower.length() >= SHORTEST_CODE
                || lower.indexOf('_') >= 0
                || lower.indexOf(':') >= 0
                || Character.isDigit(lower.charAt(0));
        return possible && MACHINE.matcher(lower).matches();
    }

    private static boolean isTopic(String label, String key, boolean printed, Reading reading) {
        if (label.length() > LONGEST || isOwn(key, reading)) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        String bare = Domains.withoutEnding(label);
        return !isOfMachines(lower)
                && (printed || label.length() > 1 || !Character.isLowerCase(label.charAt(0)))
                && (printed || label.indexOf(": ") < 0 || !NOTED.matcher(label).matches())
                && (bare.equals(label) || !isOwn(Words.folded(bare), reading))
                && !PLACEMENTS.contains(lower)
                && !(printed ? MORE : PADDING).contains(lower);
    }

    /**
     * Whether a name is that of site or publisher, with or without the words that names of sites end with.
     *
     * @param key the name, folded
     * @param reading the page
     * @return whether it is
     */
    public static boolean isOwn(String key, Reading reading) {
        for (String own : reading.ownNames()) {
            if (own.equals(key)) {
                return true;
            }
            String rest = own.startsWith(key)
                    ? own.substring(key.length())
                    : key.startsWith(own) ? key.substring(own.length()) : "";
            if (!own.isEmpty()
                    && !rest.isEmpty()
                    && (PADDING.contains(rest) || rest.equals("digital") || rest.equals("デジタル"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list names the site or its publisher, as lists made for search engines do. */
    static boolean namesTheSite(List<Candidate> place, Reading reading) {
        if (reading.ownNames().isEmpty()) {
            return false;
        }
        for (Candidate candidate : place) {
            for (String part : parts(Words.clean(candidate.raw()))) {
                if (isOwn(Words.folded(part), reading)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] parts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return SEPARATOR.split(text);
            }
        }
        return new String[] {text};
    }

    private static boolean areCodes(Map<String, String> labels) {
        if (labels.size() < ENOUGH) {
            return false;
        }
        int codes = 0;
        for (String label : labels.values()) {
            codes += CODE.matcher(label).matches() ? 1 : 0;
        }
        return codes * 10 >= labels.size() * 7;
    }

    /** Some systems make keywords of the words of the address. */
    private static boolean areTheAddress(Map<String, String> labels, Reading reading) {
        if (labels.size() < ENOUGH || !areWords(labels)) {
            return false;
        }
        String path = reading.page().uri().map(URI::getPath).map(Words::folded).orElse("");
        return path.contains(String.join("", labels.keySet()));
    }

    private static boolean areWords(Map<String, String> labels) {
        for (String label : labels.values()) {
            if (label.indexOf(' ') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Some systems make keywords of the headline, word by word, those that join its words among them, or at its commas. */
    private static boolean areTheHeadline(Map<String, String> labels, List<Candidate> place, Reading reading) {
        boolean torn = labels.size() > 1
                && place.get(0).source() != SourceKind.DOM
                && String.join("", labels.keySet()).length() >= SHORTEST_TITLE
                && Words.folded(reading.title()).startsWith(String.join("", labels.keySet()));
        if (torn) {
            return true;
        }
        if (labels.size() < ENOUGH || place.get(0).source() == SourceKind.DOM || !areWords(labels)) {
            return false;
        }
        String title =
                " " + GAPS.matcher(reading.title().toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        int at = 0;
        for (String label : labels.values()) {
            String word =
                    GAPS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
            int next = word.isEmpty() ? -1 : title.indexOf(" " + word + " ", at);
            if (next < 0) {
                return false;
            }
            at = next + 1;
        }
        return true;
    }
}
