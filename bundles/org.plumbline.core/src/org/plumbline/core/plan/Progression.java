package org.plumbline.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.plan.PrescriptionStep.Change;
import org.plumbline.core.plan.PrescriptionStep.Stay;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ExercisePrescription;

/**
 * Makes a prescription harder or easier by one step: within the range of the dose of its phase; else by the dose of the
 * next phase, if a session of that asks for no less (no more); else by the exercise that the catalogue links as harder
 * (easier). Staying well is not a step forward.
 */
public final class Progression {

    /** Repetitions added at a time. */
    private static final int REPS = 2;

    private record Rung(Dose dose, PhaseKind phase) {
    }

    private final CareAtHand care;
    private final Catalogue catalogue;

    public Progression(CareAtHand care) {
        this.care = care;
        this.catalogue = care.catalogue();
    }

    /** The next step up. An exercise that is held back and asks for a reason is not stepped up to. */
    public PrescriptionStep harder(ExercisePrescription prescription) {
        Dose now = Dose.of(prescription);
        PhaseKind phase = phase(prescription);
        return exercise(prescription).flatMap(exercise -> rungs(exercise, phase)
                .filter(rung -> rung.dose().demand() > now.demand()).findFirst()
                .or(() -> later(exercise, phase).filter(rung -> rung.dose().demand() >= now.demand()
                        && !rung.dose().equals(now)).findFirst()))
                .<PrescriptionStep>map(rung -> redosed(prescription, rung.dose(), rung.phase()))
                .orElseGet(() -> exchanged(prescription, phase, Exercise::getProgression, Messages.stepNothingHarder));
    }

    /** The next step down. */
    public PrescriptionStep easier(ExercisePrescription prescription) {
        Dose now = Dose.of(prescription);
        PhaseKind phase = phase(prescription);
        return exercise(prescription).flatMap(exercise -> last(rungs(exercise, phase)
                .filter(rung -> rung.dose().demand() < now.demand()))
                .or(() -> last(earlier(exercise, phase).filter(rung -> rung.dose().demand() <= now.demand()
                        && !rung.dose().equals(now)))))
                .<PrescriptionStep>map(rung -> redosed(prescription, rung.dose(), rung.phase()))
                .orElseGet(() -> exchanged(prescription, phase, Exercise::getRegression, Messages.stepNothingEasier));
    }

    /** Another dose of the same exercise in the same phase. */
    public PrescriptionStep dosed(ExercisePrescription prescription, Dose dose) {
        return dose.equals(Dose.of(prescription)) ? new Stay("") : redosed(prescription, dose, phase(prescription));
    }

    /** The exercise is done no longer. */
    public PrescriptionStep stopped(ExercisePrescription prescription) {
        return new Change(prescription, lastDay(prescription), Optional.empty(),
                Messages.format(Messages.stepStopped, prescription.getLabel()));
    }

    private Change redosed(ExercisePrescription old, Dose dose, PhaseKind phase) {
        ExercisePrescription successor = successor(old, dose, phase);
        String words = Messages.format(Messages.stepDose, old.getLabel(), Dose.of(old).words(), dose.words());
        return new Change(old, lastDay(old), Optional.of(successor), phase == phase(old) ? words
                : Messages.format(Messages.stepOfPhase, words, label(phase)));
    }

    private PrescriptionStep exchanged(ExercisePrescription old, PhaseKind phase,
            Function<Exercise, String> link, String nothing) {
        Optional<Exercise> next = exercise(old).map(link).flatMap(id -> catalogue.find(Exercise.class, id));
        if (next.isEmpty()) {
            return new Stay(Messages.format(nothing, old.getLabel()));
        }
        Exercise exercise = next.get();
        Optional<HeldBack> held = new Cautions(care).of(exercise).stream().filter(HeldBack::asksForReason).findFirst();
        if (held.isPresent()) {
            return new Stay(Messages.format(Messages.stepHeldBack, exercise.getLabel(), held.get().because(),
                    held.get().reason()));
        }
        Dose dose = Prescriptions.dosage(exercise, phase).map(Dose::of).orElse(Dose.of(old));
        ExercisePrescription successor = successor(old, dose, phase);
        successor.setExercise(exercise.getId());
        successor.setLabel(exercise.getLabel());
        successor.setLoad(null);
        successor.setNote(null);
        successor.setCautionReason(null);
        successor.setContentVersion(catalogue.version());
        return new Change(old, lastDay(old), Optional.of(successor), Messages.format(Messages.stepExchange,
                old.getLabel(), exercise.getLabel(), dose.words()));
    }

