package org.plumbline.core.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PLANS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.plumbline.core.provenance.Edit;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

/** The plans of care of an episode. */
public final class Plans {

    private Plans() {
    }

    /** The plan in force, the last one; empty when there is none yet. */
    public static Optional<PlanOfCare> current(Episode episode) {
        return episode.getPlans().isEmpty() ? Optional.empty() : Optional.of(episode.getPlans().getLast());
    }

    /** The plan before a plan. */
    public static Optional<PlanOfCare> before(PlanOfCare plan) {
        int index = plan.eContainer() instanceof Episode episode ? episode.getPlans().indexOf(plan) : 0;
        return index < 1 ? Optional.empty() : Optional.of(((Episode) plan.eContainer()).getPlans().get(index - 1));
    }

    /** Whether a plan covers a day. */
    public static boolean covers(PlanOfCare plan, LocalDate day) {
        return plan.getFrom() != null && !plan.getFrom().isAfter(day)
                && (plan.getTo() == null || !plan.getTo().isBefore(day));
    }

    /**
     * Starts a plan, or renews the last one: frequency, duration, amount and interventions go on, from the day the last
     * plan ends or from {@code day}, whichever is later. Certification starts anew. A plan without an end ends.
     */
    public static List<Edit> next(Episode episode, LocalDate day) {
        List<Edit> edits = new ArrayList<>();
        PlanOfCare plan = ChartFactory.eINSTANCE.createPlanOfCare();
        plan.setId(UUID.randomUUID().toString());
        plan.setFrom(day);
        current(episode).ifPresent(last -> {
            if (last.getTo() == null) {
                edits.add(new Edit.Set(last, PLAN_OF_CARE__TO, day));
            } else if (last.getTo().isAfter(day)) {
                plan.setFrom(last.getTo());
            }
            goOn(last, plan);
        });
        edits.add(new Edit.Add(episode, EPISODE__PLANS, plan));
        return edits;
    }

    private static void goOn(PlanOfCare last, PlanOfCare plan) {
        plan.setPerDay(last.getPerDay());
        plan.setPerWeek(last.getPerWeek());
        plan.setWeeks(last.getWeeks());
        plan.setMaintenance(last.isMaintenance());
        plan.getInterventions().addAll(last.getInterventions());
        plan.setTreatments(last.getTreatments());
        plan.setRationale(last.getRationale());
        plan.setPrognosis(last.getPrognosis());
        if (last.getWeeks() != null && last.getWeeks() > 0) {
            plan.setTo(plan.getFrom().plusWeeks(last.getWeeks()));
        }
    }
}
