package io.dateline.parse.field;

import io.dateline.parse.page.Page;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reads the headline. The page's heading is preferred where the page's own titles bear it out; the name of the site is
 * taken off by comparison with the page's other evidence, never at the first dash.
 */
public final class HeadlineReader {

    private static final int LONGEST = 400;

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022\u00bb:-]+\\s+|\\s*\\|\\s*");

    private static final Evaluator ASIDE = Selector.evaluatorOf("header.site-header, nav, footer");

    private HeadlineReader() {}

    /**
     * Reads the headline of a page.
     *
     * @param reading the page with its layout
     * @return the headline, or nothing
     */
    public static Found<String> read(Reading reading) {
        List<Candidate> candidates = candidates(reading);
        if (candidates.isEmpty()) {
            return Found.nothing();
        }
        Candidate chosen = withKicker(choose(candidates, reading), candidates, reading);
        String headline = withoutSite(chosen, candidates, reading);
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        for (Candidate other : candidates) {
            if (other != chosen) {
                (agree(other.raw(), headline) ? agreeing : rejected).add(other);
            }
        }
        double confidence = chosen.source() == SourceKind.LAYOUT ? 0.98 : Math.min(0.97, 0.6 + 0.13 * agreeing.size());
        return Found.of(headline, new Evidence(Field.HEADLINE, chosen, confidence, agreeing, rejected));
    }

    private static List<Candidate> candidates(Reading reading) {
        List<Candidate> all = new ArrayList<>(reading.layout(Field.HEADLINE));
        all.addAll(headings(reading.page()));
        all.addAll(smallerHeadings(reading.page()));
        all.addAll(reading.ld("headline"));
        all.addAll(reading.meta("og:title", "twitter:title", "dc.title", "title", "sailthru.title", "parsely-title"));
        String title = reading.page().document().title();
        all.add(new Candidate(SourceKind.MARKUP, "title", title));
        List<Candidate> sound = new ArrayList<>();
        for (Candidate candidate : all) {
            String text = Words.clean(candidate.raw());
            if (!text.isEmpty()
                    && text.length() <= LONGEST
                    && !Words.folded(text).isEmpty()) {
                sound.add(new Candidate(candidate.source(), candidate.locator(), text));
            }
        }
        return sound;
    }

    private static List<Candidate> headings(Page page) {
        List<Candidate> found = new ArrayList<>();
        for (Spot spot : page.index().headings()) {
            Element h1 = spot.element();
            if (found.size() < 5 && h1.normalName().equals("h1") && h1.closest(ASIDE) == null) {
                found.add(new Candidate(SourceKind.DOM, "h1", spot.shortText(LONGEST)));
            }
        }
        return found;
    }

    /** Blogs head the page with their own name and the entry with a smaller heading. */
    private static List<Candidate> smallerHeadings(Page page) {
        String title = Words.folded(page.document().title());
        for (Spot spot : page.index().headings()) {
            if (spot.element().normalName().equals("h1")) {
                continue;
            }
            String text = spot.shortText(LONGEST);
            String folded = text.length() < 8 ? "" : Words.folded(text);
            if (folded.length() >= 8 && title.contains(folded) && !title.equals(folded + folded)) {
                return List.of(new Candidate(SourceKind.DOM, "h2", text));
            }
        }
        return List.of();
    }

    /** The layout's word first; then the heading that a title of the page bears out; then structured data. */
    private static Candidate choose(List<Candidate> candidates, Reading reading) {
        if (candidates.get(0).source() == SourceKind.LAYOUT) {
            return candidates.get(0);
        }
        for (Candidate heading : candidates) {
            boolean borneOut = candidates.stream()
                    .anyMatch(other -> other.source() != SourceKind.DOM && bearsOut(other, heading.raw()));
            if (heading.source() == SourceKind.DOM && borneOut && !isSiteName(heading.raw(), reading)) {
                return heading;
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.source() != SourceKind.DOM)
                .filter(candidate -> !candidate.locator().equals("title") || candidates.size() == 1)
                .findFirst()
                .orElse(candidates.get(0));
    }

    /**
     * A heading may run kicker and headline together, or leave the kicker out: where one ends with the other, the page's
     * metadata tells which words the publisher calls the headline.
     */
    private static Candidate withKicker(Candidate chosen, List<Candidate> candidates, Reading reading) {
        if (chosen.source() != SourceKind.DOM) {
            return chosen;
        }
        String own = Words.folded(chosen.raw());
        for (Candidate other : candidates) {
            String folded = Words.folded(other.raw());
            boolean metadata =
                    other.source() == SourceKind.JSON_LD || other.locator().equals("og:title");
            boolean differs = !folded.equals(own) && Math.min(folded.length(), own.length()) >= 12;
            if (metadata
                    && differs
                    && (folded.endsWith(own) || own.endsWith(folded))
                    && !addsSite(folded, own, reading)) {
                return other;
            }
        }
        return chosen;
    }

    private static boolean addsSite(String longer, String shorter, Reading reading) {
        String extra =
                longer.length() > shorter.length() ? longer.substring(0, longer.length() - shorter.length()) : "";
        return !extra.isEmpty() && isSiteName(extra, reading);
    }

    /** The document's title begins with the headline, or is little else: what it ends with is the site. */
    private static boolean bearsOut(Candidate title, String heading) {
        String own = Words.folded(heading);
        String other = Words.folded(title.raw());
        boolean whole = agree(heading, title.raw());
        return whole
                && (!title.locator().equals("title") || other.startsWith(own) || own.length() * 2 > other.length());
    }

    private static boolean isSiteName(String heading, Reading reading) {
        String own = Words.folded(heading);
        boolean named = reading.meta("og:site_name", "application-name").stream()
                .anyMatch(name -> Words.folded(name.raw()).equals(own));
        return named
                || reading.page().host().filter(host -> isHostName(own, host)).isPresent();
    }

    /** Two titles say the same when one begins or ends with the other, letters and digits alone. */
    private static boolean agree(String first, String second) {
        String a = Words.folded(first);
        String b = Words.folded(second);
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return shorter.length() >= 8 && (longer.startsWith(shorter) || longer.endsWith(shorter)) || a.equals(b);
    }

    private static String withoutSite(Candidate chosen, List<Candidate> all, Reading reading) {
        String text = chosen.raw();
        if (chosen.source() == SourceKind.DOM || chosen.source() == SourceKind.LAYOUT) {
            return text;
        }
        for (Candidate other : all) {
            boolean shorter =
                    other.raw().length() < text.length() && other.raw().length() >= 12;
            if (shorter
                    && text.startsWith(other.raw())
                    && startsWithSeparator(text.substring(other.raw().length()))) {
                return other.raw();
            }
        }
        return withoutSiteName(text, reading);
    }

    private static boolean startsWithSeparator(String rest) {
        return SEPARATOR.matcher(rest).lookingAt();
    }

    private static String withoutSiteName(String text, Reading reading) {
        List<String> names = new ArrayList<>(reading.page().meta().all("og:site_name"));
        names.addAll(reading.page().meta().all("application-name"));
        reading.article().flatMap(node -> node.text("publisher")).ifPresent(names::add);
        Optional<String> host = reading.page().host();
        String[] parts = SEPARATOR.split(text);
        if (parts.length < 2) {
            return text;
        }
        String last = parts[parts.length - 1];
        String folded = Words.folded(last);
        boolean site = names.stream()
                        .map(Words::folded)
                        .anyMatch(name -> !name.isEmpty() && (folded.equals(name) || folded.startsWith(name)))
                || host.filter(name -> isHostName(folded, name)).isPresent();
        if (!site || folded.isEmpty()) {
            return text;
        }
        String rest = text.substring(0, text.lastIndexOf(last)).strip();
        String trimmed = rest.replaceAll("[\\s|\u2013\u2014\u00b7\u2022\u00bb:-]+$", "");
        return trimmed.isEmpty() ? text : trimmed;
    }

    private static boolean isHostName(String folded, String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
        String whole = plain.replace(".", "");
        for (String label : plain.split("\\.")) {
            if (label.length() >= 3 && (folded.equals(label) || folded.equals("the" + label))) {
                return true;
            }
        }
        return folded.length() >= 4 && (whole.startsWith(folded) || folded.equals(whole));
    }
}
