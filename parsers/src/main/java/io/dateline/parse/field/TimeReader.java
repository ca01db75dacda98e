package io.dateline.parse.field;

import io.dateline.article.PublicationTime;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads when the article was published and when it was changed. */
final class TimeReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST = 120;

    private static final Pattern URL_DATE = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_.-]|$)");
    private static final Pattern CHANGED = Pattern.compile(
            "updated|modified|last edit|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornat|atualizado|bijgewerkt|güncelle|обновлено|zaktualizowano|uppdaterad|oppdatert|opdateret|päivitetty",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A time of change stands in for the time of publication only where there is no other, and counts for little. */
    private static final Set<String> MODIFIED_NAMES = Set.of(
            "dateModified",
            "article:modified_time",
            "og:updated_time",
            "lastmod",
            "last-modified",
            "visible date of a change");

    private static final Set<String> WEB_PAGES = Set.of("WebPage", "ItemPage", "FAQPage", "MedicalWebPage", "NewsPage");

    private TimeReader() {}

    static Found<PublicationTime> published(Reading reading, String language) {
        List<Candidate> all = new ArrayList<>(reading.layout(Field.PUBLISHED));
        all.addAll(reading.ld("datePublished"));
        all.addAll(reading.meta(
                "article:published_time",
                "og:published_time",
                "article:published",
                "og:article:published_time",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
                "cxenseparse:publishtime",
                "publishdate",
                "publish-date",
                "pubdate",
                "publish_date",
                "published_time",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.issued",
                "dc.date.created",
                "dcterms.date",
                "originalpublicationdate",
                "article_date_original",
                "article.published",
                "created",
                "ptime",
                "pdate",
                "published-date",
                "publication_date",
                "citation_publication_date",
                "citation_date",
                "article.created"));
        all.addAll(ofWebPage(reading));
        all.addAll(markup(reading, TimeReader::saysPublished));
        all.addAll(reading.ld("dateCreated"));
        all.addAll(markup(reading, element -> element.normalName().equals("time")));
        all.addAll(visible(reading));
        all.addAll(Nearby.dates(reading));
        fromUrl(reading).ifPresent(all::add);
        all.addAll(reading.ld("uploadDate"));
        all.addAll(reading.ld("dateModified"));
        all.addAll(reading.meta("article:modified_time", "og:updated_time", "lastmod", "last-modified"));
        return choose(Field.PUBLISHED, all, reading, language);
    }

    static Found<PublicationTime> modified(Reading reading, String language) {
        List<Candidate> all = new ArrayList<>(reading.layout(Field.MODIFIED));
        all.addAll(reading.ld("dateModified"));
        all.addAll(reading.meta(
                "article:modified_time",
                "og:updated_time",
                "datemodified",
                "dcterms.modified",
                "article:modified",
                "lastmod"));
        all.addAll(markup(reading, TimeReader::saysModified));
        return choose(Field.MODIFIED, all, reading, language);
    }

    /** Content systems that mark up no article date the page itself. */
    private static List<Candidate> ofWebPage(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (LdNode node : reading.page().jsonLd().ofType(WEB_PAGES)) {
            node.text("datePublished")
                    .ifPresent(text -> found.add(new Candidate(SourceKind.JSON_LD, "WebPage/datePublished", text)));
        }
        return found;
    }

    private static boolean saysPublished(Element element) {
        String name = element.className();
        return switch (element.normalName()) {
            case "time" ->
                element.hasAttr("pubdate")
                        || name.contains("publish")
                        || (name.contains("entry-date") && !element.hasClass("updated"))
                        || element.attr("itemprop").equals("datePublished");
            case "abbr" -> element.hasClass("published");
            default -> element.attr("itemprop").equals("datePublished");
        };
    }

    private static boolean saysModified(Element element) {
        return element.attr("itemprop").equals("dateModified");
    }

    private static List<Candidate> markup(Reading reading, Predicate<Element> wanted) {
        List<Candidate> found = new ArrayList<>();
        for (Spot spot : reading.page().index().times()) {
            Element element = spot.element();
            if (spot.beside() || found.size() >= 8 || !wanted.test(element) || isChange(element)) {
                continue;
            }
            String value = element.hasAttr("datetime")
                    ? element.attr("datetime")
                    : element.hasAttr("content") ? element.attr("content") : spot.shortText(LONGEST);
            if (!value.isBlank()) {
                found.add(new Candidate(SourceKind.MARKUP, element.normalName(), value));
            }
        }
        return found;
    }

    private static boolean isChange(Element element) {
        return element.attr("itemprop").equals("dateModified")
                || CHANGED.matcher(element.className() + " " + element.ownText())
                        .find();
    }

    /** Dates that readers see; those of changes alone come last. */
    private static List<Candidate> visible(Reading reading) {
        List<Candidate> first = new ArrayList<>();
        List<Candidate> last = new ArrayList<>();
        for (Spot spot : reading.page().index().dated()) {
            String text = spot.beside() || first.size() >= 40 ? "" : spot.shortText(LONGEST);
            if (text.length() >= 8) {
                Matcher changed = CHANGED.matcher(text);
                boolean changes = changed.find();
                String before = changes ? text.substring(0, changed.start()) : text;
                if (!before.isBlank()) {
                    first.add(new Candidate(SourceKind.DOM, "visible date", before));
                } else {
                    last.add(new Candidate(SourceKind.DOM, "visible date of a change", text));
                }
            }
        }
        first.addAll(last);
        return first;
    }

    private static Optional<Candidate> fromUrl(Reading reading) {
        String path = reading.page().uri().map(URI::getPath).orElse("");
        Matcher date = URL_DATE.matcher(path);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return Optional.of(new Candidate(SourceKind.URL, "path", day.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Found<PublicationTime> choose(Field field, List<Candidate> all, Reading reading, String language) {
        DayOrder order = DayOrder.of(language, reading.page().host());
        Candidate chosen = null;
        PublicationTime value = null;
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        for (Candidate candidate : all) {
            Optional<PublicationTime> time =
                    TimeText.read(candidate.raw(), language, order).filter(TimeReader::isPlausible);
            if (time.isEmpty()) {
                rejected.add(candidate);
            } else if (value == null) {
                chosen = candidate;
                value = time.get();
            } else {
                (value.date().equals(time.get().date()) ? agreeing : rejected).add(candidate);
            }
        }
        if (chosen == null || value == null) {
            return Found.nothing();
        }
        double base = switch (chosen.source()) {
            case LAYOUT -> 0.98;
            case JSON_LD, META -> 0.9;
            case MARKUP -> 0.75;
            default -> 0.5;
        };
        boolean stoodIn = field == Field.PUBLISHED && MODIFIED_NAMES.contains(chosen.locator());
        double confidence = stoodIn ? 0.3 : Math.min(0.99, base + 0.04 * agreeing.size());
        return Found.of(value, new Evidence(field, chosen, confidence, agreeing, rejected));
    }

    private static boolean isPlausible(PublicationTime time) {
        return time.date().getYear() >= FIRST_YEAR
                && time.date().isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(3));
    }
}
