package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__CAUTION_REASON;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__CAUTION_REASON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.plan.HeldBack;
import org.plumbline.core.progress.Phases;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.Treatment;

/**
 * That whoever chooses a treatment or an exercise which the knowledge holds back says why. The newest note is looked
 * at, and the exercises in force that day: what was chosen earlier was chosen by what was known then.
 */
final class CautionReasons implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "caution-reasons";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        if (visit != known.visits().getLast()) {
            return List.of();
        }
        Cautions cautions = new Cautions(new CareAtHand(known.episode(), known.care().notes(), visit.date(),
                known.catalogue()));
        List<Shortfall> shortfalls = new ArrayList<>();
        Lines.given(visit.note()).filter(line -> line.getTreatment() != null)
                .forEach(line -> known.catalogue().find(Treatment.class, line.getTreatment())
                        .flatMap(treatment -> unexplained(cautions.of(treatment), line,
                                TREATMENT_LINE__CAUTION_REASON, line.getId(), line.getLabel()))
                        .ifPresent(shortfalls::add));
        known.episode().getPrescriptions().stream().filter(one -> Phases.inForce(one, visit.date()))
                .forEach(one -> known.catalogue().find(Exercise.class, one.getExercise())
                        .flatMap(exercise -> unexplained(cautions.of(exercise), one,
                                EXERCISE_PRESCRIPTION__CAUTION_REASON, one.getId(), one.getLabel()))
                        .ifPresent(shortfalls::add));
        return shortfalls;
    }

    private static Optional<Shortfall> unexplained(List<HeldBack> held, EObject choice, EAttribute reason, String id,
            String label) {
        Place place = Place.of(choice, reason);
        return ChartField.isFilled(choice, reason) ? Optional.empty()
                : held.stream().filter(HeldBack::asksForReason).findFirst()
                        .map(one -> new Shortfall(id, Messages.format(Messages.heldBack, label, one.because(),
                                one.reason()), place, List.of(new QuickFix.Lead(Messages.giveReason, place),
                                        new QuickFix.Mend(Messages.format(Messages.leaveOut, label),
                                                hand -> List.of(new Edit.Remove(choice))))));
    }
}
