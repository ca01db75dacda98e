package io.dateline.parse.field.byline;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.dateline.AsianDateline;
import io.dateline.parse.field.reading.FirstPage;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.TopicLabels;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.GivenNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the places of a page that name authors, the most trusted kinds first. */
final class BylineSources {

    private static final double LAYOUT = 9;
    private static final double STRUCTURED = 4;
    private static final double OTHER_NODE = 2.6;
    private static final double NEAR = 3.4;
    static final double FAR = 1.4;
    static final double TEXT = 2.0;
    private static final double BARE = 1.9;
    private static final double DATELINE = 2.4;
    private static final double DECLARED = 3.0;
    private static final double LESS_DECLARED = 2.0;

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_BYLINE = 120;
    private static final int FIRST_LINES = 3;
    private static final int LAST_LINES = 4;

    /** Names of meta tags that hold authors; those of social networks hold accounts. */
    private static final Pattern META =
            Pattern.compile("(?:^|[:._-]|article|parsely-|citation_)(?:authors?|byl|creator|byline)$");

    private static final Pattern ACCOUNT = Pattern.compile("twitter|facebook|fb:|og:image|video|generator|copyright");
    private static final Pattern SECOND_RATE = Pattern.compile("creator");

    private static final Set<String> PERSON = Set.of("Person");

    private static final Set<String> OTHER_TYPES = Set.of(
            "WebPage",
            "DiscussionForumPosting",
            "Recipe",
            "Review",
            "CreativeWork",
            "VideoObject",
            "PodcastEpisode",
            "MediaObject",
            "HowTo",
            "QAPage",
            "Question");

    private final Reading reading;
    private final BylineTexts texts = new BylineTexts();
    private final List<BylineSource> sources = new ArrayList<>();

    private BylineSources(Reading reading) {
        this.reading = reading;
    }

    static List<BylineSource> of(Reading reading, List<Block> blocks, List<String> around, Optional<String> dateline) {
        return new BylineSources(reading).all(blocks, around, dateline);
    }

    private List<BylineSource> all(List<Block> blocks, List<String> around, Optional<String> dateline) {
        add(reading.layout(Field.BYLINES), LAYOUT);
        if (!sources.isEmpty()) {
            return sources;
        }
        structured();
        AuthorMarks.Told marks = AuthorMarks.of(reading, texts);
        for (AuthorMarks.Place place : marks.places()) {
            List<Byline> named = own(OwnNames.withoutSections(place.bylines(), reading), place.candidates());
            if (!named.isEmpty()) {
                sources.add(BylineSource.of(place.candidates(), named, place.near() ? NEAR : FAR));
            }
        }
        metas();
        printed(blocks, around);
        dateline.flatMap(AsianDateline::reporter)
                .ifPresent(name -> add(List.of(new Candidate(SourceKind.TEXT, "dateline", name)), DATELINE));
        sources.replaceAll(source -> edited(source, marks.credited()));
        if (sources.isEmpty()) {
            Portrait.name(reading).ifPresent(name -> add(List.of(name), BARE));
        }
        if (sources.isEmpty()) {
            BareName.find(reading, blocks, around).ifPresent(name -> add(List.of(name), BARE));
        }
        if (sources.isEmpty()) {
            WrittenBy.line(reading).ifPresent(line -> add(List.of(line), BARE));
        }
        return sources;
    }

    private void metas() {
        for (String name : reading.page().meta().asMap().keySet()) {
            if (isLikely(name)
                    && META.matcher(name).find()
                    && !ACCOUNT.matcher(name).find()) {
                boolean second = SECOND_RATE.matcher(name).find();
                add(reading.meta(name), second ? LESS_DECLARED : DECLARED);
            }
        }
    }

    private void printed(List<Block> blocks, List<String> around) {
        Nearby.bylines(reading).forEach(line -> add(List.of(line), TEXT));
        Nearby.heading(reading).ifPresent(line -> add(List.of(line), BARE));
        BesideDay.name(reading).ifPresent(name -> add(List.of(name), BARE));
        AgencyLine.find(reading).ifPresent(agency -> add(List.of(agency), BARE));
        lines(blocks);
        around.forEach(text -> {
            line(text, "line around the story");
            tagline(text);
        });
    }

    /** Spares most names of tags the patterns. */
    private static boolean isLikely(String name) {
        return name.endsWith("author")
                || name.endsWith("authors")
                || name.endsWith("byl")
                || name.endsWith("byline")
                || name.endsWith("creator");
    }

    /** Some systems declare as the author whom the page prints as its editor, beside another name at the headline. */
    private BylineSource edited(BylineSource source, Set<String> credited) {
        boolean edited = source.trust() != NEAR
                && credited.containsAll(source.keys())
                && sources.stream().anyMatch(other -> other.trust() == NEAR && !other.shares(source));
        return edited ? source.trusted(FAR) : source;
    }

    private void structured() {
        List<Candidate> authors = reading.ld("author");
        add(authors.isEmpty() ? reading.ld("creator") : authors, STRUCTURED);
        if (!authors.isEmpty()) {
            add(reading.ld("creator"), LESS_DECLARED);
            return;
        }
        for (LdNode node : reading.page().jsonLd().ofType(OTHER_TYPES)) {
            List<Candidate> found = node.texts("author").stream()
                    .map(text -> new Candidate(SourceKind.JSON_LD, "author", text))
                    .toList();
            if (!found.isEmpty()) {
                add(found, OTHER_NODE);
                return;
            }
        }
    }

