package org.plumbline.core.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Phases;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ExercisePrescription;

/** The exercises prescribed in an episode of care. */
public final class Prescriptions {

    private Prescriptions() {
    }

    /** Those to be done on a day, in the order they were prescribed. */
    public static List<ExercisePrescription> inForce(Episode episode, LocalDate day) {
        return episode.getPrescriptions().stream().filter(one -> Phases.inForce(one, day)).toList();
    }

    /** Those that ended from {@code since} on, are no longer done on {@code day} and have no other in their place. */
    public static List<ExercisePrescription> stopped(Episode episode, LocalDate since, LocalDate day,
            Catalogue catalogue) {
        Set<ExercisePrescription> replaced = inForce(episode, day).stream()
                .flatMap(one -> before(one, catalogue).stream()).collect(Collectors.toSet());
        return episode.getPrescriptions().stream().filter(one -> one.getTo() != null && !one.getTo().isBefore(since)
                && one.getTo().isBefore(day) && !replaced.contains(one)).toList();
    }

    /** The kind of phase that a prescription names by the id, the kind or the label of a phase. */
    public static Optional<PhaseKind> phase(ExercisePrescription prescription, Catalogue catalogue) {
        String name = prescription.getPhase();
        return name == null ? Optional.empty() : catalogue.find(RehabPhase.class, name).map(RehabPhase::getKind)
                .or(() -> Optional.ofNullable(PhaseKind.get(name)))
                .or(() -> catalogue.all(RehabPhase.class).stream().filter(phase -> name.equals(phase.getLabel()))
                        .map(RehabPhase::getKind).findFirst());
    }

    /**
     * The exercise in force that somebody means who types a part of its name or its id, blanks left out: a name that
     * starts so counts before one that has it inside.
     */
    public static Optional<ExercisePrescription> named(Episode episode, LocalDate day, String typed) {
        String wanted = plain(typed);
        return wanted.isEmpty() ? Optional.empty() : inForce(episode, day).stream()
                .filter(one -> plain(one.getLabel()).contains(wanted) || plain(one.getExercise()).equals(wanted))
                .min(Comparator.comparing(one -> !plain(one.getLabel()).startsWith(wanted)));
    }

    /** Letters and digits only, in lower case. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The prescription that this one took the place of: the same exercise, or one easier or harder, till that day. */
    public static Optional<ExercisePrescription> before(ExercisePrescription prescription, Catalogue catalogue) {
        LocalDate from = prescription.getFrom();
        if (from == null || !(prescription.eContainer() instanceof Episode episode)) {
            return Optional.empty();
        }
        return episode.getPrescriptions().stream().filter(one -> one != prescription
                && (from.equals(one.getTo()) || from.minusDays(1).equals(one.getTo())))
                .filter(one -> one.getExercise().equals(prescription.getExercise())
                        || linked(one, prescription, catalogue) || linked(prescription, one, catalogue))
                .min(Comparator.comparing(one -> !one.getExercise().equals(prescription.getExercise())));
    }

    private static boolean linked(ExercisePrescription one, ExercisePrescription other, Catalogue catalogue) {
        return catalogue.find(Exercise.class, one.getExercise())
                .filter(exercise -> other.getExercise().equals(exercise.getProgression())
                        || other.getExercise().equals(exercise.getRegression())).isPresent();
    }

    /**
     * The dose of an exercise in a phase: of this phase, else of any, else of the latest phase before, else the first.
     * Of two doses of a phase the one that says how often counts; what only remarks on a dose is none.
     */
    public static Optional<Dosage> dosage(Exercise exercise, PhaseKind phase) {
        List<Dosage> all = exercise.getDosages().stream().filter(one -> !Dose.of(one).words().isEmpty())
                .sorted(Comparator.comparing(one -> one.getDaysPerWeek() == null)).toList();
        return all.stream().filter(one -> one.getPhase() == phase).findFirst()
                .or(() -> all.stream().filter(one -> one.getPhase() == PhaseKind.ANY).findFirst())
                .or(() -> all.stream().filter(one -> one.getPhase().compareTo(phase) < 0)
                        .max(Comparator.comparing(Dosage::getPhase)))
                .or(() -> all.stream().findFirst());
    }

    /**
     * A new prescription of an exercise from a day on, in the dose of a phase.
     *
     * @param contentVersion version of the catalogue that the exercise is from
     */
    public static ExercisePrescription start(Exercise exercise, PhaseKind phase, LocalDate day,
            String contentVersion) {
        ExercisePrescription prescription = ChartFactory.eINSTANCE.createExercisePrescription();
        prescription.setId(newId());
        prescription.setExercise(exercise.getId());
        prescription.setLabel(exercise.getLabel());
        prescription.setPhase(phase == PhaseKind.ANY ? null : phase.getLiteral());
        prescription.setFrom(day);
        prescription.setContentVersion(contentVersion);
        dosage(exercise, phase).map(Dose::of).ifPresent(dose -> dose.prescribe(prescription));
        return prescription;
    }

    /** An id that no other prescription has. */
    static String newId() {
        return UUID.randomUUID().toString();
    }
}