    private ExercisePrescription successor(ExercisePrescription old, Dose dose, PhaseKind phase) {
        ExercisePrescription successor = EcoreUtil.copy(old);
        successor.setId(Prescriptions.newId());
        successor.setFrom(care.day());
        successor.setTo(null);
        dose.prescribe(successor);
        if (phase != phase(old)) {
            successor.setPhase(sibling(old.getPhase(), phase).map(RehabPhase::getId).orElse(phase.getLiteral()));
        }
        return successor;
    }

    /** The day before the visit; empty for what began on the day of the visit. */
    private Optional<LocalDate> lastDay(ExercisePrescription old) {
        return old.getFrom() == null || old.getFrom().isBefore(care.day()) ? Optional.of(care.day().minusDays(1))
                : Optional.empty();
    }

    private Optional<Exercise> exercise(ExercisePrescription prescription) {
        return catalogue.find(Exercise.class, prescription.getExercise());
    }

    /** The doses of a phase, the easiest first: more repetitions up to the most, then more sets. */
    private static Stream<Rung> rungs(Exercise exercise, PhaseKind phase) {
        return Prescriptions.dosage(exercise, phase).stream().flatMap(Progression::range)
                .map(dose -> new Rung(dose, phase));
    }

    private static Stream<Dose> range(Dosage dosage) {
        Dose least = Dose.of(dosage);
        List<Dose> range = new ArrayList<>(List.of(least));
        Integer reps = least.reps();
        Integer most = dosage.getRepsMax();
        while (reps != null && most != null && reps < most) {
            reps = Math.min(reps + REPS, most);
            range.add(least.with(least.sets(), reps));
        }
        Integer sets = least.sets();
        Integer mostSets = dosage.getSetsMax();
        while (sets != null && mostSets != null && sets < mostSets) {
            sets++;
            range.add(least.with(sets, reps));
        }
        return range.stream();
    }

    private static Stream<Rung> later(Exercise exercise, PhaseKind phase) {
        return exercise.getDosages().stream().map(Dosage::getPhase).filter(other -> other.compareTo(phase) > 0
                && phase != PhaseKind.ANY && other != PhaseKind.MAINTAIN).distinct().sorted()
                .flatMap(other -> rungs(exercise, other));
    }

    private static Stream<Rung> earlier(Exercise exercise, PhaseKind phase) {
        return exercise.getDosages().stream().map(Dosage::getPhase).filter(other -> other.compareTo(phase) < 0
                && other != PhaseKind.ANY).distinct().sorted().flatMap(other -> rungs(exercise, other));
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((before, next) -> next);
    }

    /**
     * The phase that a prescription names by id, kind or label; else the one whose dose it has; else the patient's;
     * else that of the exercise's first dose.
     */
    private PhaseKind phase(ExercisePrescription prescription) {
        Dose dose = Dose.of(prescription);
        List<Dosage> doses = exercise(prescription).<List<Dosage>>map(Exercise::getDosages).orElse(List.of());
        return Prescriptions.phase(prescription, catalogue)
                .or(() -> doses.stream().filter(one -> Dose.of(one).equals(dose)).map(Dosage::getPhase).findFirst())
                .or(() -> care.phase().map(RehabPhase::getKind))
                .or(() -> doses.stream().map(Dosage::getPhase).findFirst()).orElse(PhaseKind.ANY);
    }

    /** The phase of another kind in the same condition as the phase with this id. */
    private Optional<RehabPhase> sibling(@Nullable String id, PhaseKind kind) {
        return (id == null ? Optional.<RehabPhase>empty() : catalogue.find(RehabPhase.class, id))
                .map(RehabPhase::eContainer).filter(Condition.class::isInstance).map(Condition.class::cast).stream()
                .flatMap(condition -> condition.getPhases().stream()).filter(phase -> phase.getKind() == kind)
                .findFirst();
    }

    private String label(PhaseKind kind) {
        return care.conditions().stream().flatMap(condition -> condition.getPhases().stream())
                .filter(phase -> phase.getKind() == kind).map(RehabPhase::getLabel).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(kind.getLiteral());
    }
}