    /** Short paragraphs and headings at the story's beginning and end that begin as a byline does. */
    private void lines(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i >= blocks.size() - LAST_LINES;
            if ((i < FIRST_LINES || last) && (blocks.get(i) instanceof Paragraph || blocks.get(i) instanceof Heading)) {
                line(blocks.get(i).text(), "line of the story");
            }
            if (last) {
                tagline(blocks.get(i).text());
            }
        }
    }

    private void tagline(String text) {
        Tagline.reporters(text)
                .ifPresent(names -> add(List.of(new Candidate(SourceKind.TEXT, "tagline", names)), TEXT));
    }

    private void line(String text, String place) {
        byline(text).ifPresent(line -> add(List.of(new Candidate(SourceKind.TEXT, place, line)), TEXT));
    }

    /** The line of a short text that is a byline. */
    private static Optional<String> byline(String text) {
        return text.length() > 2 * LONGEST_LINE
                ? Optional.empty()
                : text.lines()
                        .filter(line -> line.length() <= LONGEST_BYLINE && Nearby.isByline(line))
                        .findFirst();
    }

    private void add(List<Candidate> candidates, double trust) {
        List<Byline> bylines = new ArrayList<>();
        for (Candidate candidate : candidates) {
            bylines.addAll(bylines(candidate));
        }
        List<Byline> named = OwnNames.withoutSections(AuthorList.merge(bylines), reading);
        if (!named.isEmpty()) {
            sources.add(BylineSource.of(candidates, own(named, candidates), trust));
        }
    }

    /** The site and its publisher are no persons; in one text with a person and the person's role, they are whom one works for. */
    private List<Byline> own(List<Byline> bylines, List<Candidate> candidates) {
        List<Byline> typed = new ArrayList<>();
        for (Byline byline : bylines) {
            boolean own = byline.kind() == BylineKind.PERSON
                    && (OwnNames.isOwn(byline.name(), reading) || OwnNames.isHost(byline.name(), reading))
                    && !isPersonsSite(byline.name());
            typed.add(
                    own
                            ? Byline.organization(OwnNames.withoutPreposition(byline.name(), reading))
                            : OwnNames.employed(byline, reading));
        }
        return candidates.size() == 1 ? AuthorList.withoutEmployers(typed) : typed;
    }

    /** Some sites bear the name of the one who writes them, and say that it is a person's; the person may be the organization, too. */
    private boolean isPersonsSite(String name) {
        boolean person = NameKind.of(name) == BylineKind.PERSON
                && name.indexOf(' ') > 0
                && GivenNames.has(name.substring(0, name.indexOf(' ')));
        return person
                && reading.page().jsonLd().ofType(PERSON).stream()
                        .filter(node -> OwnNames.OF_TWO.matcher(name).matches()
                                || node.types().contains("Organization"))
                        .anyMatch(node -> node.text("name")
                                .filter(own -> Words.clean(own).equals(name))
                                .isPresent());
    }

    private List<Byline> bylines(Candidate candidate) {
        String raw = Words.clean(candidate.raw());
        if (raw.startsWith("http")) {
            return List.of();
        }
        if (TopicLabels.isOwn(Words.folded(raw), reading) && raw.length() <= LONGEST_LINE) {
            return List.of(isPersonsSite(raw) ? Byline.person(raw) : Byline.organization(raw));
        }
        Optional<Byline> imprint = OwnNames.imprint(raw);
        if (imprint.isPresent()) {
            return List.of(imprint.get());
        }
        Optional<LdNode> node = candidate.source() == SourceKind.JSON_LD ? node(raw) : Optional.empty();
        boolean organization = node.map(LdNode::types)
                .filter(types -> types.stream().anyMatch(type -> type.endsWith("Organization")))
                .filter(types -> !types.contains("Person"))
                .isPresent();
        List<Byline> found = new ArrayList<>();
        List<Byline> names = texts.read(candidate.raw());
        if (organization && OwnNames.isOneName(raw, names)) {
            return List.of(typed(Byline.organization(raw), true, node.get()));
        }
        for (Byline byline : names) {
            found.add(node.isPresent() ? typed(byline, organization, node.get()) : byline);
        }
        return found;
    }

    private Optional<LdNode> node(String raw) {
        return reading.article().stream()
                .flatMap(article -> article.nodes("author").stream())
                .filter(node -> node.text("name")
                        .filter(name -> Words.clean(name).equals(raw))
                        .isPresent())
                .findFirst();
    }

    private Byline typed(Byline byline, boolean organization, LdNode node) {
        Byline typed = organization && byline.kind() == BylineKind.PERSON ? Byline.organization(byline.name()) : byline;
        Optional<String> title = node.text("jobTitle")
                .filter(text -> !Words.clean(text).isEmpty() && !Nearby.isIntroduction(Words.clean(text)));
        Byline titled = title.isPresent() ? typed.withRole(Words.clean(title.get())) : typed;
        Optional<URI> url =
                node.text("url").flatMap(reading.page()::resolve).filter(link -> !FirstPage.is(link, reading.page()));
        return url.map(titled::withLink).orElse(titled);
    }
}
