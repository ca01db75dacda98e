package io.dateline.parse.field.byline;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.TopicLabels;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the authors. Every place of the page that names some is weighed: how far such places are to be trusted, how many
 * others agree, and whether it names persons or only the publisher or a login of the content system.
 */
public final class BylineReader {

    private static final double AGREEMENT = 0.7;
    private static final double PUBLISHER = 3.0;
    private static final double AGENCY = 2.6;
    private static final double ORGANIZATION = 1.2;
    private static final double LOGIN = 2.6;
    private static final double MONONYM = 0.4;
    private static final double LISTED = 1.4;
    private static final int MOST_AGREEMENTS = 3;
    private static final int MOST_AUTHORS = 8;
    private static final double TRUSTED = 2.5;

    /** Printed authors that no other place disputes are surer than their trust, and never as sure as declared ones that others bear out. */
    private static final double PRINTED = 0.12;

    private static final double SUREST_PRINTED = 0.89;

    private BylineReader() {}

    /**
     * Reads the authors.
     *
     * @param reading the page
     * @param blocks the story, without its dateline
     * @param around the lines that the page prints around the story
     * @param dateline the dateline as printed; empty if there is none
     * @return the authors; nothing found where no place names any
     */
    public static Found<List<Byline>> read(
            Reading reading, List<Block> blocks, List<String> around, Optional<String> dateline) {
        List<BylineSource> sources = BylineSources.of(reading, blocks, around, dateline);
        if (sources.isEmpty()) {
            return Found.nothing();
        }
        BylineSource best = sources.get(0);
        if (best.source() != SourceKind.LAYOUT) {
            double most = worth(best, sources, reading);
            for (BylineSource source : sources) {
                double worth = source == best ? most : worth(source, sources, reading);
                if (worth > most) {
                    best = source;
                    most = worth;
                }
            }
        }
        List<Byline> named = withoutPublisher(completed(best, sources), reading);
        List<Byline> chosen = best.source() == SourceKind.LAYOUT ? named : AuthorRoles.completed(named, reading);
        List<Candidate> agreeing =
                new ArrayList<>(best.candidates().subList(1, best.candidates().size()));
        List<Candidate> rejected = new ArrayList<>();
        int agree = 0;
        int differ = 0;
        for (BylineSource source : sources) {
            if (source != best) {
                boolean shares = source.shares(best);
                (shares ? agreeing : rejected).addAll(source.candidates());
                agree += shares ? 1 : 0;
                differ += !shares && !isPublisher(source, reading) && source.trust() >= TRUSTED ? 1 : 0;
            }
        }
        double confidence = confidence(best, agree, differ, isPublisher(best, reading));
        return Found.of(chosen, new Evidence(Field.BYLINES, best.candidates().get(0), confidence, agreeing, rejected));
    }

    private static double confidence(BylineSource best, int agree, int differ, boolean publisher) {
        if (best.source() == SourceKind.LAYOUT) {
            return 0.97;
        }
        boolean printed = isPrinted(best);
        double sum = 0.45 + 0.08 * best.trust() + 0.09 * Math.min(3, agree) - 0.15 * Math.min(3, differ);
        sum += printed && differ == 0 ? PRINTED : 0;
        return Math.max(0.2, Math.min(publisher ? 0.6 : printed ? SUREST_PRINTED : 0.96, sum));
    }

    /**
     * What a page declares in several places comes from one system: it is one witness. So is a list of other stories, which
     * prints the same names again and again.
     */
    private static double worth(BylineSource source, List<BylineSource> all, Reading reading) {
        boolean machine = !isPrinted(source);
        int printed = 0;
        boolean declared = false;
        for (BylineSource other : all) {
            if (other != source && other.shares(source)) {
                printed += isPrinted(other) && !(isFar(source) && isFar(other)) ? 1 : 0;
                declared |= !machine && !isPrinted(other);
            }
        }
        int most = machine || declared ? MOST_AGREEMENTS : 1;
        double worth = source.trust() + AGREEMENT * Math.min(most, printed + (declared ? 1 : 0));
        if (isListed(source, all)) {
            return worth - LISTED;
        }
        if (isPublisher(source, reading)) {
            return worth - PUBLISHER;
        }
        if (!machine && source.bylines().stream().allMatch(byline -> NameKind.isAgency(byline.name()))) {
            return worth - AGENCY;
        }
        if (source.bylines().stream().allMatch(byline -> byline.kind() == BylineKind.ORGANIZATION)) {
            return worth - ORGANIZATION;
        }
        boolean login = source.bylines().stream().allMatch(BylineReader::isLogin);
        boolean mononym = source.bylines().stream().allMatch(byline -> !isFull(byline));
        return worth - (login ? LOGIN : mononym ? MONONYM : 0);
    }

    /** Whether a place far from the headline is one of several that name different people, and none of those named near it. */
    private static boolean isListed(BylineSource source, List<BylineSource> all) {
        return isUnknown(source, all) && all.stream().anyMatch(other -> !other.shares(source) && isUnknown(other, all));
    }

