package org.plumbline.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;

/** Tells where in rehabilitation a patient stands. */
public final class Phases {

    private Phases() {
    }

    /**
     * The phase a patient is in: that of the exercises prescribed last and still in force; without any, the one that
     * usually falls into this week of care.
     */
    public static Optional<RehabPhase> current(Condition condition, Episode episode, LocalDate today) {
        Optional<RehabPhase> prescribed = episode.getPrescriptions().stream()
                .filter(prescription -> inForce(prescription, today))
                .filter(prescription -> find(condition, prescription.getPhase()).isPresent())
                .max(Comparator.comparing(prescription -> since(prescription, episode)))
                .flatMap(prescription -> find(condition, prescription.getPhase()));
        return prescribed.or(() -> usual(condition, episode.getStart(), today));
    }

    private static Optional<RehabPhase> usual(Condition condition, @Nullable LocalDate start, LocalDate today) {
        if (start == null) {
            return Optional.empty();
        }
        double weeks = ChronoUnit.DAYS.between(start, today) / 7.0;
        return condition.getPhases().stream()
                .filter(phase -> phase.getFromWeek() != null && phase.getFromWeek() <= weeks)
                .max(Comparator.comparing(RehabPhase::getFromWeek));
    }

    /** The phase that a prescription names, by its id, kind or label. */
    public static Optional<RehabPhase> find(Condition condition, @Nullable String name) {
        return condition.getPhases().stream().filter(phase -> phase.getId().equals(name)
                || phase.getKind().getLiteral().equals(name) || phase.getLabel().equals(name)).findFirst();
    }

    /** Whether an exercise is to be done on a day. */
    public static boolean inForce(ExercisePrescription prescription, LocalDate day) {
        return (prescription.getFrom() == null || !prescription.getFrom().isAfter(day))
                && (prescription.getTo() == null || !prescription.getTo().isBefore(day));
    }

    private static LocalDate since(ExercisePrescription prescription, Episode episode) {
        return prescription.getFrom() == null ? episode.getStart() : prescription.getFrom();
    }
}
