package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weighs the times of a page against each other. The most trusted place wins, unless what readers see near the headline
 * speaks for an earlier day: systems that renew a page often renew its machine-readable time, too.
 */
final class TimeChoice {

    /** How near the headline a time is that nothing is said of, but that is taken before a machine's. */
    private static final int CLOSE = 60;

    private static final int MOST_DAYS = 3;
    private static final int DRAFT_DAYS = 3;

    private final List<TimeCandidate> all;
    private final List<TimeCandidate> changes;

    TimeChoice(List<TimeCandidate> candidates) {
        List<TimeCandidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(TimeCandidate::source).thenComparing(TimeCandidate::distance));
        this.all = sorted.stream().filter(one -> !one.source().isChange()).toList();
        this.changes = sorted.stream().filter(one -> one.source().isChange()).toList();
    }

    /** The times, with diagnostics; {@code open} tells that a date was left out because it can be read in two ways. */
    Times times(boolean open, List<TimeCandidate> declaredChanges) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<TimeCandidate> chosen = published();
        Found<PublicationTime> published =
                chosen.map(one -> found(one, diagnostics)).orElse(Found.nothing());
        if (chosen.isEmpty()) {
            diagnostics.add(
                    open
                            ? Diagnostic.of(
                                    Diagnostic.Code.AMBIGUOUS,
                                    Field.PUBLISHED,
                                    "day and month of a date of numbers cannot be told apart")
                            : Diagnostic.of(
                                    Diagnostic.Code.FIELD_MISSING, Field.PUBLISHED, "no time of publication found"));
        }
        return new Times(published, new ChangeChoice(changes).modified(chosen, declaredChanges), diagnostics);
    }

    private Optional<TimeCandidate> published() {
        return chosen().map(one -> new Clocks(all).completed(one));
    }

    private Optional<TimeCandidate> chosen() {
        if (all.isEmpty()) {
            return changes.stream().findFirst();
        }
        TimeCandidate first = all.get(0);
        if (first.source() == TimeSource.DECLARED) {
            return Optional.of(first);
        }
        boolean machine = first.source() == TimeSource.STRUCTURED || first.source() == TimeSource.LOOSE;
        Optional<TimeCandidate> local = machine ? local(first) : Optional.empty();
        if (local.isPresent()) {
            return local;
        }
        Optional<TimeCandidate> printed = printed();
        if (machine && printed.isPresent() && !isPrinted(first.day())) {
            return Optional.of(between(first, printed.get()));
        }
        Optional<TimeCandidate> before = first.source() == TimeSource.LOOSE && !isPrinted(first.day())
                ? changedBefore(first.day())
                : Optional.empty();
        return before.or(
                () -> Optional.of(machine || first.source() == TimeSource.LABELLED ? first : asAddressed(first)));
    }

    /** A story that says it was changed before was published before, too. */
    private Optional<TimeCandidate> changedBefore(LocalDate day) {
        return changes.stream()
                .filter(one ->
                        one.source() == TimeSource.CHANGE_LABELLED && one.day().isBefore(day))
                .findFirst();
    }

    /** The same instant where the page says whose clock it is, or prints that clock; and the day that a midnight stands for. */
    private Optional<TimeCandidate> local(TimeCandidate machine) {
        for (TimeCandidate one : all) {
            boolean labelled = one.source() == TimeSource.LABELLED;
            Optional<PublicationTime> shown = labelled && one.time().time().isPresent()
                    ? LocalDay.of(machine.time(), one.time())
                    : Optional.empty();
            Optional<PublicationTime> local = shown.or(() -> LocalDay.localized(machine.time(), one.time()));
            if (local.isPresent()) {
                return Optional.of(new TimeCandidate(machine.source(), machine.candidate(), local.get(), 0));
            }
        }
        if (!LocalDay.isMidnight(machine.time()) || isPrinted(machine.day())) {
            return Optional.empty();
        }
        return all.stream()
                .filter(one -> one.source().isPrinted() && one.time().time().isEmpty())
                .filter(one -> LocalDay.of(machine.time(), one.time()).isPresent())
                .findFirst();
    }

    /** Among times that nothing is said of, the one that the page's address bears out; a clock near the headline knows more. */
    private TimeCandidate asAddressed(TimeCandidate first) {
        Optional<LocalDate> address = all.stream()
                .filter(one -> one.source() == TimeSource.ADDRESS)
                .map(TimeCandidate::day)
                .findFirst();
        TimeCandidate addressed = address.flatMap(
                        day -> all.stream().filter(one -> one.day().equals(day)).findFirst())
                .orElse(first);
        boolean clock = first.source() == TimeSource.NEAR && first.time().time().isPresent();
        return clock && addressed.source() == TimeSource.ADDRESS && isBeside(addressed.day(), first.day())
                ? first
                : addressed;
    }

    private static boolean isBeside(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    }

    /** The time that readers take for that of the publication. */
    private Optional<TimeCandidate> printed() {
        return all.stream()
                .filter(one -> one.source() == TimeSource.LABELLED || one.source() == TimeSource.NEAR)
                .findFirst();
    }

    private boolean isPrinted(LocalDate day) {
        return all.stream()
                .anyMatch(one -> one.source().isPrinted() && one.day().equals(day));
    }

    /** Where many days stand near the headline, they are those of a list of stories. */
    private boolean isListing() {
        return all.stream()
                        .filter(one ->
                                one.source() != TimeSource.LINE && one.source().isPrinted())
                        .map(TimeCandidate::day)
                        .distinct()
                        .count()
                > MOST_DAYS;
    }

    /** Chooses where the machine's day is not the printed one. */
    private TimeCandidate between(TimeCandidate machine, TimeCandidate printed) {
        Optional<PublicationTime> local = LocalDay.of(machine.time(), printed.time());
        if (local.isPresent()) {
            boolean clock = local.get().time().isPresent();
            return clock ? new TimeCandidate(machine.source(), machine.candidate(), local.get(), 0) : machine;
        }
        if (printed.source() == TimeSource.LABELLED
                && printed.distance() <= CLOSE
                && isSoonAfter(machine.day(), printed.day())) {
            return printed;
        }
        boolean earlier = printed.day().isBefore(machine.day());
        boolean renewed = changes.stream()
                .filter(change -> change.source() == TimeSource.CHANGED)
                .findFirst()
                .filter(change -> !change.day().isAfter(machine.day()))
                .isPresent();
        boolean addressed = all.stream()
                .anyMatch(one -> one.source() == TimeSource.ADDRESS && one.day().equals(printed.day()));
        boolean outweighed = (printed.source() == TimeSource.LABELLED && printed.distance() <= CLOSE)
                || (machine.source() == TimeSource.LOOSE && !isListing())
                || (renewed && (printed.distance() <= CLOSE || printed.source() == TimeSource.LABELLED) && !isListing())
                || addressed;
        return earlier && outweighed ? printed : machine;
    }

    /** A draft is made some days before its publication, and systems give out the time of the draft. */
    private static boolean isSoonAfter(LocalDate first, LocalDate second) {
        return second.isAfter(first) && !second.isAfter(first.plusDays(DRAFT_DAYS));
    }

    private Found<PublicationTime> found(TimeCandidate chosen, List<Diagnostic> diagnostics) {
        LocalDate day = chosen.day();
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        for (TimeCandidate other : all) {
            if (other.candidate() != chosen.candidate()) {
                boolean same = other.day().equals(day)
                        || LocalDay.of(other.time(), chosen.time()).isPresent();
                (same ? agreeing : rejected).add(other.candidate());
            }
        }
        for (TimeCandidate change : changes) {
            if (change.candidate() != chosen.candidate()) {
                (change.day().equals(day) ? agreeing : rejected).add(change.candidate());
            }
        }
        boolean declared = chosen.source() == TimeSource.DECLARED;
        boolean disputed = !declared && all.stream().anyMatch(other -> weighs(other) && apart(other, chosen));
        if (disputed) {
            diagnostics.add(Diagnostic.of(
                    Diagnostic.Code.SOURCES_DISAGREE,
                    Field.PUBLISHED,
                    "another place gives another day of publication"));
        }
        double confidence = confidence(chosen, disputed);
        return Found.of(
                chosen.time(), new Evidence(Field.PUBLISHED, chosen.candidate(), confidence, agreeing, rejected));
    }

    /** Whether a place is one that a reader would take for the time of publication. */
    private static boolean weighs(TimeCandidate one) {
        return switch (one.source()) {
            case DECLARED, STRUCTURED, LABELLED, NEAR, ADDRESS -> true;
            default -> false;
        };
    }

    private static boolean apart(TimeCandidate one, TimeCandidate other) {
        return !one.day().equals(other.day())
                && LocalDay.of(one.time(), other.time()).isEmpty()
                && LocalDay.of(other.time(), one.time()).isEmpty();
    }

    /** As measured on pages with known days: above 0.9 are machines' times that another place bears out, and layouts. */
    private double confidence(TimeCandidate chosen, boolean disputed) {
        if (chosen.source().isChange()) {
            return 0.3;
        }
        if (chosen.source() == TimeSource.DECLARED) {
            return 0.98;
        }
        boolean confirmed = all.stream()
                .anyMatch(other -> other.candidate() != chosen.candidate()
                        && other.source() != chosen.source()
                        && other.source() != TimeSource.LOOSE
                        && other.day().equals(chosen.day()));
        boolean machine = chosen.source() == TimeSource.STRUCTURED || chosen.source() == TimeSource.LOOSE;
        double base = switch (chosen.source()) {
            case STRUCTURED -> confirmed ? 0.98 : 0.84;
            case LOOSE -> confirmed ? 0.89 : 0.65;
            case LABELLED, NEAR -> confirmed ? 0.89 : 0.85;
            case ELSEWHERE, ADDRESS -> confirmed ? 0.8 : 0.75;
            case LINE -> 0.7;
            default -> 0.5;
        };
        double doubt = machine && !confirmed ? 0.35 : 0.1;
        return disputed ? base - doubt : base;
    }
}
