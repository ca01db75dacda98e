package io.dateline.parse.field;

import io.dateline.parse.field.reading.FirstPage;
import io.dateline.parse.field.reading.HostName;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Names of a site that no tag declares as such: in tags of other purposes, at an edge of the title, in the line of
 * copyright, as the text of the logo. None of them is believed but where the address is called the same.
 */
final class PublisherSigns {

    /** How many elements are looked at for the logo, and for the line of copyright from the page's end on. */
    private static final int HEAD = 300;

    private static final int FOOT = 400;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    /** A longer part of a title is a headline with the site in it. */
    private static final int MOST_WORDS = 6;

    /** What stands around the name in what stands for a logo. */
    private static final Pattern LOGO = Pattern.compile(
            "^logo\\b[\\s:_-]*|(?:^|[\\s(]+)(?:" + PhraseFile.alternatives(PublisherSigns.class, "logo-words.txt")
                    + ")\\)?\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Evaluator PICTURE = Selector.evaluatorOf("img[alt]");

    private static final Pattern COMMA = Pattern.compile(",\\s");
    private static final Pattern HEADLINE = Pattern.compile(":\\s|\\b(?:19|20)\\d\\d\\b");

    private final Reading reading;
    private final HostName host;

    private PublisherSigns(Reading reading) {
        this.reading = reading;
        this.host = reading.host();
    }

    /** The first name that the page's address bears out. */
    static Optional<Candidate> find(Reading reading) {
        return new PublisherSigns(reading).first();
    }

    /** Who holds the rights, by the lines of copyright that give a year: a line without one may be a picture's. */
    static List<Candidate> holders(Reading reading) {
        return holders(new PublisherSigns(reading)
                .copyright().stream()
                        .filter(line -> YEAR.matcher(line.raw()).find())
                        .toList());
    }

    private Optional<Candidate> first() {
        return named(reading.meta("publisher"))
                .or(this::inTitle)
                .or(() -> named(reading.meta("apple-mobile-web-app-title")))
                .or(() -> named(holders(reading.meta("copyright", "dc.rights", "rights"))))
                .or(() -> named(holders(copyright())))
                .or(() -> named(logos()))
                .or(() -> named(home()))
                .or(() -> named(authors()));
    }

    private Optional<Candidate> named(List<Candidate> candidates) {
        return candidates.stream().filter(one -> isName(Words.clean(one.raw()))).findFirst();
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !text.contains("://")
                && !text.toLowerCase(Locale.ROOT).contains("logo")
                && host.bears(text);
    }

    /** The last part of the title, which a slogan may follow, else the first. */
    private Optional<Candidate> inTitle() {
        List<String> parts = new ArrayList<>(List.of(SiteNames.SEPARATOR.split(Words.clean(reading.title()))));
        Collections.reverse(parts);
        return parts.size() < 2
                ? Optional.empty()
                : named(parts.stream()
                        .filter(part -> part.split(" ").length <= MOST_WORDS
                                && !HEADLINE.matcher(part).find())
                        .map(part -> new Candidate(SourceKind.MARKUP, "title", part))
                        .toList());
    }

    /** A site that signs for itself, perhaps with its town. */
    private List<Candidate> authors() {
        return reading.meta("author").stream()
                .map(author ->
                        new Candidate(author.source(), author.locator(), COMMA.split(Words.clean(author.raw()), 2)[0]))
                .toList();
    }

    private static List<Candidate> holders(List<Candidate> lines) {
        List<Candidate> holders = new ArrayList<>();
        for (Candidate line : lines) {
            CopyrightLine.holder(line.raw())
                    .ifPresent(name -> holders.add(new Candidate(line.source(), line.locator(), name)));
        }
        return holders;
    }

    /** The lines of copyright near the end of the page. */
    private List<Candidate> copyright() {
        PageIndex index = reading.page().index();
        List<Candidate> lines = new ArrayList<>();
        for (int at = index.size() - 1; at >= Math.max(index.bodyPosition(), index.size() - FOOT); at--) {
            Element element = index.element(at);
            if (CopyrightLine.hasSign(element.ownText())) {
                String text = ShortText.of(element, LONGEST);
                lines.add(
                        new Candidate(SourceKind.TEXT, "line of copyright", text.isEmpty() ? element.ownText() : text));
            }
        }
        return lines;
    }

    /** What stands for the pictures in front of the headline that are logos. */
    private List<Candidate> logos() {
        List<Candidate> logos = new ArrayList<>();
        for (Element element : reading.inFrontOfHeading(HEAD)) {
            if (element.normalName().equals("img") && isLogo(element)) {
                logos.add(new Candidate(SourceKind.DOM, "logo", withoutLogo(element.attr("alt"))));
            }
        }
        return logos;
    }

    /** What the links in front of the headline that lead to the first page say, in words or for a picture. */
    private List<Candidate> home() {
        List<Candidate> names = new ArrayList<>();
        for (Element element : reading.inFrontOfHeading(HEAD)) {
            if (element.normalName().equals("a") && FirstPage.isBehind(element.attr("href"), reading.page())) {
                String text = ShortText.of(element, LONGEST_NAME);
                Element picture = text.isEmpty() ? element.selectFirst(PICTURE) : null;
                String name = picture == null ? text : picture.attr("alt");
                String[] parts = SiteNames.SEPARATOR.split(withoutLogo(name));
                names.add(new Candidate(SourceKind.DOM, "link to the first page", parts.length == 0 ? "" : parts[0]));
            }
        }
        return names;
    }

    private static String withoutLogo(String text) {
        return Words.clean(LOGO.matcher(Words.clean(text)).replaceAll(""));
    }

    private static boolean isLogo(Element picture) {
        return !picture.attr("alt").isBlank()
                && (picture.attr("src") + picture.className() + picture.id() + picture.attr("alt"))
                        .toLowerCase(Locale.ROOT)
                        .contains("logo");
    }
}
