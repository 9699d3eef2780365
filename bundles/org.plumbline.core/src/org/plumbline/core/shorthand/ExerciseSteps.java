package org.plumbline.core.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PRESCRIPTIONS;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.internal.shorthand.Messages;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.Dose;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.plan.PrescriptionStep;
import org.plumbline.core.plan.PrescriptionStep.Change;
import org.plumbline.core.plan.PrescriptionStep.Stay;
import org.plumbline.core.plan.Prescriptions;
import org.plumbline.core.plan.Progression;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.shorthand.Statement.ExerciseEntry;
import org.plumbline.core.shorthand.Statement.ExerciseEntry.Act;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ExercisePrescription;

/** What an exercise said in a line does to the home programme. */
final class ExerciseSteps {

    private final NoteAtHand hand;
    private final Progression progression;

    ExerciseSteps(NoteAtHand hand) {
        this.hand = hand;
        progression = new Progression(hand.care());
    }

    Step of(ExerciseEntry entry) {
        Exercise exercise = entry.exercise();
        Optional<ExercisePrescription> inForce = Prescriptions.inForce(hand.episode(), hand.day()).stream()
                .filter(one -> one.getExercise().equals(exercise.getId())).findFirst();
        if (inForce.isEmpty()) {
            return entry.act() == Act.ADD ? start(entry)
                    : Step.barred(entry.sentence(), Messages.format(Messages.notPrescribed, exercise.getLabel()));
        }
        ExercisePrescription prescribed = inForce.get();
        return step(entry, prescribed, switch (entry.act()) {
            case PROGRESS -> progression.harder(prescribed);
            case REGRESS -> progression.easier(prescribed);
            case ADD -> progression.dosed(prescribed, dose(entry, prescribed));
        });
    }

    private Step start(ExerciseEntry entry) {
        Optional<HeldBack> held = new Cautions(hand.care()).of(entry.exercise()).stream()
                .filter(HeldBack::asksForReason).findFirst();
        if (held.isPresent() && entry.reason().isEmpty()) {
            return Step.barred(entry.sentence(), Messages.format(Messages.heldBack, held.get().because(),
                    held.get().reason()));
        }
        PhaseKind phase = hand.care().phase().map(RehabPhase::getKind).orElse(PhaseKind.ANY);
        ExercisePrescription prescription = Prescriptions.start(entry.exercise(), phase, hand.day(),
                hand.catalogue().version());
        entry.dose().forEach(prescription::eSet);
        entry.reason().ifPresent(prescription::setCautionReason);
        return Step.of(entry.subject() + ": " + Dose.of(prescription).words(), "",
                List.of(new Edit.Add(hand.episode(), EPISODE__PRESCRIPTIONS, prescription)));
    }

    private static Dose dose(ExerciseEntry entry, ExercisePrescription prescribed) {
        ExercisePrescription changed = EcoreUtil.copy(prescribed);
        entry.dose().forEach(changed::eSet);
        return Dose.of(changed);
    }

    private static Step step(ExerciseEntry entry, ExercisePrescription prescribed, PrescriptionStep step) {
        return switch (step) {
            case Change change -> Step.of(change.words(), Dose.of(prescribed).words(), change.edits());
            case Stay stay -> Step.barred(entry.sentence(), stay.words().isEmpty()
                    ? Messages.format(Messages.alreadyPrescribed, entry.subject()) : stay.words());
        };
    }
}
