package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;

/**
 * A day of the calendar.
 *
 * @param date the day
 * @param kind what it holds
 * @param km distance planned, running and walking together; 0 where none is
 * @param jog minutes of jogging in an interval; 0 unless the session is by turns
 * @param walk minutes of walking in an interval; 0 unless the session is by turns
 * @param hint what to mind, in plain words
 * @param log what became of it; empty while nobody told
 */
public record RunDay(LocalDate date, SessionKind kind, double km, double jog, double walk, String hint,
        Optional<RunLog> log) {

    /** A day as the chart has it. */
    public static RunDay of(RunSession session) {
        return new RunDay(session.getDate(), session.getKind(), number(session.getPlannedKm()),
                number(session.getRunMinutes()), number(session.getWalkMinutes()),
                Objects.requireNonNullElse(session.getHint(), ""), log(session));
    }

    /** A day of rest. */
    static RunDay rest(LocalDate date) {
        return new RunDay(date, SessionKind.REST, 0, 0, 0, "", Optional.empty());
    }

    private static Optional<RunLog> log(RunSession session) {
        SessionOutcome outcome = session.getOutcome();
        if (outcome == SessionOutcome.PLANNED) {
            return Optional.empty();
        }
        Double told = session.getKm();
        double km = told != null ? told : outcome == SessionOutcome.DONE ? number(session.getPlannedKm()) : 0;
        return Optional.of(new RunLog(outcome, km, whole(session.getPain()), session.getMovedTo(),
                whole(session.getNextDay())));
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static OptionalInt whole(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Whether the session is one of running. */
    public boolean isRun() {
        return switch (kind) {
            case RUN_WALK, RUN, FAST_RUN, INTERVALS -> true;
            default -> false;
        };
    }

    /** Whether the session is faster than an easy run. */
    public boolean isHard() {
        return kind == SessionKind.FAST_RUN || kind == SessionKind.INTERVALS;
    }

    /** Whether the session was a run and took place. */
    public boolean ran() {
        return isRun() && log.filter(RunLog::took).isPresent();
    }

    /** Distance to go by: what was run, or what is planned while nobody told. */
    public double runKm() {
        return !isRun() ? 0 : log.map(told -> told.took() ? told.km() : 0).orElse(km);
    }
}
