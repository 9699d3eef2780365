package org.plumbline.core.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;

/** What the sessions of a runner tell: how each was taken, which step comes next, and whether running has to stop. */
final class RunLogbook {

    private final List<RunDay> told;
    private final List<EncounterHeader> headers;
    private final RunFigures figures;
    private final LocalDate today;

    /** @param days sessions of which some may have been told about */
    RunLogbook(Collection<RunDay> days, ClinicalCase it, RunFigures figures, LocalDate today) {
        told = days.stream().filter(day -> day.log().isPresent()).sorted(Comparator.comparing(RunDay::date)).toList();
        headers = it.episode().getEncounters().stream().filter(header -> header.getPainNow() != null)
                .sorted(Comparator.comparing(EncounterHeader::getStart)).toList();
        this.figures = figures;
        this.today = today;
    }

    /** How a session was taken, compared with the pain the runner has anyway. */
    Response response(RunDay day) {
        RunLog log = day.log().orElseThrow();
        boolean inwards = log.movedTo() == PainResponse.CENTRALIZES;
        int pain = log.pain().orElse(0);
        if (log.movedTo() == PainResponse.PERIPHERALIZES || pain > figures.painAllowed()) {
            return Response.STOP;
        }
        if (inwards) {
            return Response.GOOD;
        }
        boolean vanished = log.movedTo() == PainResponse.ABOLISHES && figures.vanishingHolds();
        boolean worseNextDay = log.nextDay().orElse(0) > baseline(day.date());
        return log.movedTo() == PainResponse.INCREASES ? Response.BACK
                : vanished || worseNextDay || pain > figures.minorPain()
                        || log.outcome() == SessionOutcome.SHORTENED ? Response.REPEAT : Response.GOOD;
    }

    /** Pain the runner had anyway before a day: at the newest encounter until then. */
    private int baseline(LocalDate day) {
        return headers.stream().filter(header -> !header.getStart().toLocalDate().isAfter(day))
                .map(EncounterHeader::getPainNow).filter(Objects::nonNull).reduce((older, newer) -> newer).orElse(0);
    }

    /** The newest pain at an encounter, unless a session was told about later. */
    Optional<EncounterHeader> painfulVisit() {
        return headers.stream().filter(header -> !header.getStart().toLocalDate().isAfter(today))
                .reduce((older, newer) -> newer)
                .filter(header -> told.isEmpty() || !told.getLast().date().isAfter(header.getStart().toLocalDate()))
                .filter(header -> header.getPainNow() > figures.painAllowed());
    }

    /** The session that stopped the running, unless its pain has settled since. */
    Optional<RunDay> stop() {
        Optional<RunDay> stop = Optional.empty();
        for (RunDay day : told) {
            if (day.ran() && response(day) == Response.STOP) {
                stop = Optional.of(day);
            } else if (settled(day)) {
                stop = Optional.empty();
            }
        }
        return stop.filter(day -> headers.stream()
                .filter(header -> header.getStart().toLocalDate().isAfter(day.date()))
                .filter(header -> !header.getStart().toLocalDate().isAfter(today))
                .noneMatch(header -> header.getPainNow() <= Math.min(figures.minorPain(), figures.painAllowed())));
    }

    /** Whether a session says that pain is small and stays where it belongs. */
    private boolean settled(RunDay day) {
        RunLog log = day.log().orElseThrow();
        return log.took() && (log.pain().isPresent() || log.movedTo() != PainResponse.NOT_TESTED)
                && response(day) == Response.GOOD;
    }

    /** The runs that took place, oldest first. */
    List<RunDay> runs() {
        return told.stream().filter(RunDay::ran).toList();
    }

    /** The first run since the last long break; empty when the break lasts. */
    Optional<LocalDate> runningSince() {
        Optional<LocalDate> since = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        for (RunDay run : runs()) {
            since = last.filter(day -> !idle(day, run.date())).isPresent() ? since : Optional.of(run.date());
            last = Optional.of(run.date());
        }
        return last.filter(day -> !idle(day, today)).isPresent() ? since : Optional.empty();
    }

    private boolean idle(LocalDate last, LocalDate next) {
        return ChronoUnit.DAYS.between(last, next) >= figures.idleWeeks() * 7L;
    }

    /**
     * The step the next run takes, from 1, by what became of those before: one further after a run taken well, the
     * same after one that was not, one back after two such or a bad one.
     */
    int step() {
        int step = 1;
        boolean repeated = false;
        Optional<LocalDate> last = Optional.empty();
        for (RunDay run : runs()) {
            int done = last.filter(day -> idle(day, run.date())).isPresent() ? 1 : stepOf(run);
            Response response = response(run);
            step = switch (response) {
                case GOOD -> done + 1;
                case REPEAT -> repeated ? done - 1 : done;
                case BACK, STOP -> done - 1;
            };
            repeated = response == Response.REPEAT;
            last = Optional.of(run.date());
        }
        return Math.clamp(step, 1, figures.steps() + 1);
    }

    /** Whether a run on a day comes so long after the last that one begins anew. */
    boolean anew(LocalDate next) {
        return runs().isEmpty() || idle(runs().getLast().date(), next);
    }

    private int stepOf(RunDay run) {
        return Math.clamp(figures.effort(run), 1, figures.steps() + 1);
    }

    /** The step of the newest run, at which one who is held back stays; the first without one. */
    int stepNow() {
        return Math.min(step(), runs().isEmpty() ? 1 : stepOf(runs().getLast()));
    }

    /** The newest run since a day that was not taken well. */
    Optional<RunDay> badRun(LocalDate since) {
        return runs().stream().filter(run -> !run.date().isBefore(since))
                .filter(run -> response(run) != Response.GOOD).reduce((older, newer) -> newer);
    }

    /** Whether the newest run at the former pace, or the newest of intervals, hurt. */
    boolean paceHurts() {
        return Stream.of(SessionKind.FAST_RUN, SessionKind.INTERVALS).anyMatch(kind -> runs().stream()
                .filter(run -> run.kind() == kind).reduce((older, newer) -> newer).flatMap(RunDay::log)
                .filter(log -> log.pain().orElse(0) > 0).isPresent());
    }
}
