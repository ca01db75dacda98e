package io.dateline.parse.field.headline;

import io.dateline.parse.field.headline.Headings.Heading;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the headline. The page's heading is preferred where the page's own titles bear it out; the name of the site is
 * taken off by comparison with the page's other evidence, never at the first dash.
 */
public final class HeadlineReader {

    private static final int SHORTEST_PART = 12;

    /** A shorter title with dots at its end may be meant so. */
    private static final int SHORTEST_CUT = 40;

    /** By the number of places that agree with a printed heading, and with a title. */
    private static final double[] PRINTED = {0.76, 0.91, 0.95, 0.96};

    private static final double[] DECLARED = {0.5, 0.6, 0.7, 0.8};
    private static final double SMALLER = 0.83;

    private HeadlineReader() {}

    /**
     * Reads the headline of a page.
     *
     * @param reading the page with its layout
     * @return the headline, or nothing
     */
    public static Found<String> read(Reading reading) {
        SiteNames site = reading.site();
        List<Candidate> titles = titles(reading);
        List<Heading> headings = Headings.of(reading);
        List<Candidate> all = new ArrayList<>(sound(reading.layout(Field.HEADLINE)));
        headings.forEach(heading -> all.add(heading.candidate()));
        all.addAll(titles);
        if (all.isEmpty()) {
            return Found.nothing();
        }
        Candidate chosen = choose(all, headings, titles, reading);
        String headline = chosen.raw();
        if (chosen.source() == SourceKind.DOM) {
            headline = printed(DeclaredHeadline.of(reading, chosen, headings, titles, site), site);
        } else if (chosen.source() != SourceKind.LAYOUT) {
            headline = withoutSite(whole(headline, all), all, site);
        }
        return Found.of(headline, evidence(chosen, headline, all, site));
    }

    /** A printed heading keeps its dashes; what stands behind a bar may be a section's name, too. */
    private static String printed(String headline, SiteNames site) {
        return headline.indexOf('|') > 0 ? site.without(headline) : site.withoutName(headline);
    }

    private static Evidence evidence(Candidate chosen, String headline, List<Candidate> all, SiteNames site) {
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        String own = Words.folded(headline);
        for (Candidate other : all) {
            String folded = other == chosen ? "" : Words.folded(other.raw());
            if (other != chosen && !site.isSiteFolded(folded)) {
                (Titles.agreeFolded(folded, own) ? agreeing : rejected).add(other);
            }
        }
        double confidence = chosen.source() == SourceKind.LAYOUT ? 0.98 : confidence(chosen, agreeing, rejected);
        return new Evidence(Field.HEADLINE, chosen, confidence, agreeing, rejected);
    }

    /**
     * How often such a headline is right, on pages where it is known: the more places say so the surer; a title of the
     * publisher's that says something else takes from it, and so does a smaller heading.
     */
    private static double confidence(Candidate chosen, List<Candidate> agreeing, List<Candidate> rejected) {
        double[] borneOut = chosen.source() == SourceKind.DOM ? PRINTED : DECLARED;
        double sum = borneOut[Math.min(borneOut.length - 1, agreeing.size())];
        for (Candidate other : rejected) {
            boolean declared = other.source() == SourceKind.JSON_LD
                    || other.locator().equals("og:title")
                    || other.locator().equals("h1");
            sum -= declared ? 0.12 : 0;
        }
        boolean smaller = chosen.source() == SourceKind.DOM && !chosen.locator().equals("h1");
        return Math.max(0.2, Math.min(smaller ? SMALLER : 1, sum));
    }

    private static List<Candidate> titles(Reading reading) {
        List<Candidate> all = new ArrayList<>(reading.ld("headline"));
        all.addAll(reading.meta(
                "og:title", "twitter:title", "dc.title", "title", "sailthru.title", "parsely-title", "headline"));
        all.add(new Candidate(SourceKind.MARKUP, "title", reading.title()));
        return sound(all);
    }

