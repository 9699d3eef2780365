package org.plumbline.ui.internal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.running.RunDay;
import org.plumbline.core.running.RunLog;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.SessionKind;
import org.plumbline.model.chart.SessionOutcome;
import org.plumbline.ui.internal.Words;

/** A day of the calendar in words and symbols. */
final class DayWords {

    private DayWords() {
    }

    /** The symbol of a kind of day; the word always stands beside it. */
    static String symbol(SessionKind kind) {
        return switch (kind) {
            case RUN_WALK -> "\u25d0";
            case RUN -> "\u25cf";
            case FAST_RUN -> "\u25b2";
            case INTERVALS -> "\u25c6";
            case STRENGTH -> "\u25a0";
            case CROSS_TRAINING -> "\u25c7";
            case WALK -> "\u25cb";
            case REST -> "\u2013";
        };
    }

    /** The kind, short enough for a cell. */
    static String kind(SessionKind kind) {
        return switch (kind) {
            case RUN_WALK -> Messages.kindRunWalk;
            case RUN -> Messages.kindRun;
            case FAST_RUN -> Messages.kindFast;
            case INTERVALS -> Messages.kindIntervals;
            case STRENGTH -> Messages.kindStrength;
            case CROSS_TRAINING -> Messages.kindCross;
            case WALK -> Messages.kindWalk;
            case REST -> Messages.kindRest;
        };
    }

    /** How far, and by which turns; empty for a day without a run. */
    static String amount(RunDay day) {
        List<String> words = new ArrayList<>();
        if (day.km() > 0) {
            words.add(NLS.bind(Messages.km, Words.of(day.km())));
        }
        if (day.jog() > 0) {
            words.add(NLS.bind(Messages.turns, Words.of(day.jog()), Words.of(day.walk())));
        }
        return String.join(" ", words);
    }

    /** What became of it; of a day gone by, that nobody told. */
    static String outcome(RunDay day, LocalDate today) {
        boolean untold = day.date().isBefore(today) && day.kind() != SessionKind.REST;
        return day.log().map(log -> outcome(day, log)).orElse(untold ? Messages.untold : "");
    }

    private static String outcome(RunDay day, RunLog log) {
        String mark = switch (log.outcome()) {
            case DONE -> "\u2713";
            case SHORTENED -> "\u00bd";
            default -> "\u2715";
        };
        boolean short_ = day.isRun() && log.took() && Math.abs(log.km() - day.km()) > 0.05;
        return short_ ? mark + ' ' + NLS.bind(Messages.km, Words.of(log.km()))
                : log.outcome() == SessionOutcome.DONE ? mark + ' ' + Messages.done
                        : mark + ' ' + Words.of(log.outcome());
    }

    /** The whole day, for those who hear it and for those who point at it. */
    static String all(RunDay day) {
        List<String> words = new ArrayList<>();
        words.add(Words.of(day.date()));
        words.add(Words.of(day.kind()));
        words.add(amount(day));
        words.add(day.hint());
        day.log().ifPresent(log -> {
            words.add(outcome(day, log));
            log.pain().ifPresent(pain -> words.add(NLS.bind(Messages.pain, pain)));
            if (log.movedTo() != PainResponse.NOT_TESTED) {
                words.add(NLS.bind(Messages.painWent, Words.of(log.movedTo())));
            }
            log.nextDay().ifPresent(pain -> words.add(NLS.bind(Messages.painNextDay, pain)));
        });
        words.removeIf(String::isEmpty);
        return String.join(", ", words);
    }
}
