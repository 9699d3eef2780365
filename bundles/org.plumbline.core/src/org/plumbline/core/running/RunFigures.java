package org.plumbline.core.running;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.Rule;

/**
 * The numbers of the rules for running, as the catalogue and the positions of the clinic have them.
 *
 * @param firstShare first distance in percent of the usual one, R-05
 * @param increase weekly increase in percent, R-25
 * @param percentInForce whether the clinic goes by R-25
 * @param moreADay how much longer, in km, a day's run may be than a week before, R-26; infinite when not in force
 * @param jog minutes of jogging in the first interval, and what each session adds to them, R-07
 * @param walk minutes of walking between, R-07
 * @param longestJog minutes of jogging in the last interval before running is unbroken, R-07
 * @param formerWeeks weeks until the former distance and pace, R-06
 * @param runs runs a week, R-28
 * @param restDays rest days a week, at least, R-29
 * @param minorPain the most pain that lets a runner go on, of 10, R-04
 * @param painAllowed the most pain with which one runs at all, of 10, R-04, or none by the clinic's position on CF-03
 * @param pauseWeeks weeks of rest before running where the clinic holds so, R-19; else 0
 * @param idleWeeks weeks without a run after which one begins anew, R-22
 * @param lookAgainWeeks weeks of unchanged pain after which to look again, R-23
 * @param programmeWeeks weeks a programme lasts, R-46
 * @param vanishingHolds whether pain that vanishes on the run is held to be compensation, CF-28
 */
record RunFigures(Span firstShare, Span increase, boolean percentInForce, double moreADay, double jog, double walk,
        double longestJog, Span formerWeeks, Span runs, int restDays, double minorPain, double painAllowed,
        int pauseWeeks, int idleWeeks, int lookAgainWeeks, Span programmeWeeks, boolean vanishingHolds) {

    /** Kilometres in an international mile of 1959. */
    private static final double KM_PER_MILE = 1.609344;

    /** @throws NoSuchElementException when the content lacks one of the rules or figures */
    static RunFigures of(Catalogue catalogue, ClinicPositions positions) {
        Reader read = new Reader(catalogue);
        Set<String> growth = held(catalogue, positions, "CF-04");
        Set<String> returning = held(catalogue, positions, "CF-03");
        boolean painless = returning.contains("R-16") || returning.contains("R-21");
        return new RunFigures(read.span("R-05", "first-distance"), read.span("R-25", "weekly-increase"),
                growth.contains("R-25"),
                growth.contains("R-26") ? read.high("R-26", "daily-total-increase-per-week") * KM_PER_MILE
                        : Double.POSITIVE_INFINITY,
                read.low("R-07", "jog"), read.low("R-07", "walk"), read.high("R-07", "longest-jog-by-turns"),
                read.span("R-06", "time-to-former-level"), read.span("R-28", "runs-per-week"),
                (int) read.low("R-29", "rest-days-per-week"), painless ? 0 : read.high("R-04", "minor-pain"),
                painless ? 0 : read.high("R-04", "acceptable-pain"),
                returning.contains("R-19") ? (int) read.low("R-19", "pause") : 0,
                (int) read.low("R-22", "passive-pause"), (int) read.low("R-23", "unchanged-pain"),
                read.span("R-46", "programme"), held(catalogue, positions, "CF-28").contains("RF-32"));
    }

    /** The entries that the clinic's position on a conflict goes by. */
    private static Set<String> held(Catalogue catalogue, ClinicPositions positions, String conflict) {
        return catalogue.find(Conflict.class, conflict).flatMap(positions::of).stream()
                .flatMap(position -> position.getEntries().stream()).collect(Collectors.toSet());
    }

    /** How many steps the jog takes to its longest; the step after them is an unbroken run. */
    int steps() {
        return (int) Math.round(longestJog / jog);
    }

    /** How hard a run is: the step its jog is at, then an unbroken run, one at the former pace, and intervals. */
    int effort(RunDay run) {
        return switch (run.kind()) {
            case RUN_WALK -> (int) Math.round(run.jog() / jog);
            case RUN -> steps() + 1;
            case FAST_RUN -> steps() + 2;
            default -> steps() + 3;
        };
    }

    private record Reader(Catalogue catalogue) {

        private Quantity figure(String rule, String name) {
            return catalogue.find(Rule.class, rule).stream().flatMap(found -> found.getFigures().stream())
                    .filter(figure -> name.equals(figure.getName())).findFirst()
                    .orElseThrow(() -> new NoSuchElementException(rule + ' ' + name));
        }

        private double low(String rule, String name) {
            return Objects.requireNonNull(figure(rule, name).getLow());
        }

        private double high(String rule, String name) {
            return Objects.requireNonNull(figure(rule, name).getHigh());
        }

        private Span span(String rule, String name) {
            return new Span(low(rule, name), high(rule, name));
        }
    }
}