    private static List<Candidate> sound(List<Candidate> candidates) {
        List<Candidate> sound = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String text = Words.clean(candidate.raw());
            if (text.length() <= Reading.LONGEST_HEADING && !Words.folded(text).isEmpty()) {
                sound.add(new Candidate(candidate.source(), candidate.locator(), text));
            }
        }
        return sound;
    }

    /** The layout's word first; then the heading that a title of the page bears out; then structured data. */
    private static Candidate choose(
            List<Candidate> all, List<Heading> headings, List<Candidate> titles, Reading reading) {
        SiteNames site = reading.site();
        if (all.get(0).source() == SourceKind.LAYOUT) {
            return all.get(0);
        }
        Optional<Heading> borneOut = headings.stream()
                .filter(heading -> !site.isSite(heading.candidate().raw()))
                .filter(heading -> titles.stream().anyMatch(title -> bearsOut(title, heading, site)))
                .findFirst();
        List<Heading> own = headings.stream()
                .filter(heading -> heading.first() && !heading.spot().beside())
                .filter(heading -> !site.isSite(heading.candidate().raw()))
                .toList();
        Optional<Heading> alike = own.stream()
                .filter(heading -> titles.stream().anyMatch(title -> isAlike(heading, title, site)))
                .findFirst();
        if (borneOut.isPresent()
                && (borneOut.get().first()
                        || alike.isEmpty()
                        || isNamedInTitle(alike.get(), titles)
                        || isDeclared(borneOut.get(), titles))) {
            return borneOut.get().candidate();
        }
        if (alike.isPresent()) {
            return alike.get().candidate();
        }
        if (!own.isEmpty() && areOne(own) && isTouched(own.get(0), titles, reading)) {
            return own.get(0).candidate();
        }
        Optional<Heading> spelled =
                own.stream().filter(heading -> isSpelled(heading, reading)).findFirst();
        if (spelled.isPresent()
                && titles.stream().allMatch(title -> title.locator().equals("title"))) {
            return spelled.get().candidate();
        }
        return titles.stream()
                .filter(title -> !title.locator().equals("title") || titles.size() == 1)
                .findFirst()
                .orElse(all.get(0));
    }

    /** Behind the headline the document's title may name more than the site. */
    private static boolean isAlike(Heading heading, Candidate title, SiteNames site) {
        String own = heading.candidate().raw();
        return Titles.alike(own, site.without(title.raw()))
                || title.locator().equals("title")
                        && Stream.of(SiteNames.parts(title.raw())).limit(1).anyMatch(part -> Titles.alike(own, part));
    }

    /** Whether the page's address is made of a heading's words. */
    private static boolean isSpelled(Heading heading, Reading reading) {
        return reading.page()
                .uri()
                .map(URI::getPath)
                .filter(path -> Titles.spells(path, heading.candidate().raw()))
                .isPresent();
    }

    /** Pages print the headline once for each width of the window. */
    private static boolean areOne(List<Heading> headings) {
        String first = Words.folded(headings.get(0).candidate().raw());
        return headings.stream()
                .allMatch(heading -> Words.folded(heading.candidate().raw()).equals(first));
    }

    /** Whether a title shares a word with a heading; where titles are the site's, the page's address may. */
    private static boolean isTouched(Heading heading, List<Candidate> titles, Reading reading) {
        String own = heading.candidate().raw();
        return titles.stream()
                        .anyMatch(title -> Titles.touch(own, reading.site().without(title.raw())))
                || reading.page()
                        .uri()
                        .map(URI::getPath)
                        .filter(path -> Titles.touch(own, path.substring(path.lastIndexOf('/') + 1)))
                        .isPresent();
    }

    /** Whether both the document's title and the publisher's are a heading, letter for letter. */
    private static boolean isDeclared(Heading heading, List<Candidate> titles) {
        String own = Words.folded(heading.candidate().raw());
        return titles.stream()
                        .filter(title -> title.locator().equals("title")
                                || title.locator().equals("og:title"))
                        .filter(title -> Words.folded(title.raw()).equals(own))
                        .map(Candidate::locator)
                        .distinct()
                        .count()
                > 1;
    }

    /** A heading that stands in the document's title beside another one is the site's. */
    private static boolean isNamedInTitle(Heading heading, List<Candidate> titles) {
        String own = Words.folded(heading.candidate().raw());
        return titles.stream()
                .anyMatch(title -> title.locator().equals("title")
                        && Words.folded(title.raw()).contains(own));
    }

    /** The document's title begins with the headline, or is little else: what it ends with is the site. */
    private static boolean bearsOut(Candidate title, Heading heading, SiteNames site) {
        String own = Words.folded(heading.candidate().raw());
        String other = Words.folded(title.raw());
        return Titles.agreeFolded(own, other)
                && (!title.locator().equals("title")
                        || other.startsWith(own)
                        || own.length() * 2 > other.length()
                        || other.endsWith(own) && site.isInFront(title.raw(), own));
    }

    /** Structured data may be cut at a length; what another place goes on with is the headline. */
    private static String whole(String title, List<Candidate> all) {
        String cut = Titles.cut(title);
        return cut.length() < SHORTEST_CUT
                ? title
                : all.stream()
                        .map(Candidate::raw)
                        .filter(other ->
                                other.startsWith(cut) && Titles.cut(other).isEmpty())
                        .findFirst()
                        .orElse(title);
    }

    private static String withoutSite(String text, List<Candidate> all, SiteNames site) {
        for (Candidate other : all) {
            boolean shorter =
                    other.raw().length() < text.length() && other.raw().length() >= SHORTEST_PART;
            if (shorter
                    && text.startsWith(other.raw())
                    && SiteNames.SEPARATOR
                            .matcher(text.substring(other.raw().length()))
                            .lookingAt()) {
                return site.without(other.raw());
            }
        }
        return site.without(text);
    }
}