    private static boolean isUnknown(BylineSource source, List<BylineSource> all) {
        return isFar(source) && all.stream().noneMatch(other -> !isFar(other) && other.shares(source));
    }

    private static boolean isFar(BylineSource source) {
        return isPrinted(source) && source.trust() <= BylineSources.FAR;
    }

    private static boolean isPrinted(BylineSource source) {
        return source.source() == SourceKind.DOM || source.source() == SourceKind.TEXT;
    }

    /** What content systems know their users by: "jdoe12", "jane.doe", "jane-doe". */
    private static boolean isLogin(Byline byline) {
        String name = byline.name();
        return byline.kind() == BylineKind.PERSON
                && name.indexOf(' ') < 0
                && name.codePoints().allMatch(c -> c < 128)
                && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** A name of first and last name, or of a script that writes them together. */
    private static boolean isFull(Byline byline) {
        return byline.kind() == BylineKind.PERSON
                && (byline.name().indexOf(' ') > 0 || byline.name().codePoints().anyMatch(Character::isIdeographic));
    }

    private static boolean isPublisher(BylineSource source, Reading reading) {
        return source.bylines().stream().anyMatch(byline -> isOwn(byline, reading))
                && source.bylines().stream()
                        .allMatch(byline -> byline.kind() == BylineKind.DESK || isOwn(byline, reading));
    }

    private static boolean isOwn(Byline byline, Reading reading) {
        return TopicLabels.isOwn(Words.folded(byline.name()), reading);
    }

    /** A second place that names all of the first and more knows more; and so does one that gives the whole name. */
    private static List<Byline> completed(BylineSource best, List<BylineSource> sources) {
        List<Byline> chosen = best.bylines();
        for (BylineSource source : sources) {
            boolean more = source != best
                    && best.source() != SourceKind.LAYOUT
                    && (source.trust() >= TRUSTED || isPrinted(best) && source.trust() >= BylineSources.TEXT)
                    && source.bylines().size() > chosen.size()
                    && source.bylines().size() <= MOST_AUTHORS
                    && source.keys().containsAll(keys(chosen))
                    && source.bylines().stream().allMatch(BylineReader::isFull);
            chosen = more ? source.bylines() : chosen;
        }
        List<Byline> whole = new ArrayList<>();
        for (Byline byline : chosen) {
            boolean kept = isFull(byline) || best.source() == SourceKind.LAYOUT;
            whole.add(described(kept ? byline : whole(byline, sources), sources));
        }
        return AuthorList.merge(whole);
    }

    /** What one place leaves out of a person - role, employer, place and page - another may know. */
    private static Byline described(Byline byline, List<BylineSource> sources) {
        Byline told = byline;
        String key = NameKey.of(byline.name());
        for (BylineSource source : sources) {
            if (byline.kind() == BylineKind.PERSON && source.keys().contains(key)) {
                for (Byline other : source.bylines()) {
                    told = NameKey.of(other.name()).equals(key) ? AuthorList.joined(capital(told, other), other) : told;
                }
            }
        }
        return told;
    }

    /** A name in small letters alone, as another place writes it. */
    private static Byline capital(Byline byline, Byline other) {
        boolean small = byline.name().equals(byline.name().toLowerCase(Locale.ROOT));
        return small ? AuthorList.renamed(byline, other.name()) : byline;
    }

    /** The name that goes on elsewhere, or that stands elsewhere with a link to the same author's page. */
    private static Byline whole(Byline byline, List<BylineSource> sources) {
        String start = byline.name() + " ";
        return sources.stream()
                .flatMap(source -> source.bylines().stream())
                .filter(BylineReader::isFull)
                .filter(other -> other.name().startsWith(start) && isCapital(other.name(), start.length())
                        || isOfOnePage(byline, other))
                .findFirst()
                .orElse(byline);
    }

    private static boolean isOfOnePage(Byline byline, Byline other) {
        return byline.kind() == BylineKind.PERSON
                && byline.link().equals(other.link())
                && byline.link()
                        .filter(page -> AuthorLink.isProfile(page.toString()))
                        .isPresent();
    }

    /** What goes on in small letters is no name's rest. */
    private static boolean isCapital(String name, int at) {
        return at < name.length() && !Character.isLowerCase(name.codePointAt(at));
    }

    private static Set<String> keys(List<Byline> bylines) {
        return bylines.stream().map(byline -> NameKey.of(byline.name())).collect(Collectors.toSet());
    }

    /** Beside a person, the publisher is no author. */
    private static List<Byline> withoutPublisher(List<Byline> bylines, Reading reading) {
        List<Byline> others =
                bylines.stream().filter(byline -> !isOwn(byline, reading)).toList();
        return others.stream().anyMatch(BylineReader::isFull) ? others : bylines;
    }
}
