package io.dateline.parse.field.dateline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.Breadcrumbs;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline of papers that set a stop, a dot, a bar or a dash behind the place: "Lorvik. Five councils ...", "Lorvik ·
 * Five councils ...". A sentence of one word or a name looks the same, so one of the places has to be known: as the
 * story's section, in its address, from its structured data, as one of the cities that clocks are named for, or as another
 * large one.
 */
final class PlaceStop {

    private static final Pattern LINE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}/, -]{2,50}?)(?:\\.|\\.?\\s?[-–—]|\\s[·•|])(?:\\s+(?=[\\p{Lu}\u201e\u201c\"\u00ab])|$)");

    private static final Set<String> CITIES = cities();

    private final Reading reading;

    PlaceStop(Reading reading) {
        this.reading = reading;
    }

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        PhraseFile.read(PlaceStop.class, "cities.txt").forEach(city -> cities.add(Words.folded(city)));
        for (String zone : ZoneId.getAvailableZoneIds()) {
            if (zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("System")) {
                cities.add(
                        Words.folded(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
            }
        }
        return Set.copyOf(cities);
    }

    /** The dateline at the beginning of a paragraph, or the whole of it. */
    Optional<DatelineText.Opening> read(String text, String language) {
        Matcher line = LINE.matcher(text.substring(0, Math.min(text.length(), 80)));
        return line.find()
                ? DatelineParts.read(line.group(1), language)
                        .filter(parts -> !parts.places().isEmpty() && parts.isNoLabel())
                        .filter(parts -> parts.agency().isEmpty() && parts.day().isEmpty())
                        .filter(parts -> isKnown(parts.places()))
                        .map(parts -> new DatelineText.Opening(parts, line.group(1), line.end(), false))
                : Optional.empty();
    }

    private boolean isKnown(List<String> places) {
        Set<String> known = known();
        for (String place : places) {
            for (String part : place.split("/")) {
                String folded = Words.folded(part);
                if (CITIES.contains(folded) || known.contains(folded)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        String path = reading.page().uri().map(URI::getPath).orElse("");
        String[] steps = path.split("/");
        for (int i = 1; i + 1 < steps.length; i++) {
            known.add(Words.folded(steps[i]));
        }
        for (String property : List.of("articleSection", "contentLocation", "locationCreated", "spatial")) {
            reading.ld(property).forEach(place -> known.add(Words.folded(place.raw())));
        }
        reading.meta("article:section", "geo.placename").forEach(place -> known.add(Words.folded(place.raw())));
        Breadcrumbs.names(reading).forEach(name -> known.add(Words.folded(name)));
        return known;
    }
}
