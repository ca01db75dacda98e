package io.dateline.parse.field;

import io.dateline.article.Publisher;
import io.dateline.parse.field.reading.Domains;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads who published the page: what the article's own structured data says, else what the page calls its site; else a
 * name elsewhere on the page that is what the address is called, too.
 */
final class PublisherReader {

    private static final Set<String> SITES = Set.of("WebSite");

    /** What content systems fill in for a name, and names of first pages and of sections. */
    private static final Set<String> NOBODY = PhraseFile.read(PublisherReader.class, "no-publishers.txt");

    private static final Pattern STEPS = Pattern.compile("/");

    private static final int LONGEST = 80;
    private static final int SLOGAN = 4;
    private static final int LONGEST_ABBREVIATION = 6;

    private PublisherReader() {}

    static Found<Publisher> read(Reading reading) {
        Optional<LdNode> node = reading.article().flatMap(article -> article.node("publisher"));
        Optional<String> name =
                node.flatMap(own -> own.text("name")).map(Words::clean).filter(text -> !text.isEmpty());
        if (name.filter(PublisherReader::isName).isPresent()
                && !isOfAnother(name.get(), reading)
                && !isAuthor(node.get(), name.get(), reading)) {
            Publisher publisher = new Publisher(
                    SiteSlogan.without(name.get(), reading.host()),
                    node.flatMap(own -> own.text("url")).flatMap(reading.page()::resolve));
            return Found.of(
                    publisher, Field.PUBLISHER, new Candidate(SourceKind.JSON_LD, "publisher/name", name.get()), 0.95);
        }
        for (Candidate candidate : named(reading)) {
            String text = Domains.withoutWeb(Words.clean(candidate.raw()));
            if (isName(text)
                    && !isSlogan(text, reading)
                    && !isSection(text, reading)
                    && !SiteNames.isTitle(text, reading.title(), reading.page())) {
                String own = SiteSlogan.without(text, reading.host());
                return Found.of(Publisher.named(own), Field.PUBLISHER, candidate, 0.85);
            }
        }
        return SiteNames.atTheEnd(reading.title(), reading.page())
                .map(text -> new Candidate(SourceKind.MARKUP, "title", text))
                .or(() -> PublisherSigns.find(reading))
                .or(() -> SiteNames.eastAsianEnd(reading.title())
                        .map(text -> new Candidate(SourceKind.MARKUP, "title", text)))
                .map(sign -> Found.of(
                        Publisher.named(Domains.withoutWeb(Words.clean(sign.raw()))), Field.PUBLISHER, sign, 0.7))
                .orElse(Found.nothing());
    }

    /** Systems of blogs give the person who writes; the page may call the site otherwise. */
    private static boolean isAuthor(LdNode node, String name, Reading reading) {
        return node.types().contains("Person")
                && reading.meta("og:site_name").stream()
                        .map(site -> Words.clean(site.raw()))
                        .anyMatch(site -> isName(site) && !Words.folded(site).equals(Words.folded(name)));
    }

    /** An agency whose story another site prints, where the page names that site. */
    private static boolean isOfAnother(String name, Reading reading) {
        return NameKind.isAgency(name)
                && !reading.host().bears(name)
                && reading.meta("og:site_name").stream()
                        .map(site -> Words.clean(site.raw()))
                        .anyMatch(site -> isName(site) && !NameKind.isAgency(site));
    }

    /** A section of a large site may stand for it: a step of the address, where the title ends with what the host is called. */
    private static boolean isSection(String text, Reading reading) {
        String folded = Words.folded(text);
        String path = reading.page().uri().map(URI::getPath).orElse("");
        return !reading.host().bears(text)
                && STEPS.splitAsStream(path).anyMatch(step -> Words.folded(step).equals(folded))
                && SiteNames.atTheEnd(reading.title(), reading.page()).isPresent();
    }

    /** A country is the name of a section, an address is none, and a name has a letter and is no sentence. */
    private static boolean isName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !text.contains("://")
                && !NOBODY.contains(lower)
                && !NameKind.isCountry(lower);
    }

    /** Many words that the address knows nothing of, where the title ends with a name that the address bears out. */
    private static boolean isSlogan(String text, Reading reading) {
        return text.split(" ").length >= SLOGAN
                && !reading.host().bears(text)
                && SiteNames.atTheEnd(reading.title(), reading.page())
                        .filter(end -> !isAbbreviation(end))
                        .isPresent();
    }

    /** What a title ends with may be short for the name in full. */
    private static boolean isAbbreviation(String end) {
        return (end.length() <= LONGEST_ABBREVIATION || end.indexOf('.') > 0)
                && end.equals(end.toUpperCase(Locale.ROOT));
    }

    private static List<Candidate> named(Reading reading) {
        List<Candidate> found = new ArrayList<>(reading.meta("og:site_name"));
        for (LdNode node : reading.page().jsonLd().ofType(SITES)) {
            node.text("name").ifPresent(name -> found.add(new Candidate(SourceKind.JSON_LD, "WebSite/name", name)));
        }
        found.addAll(reading.meta("application-name", "dc.publisher"));
        return found;
    }
}
