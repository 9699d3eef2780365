package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__CLOSED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Better;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;

/** That at discharge the record says what became of each goal. */
final class GoalsClosed implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "goals-closed";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        Optional<LocalDate> discharge = known.episode().getEncounters().stream()
                .filter(header -> header.getKind() == EncounterKind.DISCHARGE)
                .map(header -> header.getStart().toLocalDate()).reduce((first, last) -> last);
        return discharge.stream().flatMap(day -> known.episode().getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE)
                .map(goal -> new Shortfall(goal.getId(), Messages.format(Messages.goalStillOpen, goal.getId()),
                        Place.of(goal, GOAL__STATUS), fixes(goal, day, known)))).toList();
    }

    /** Where the target was measured as reached the goal was met; otherwise the clinician says how far it came. */
    private static List<QuickFix> fixes(Goal goal, LocalDate day, ClinicalCase known) {
        Double target = goal.getTarget();
        boolean met = target != null && GoalProgress.of(goal, known.episode(), known.visits(), known.catalogue(),
                known.day()).now().filter(now -> goal.getBetter() == Better.LOWER ? now.value() <= target
                        : now.value() >= target).isPresent();
        return met ? List.of(close(goal, GoalStatus.MET, Messages.closeMet, day))
                : Stream.<QuickFix>of(close(goal, GoalStatus.PARTLY_MET, Messages.closePartlyMet, day),
                        close(goal, GoalStatus.NOT_MET, Messages.closeNotMet, day)).toList();
    }

    private static QuickFix close(Goal goal, GoalStatus status, String label, LocalDate day) {
        return new QuickFix.Mend(label, hand -> List.of(new Edit.Set(goal, GOAL__STATUS, status),
                new Edit.Set(goal, GOAL__CLOSED_ON, day)));
    }
}
