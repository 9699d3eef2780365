package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.plan.Plans;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

/**
 * What the clocks of a plan of care start from.
 *
 * @param begun the first treatment under the plan: the evaluation for the first plan, else the first day of the plan
 * @param end last day by the duration in the plan, null when it names none
 * @param certifiedOn when it was certified, null while it is not
 * @param orderedOn date of a signed order or referral on file, null when there is none
 * @param sentOn when it was sent to the certifying clinician, null while it was not
 * @param verbalOrderOn date of a verbal order, null when there was none
 * @param initial whether it is the first plan of its episode
 * @param maintenance whether it keeps up what was reached
 */
public record PlanDates(LocalDate begun, @Nullable LocalDate end, @Nullable LocalDate certifiedOn,
        @Nullable LocalDate orderedOn, @Nullable LocalDate sentOn, @Nullable LocalDate verbalOrderOn, boolean initial,
        boolean maintenance) {

    /** The dates of the plan in force; empty while there is none with a first day. */
    public static Optional<PlanDates> current(Episode episode) {
        return Plans.current(episode).filter(plan -> plan.getFrom() != null).map(plan -> of(plan, episode));
    }

    /** The dates of one plan of an episode; it has a first day. */
    public static PlanDates of(PlanOfCare plan, Episode episode) {
        boolean initial = plan == episode.getPlans().getFirst();
        LocalDate begun = initial ? firstTreatment(episode).orElse(plan.getFrom()) : plan.getFrom();
        return new PlanDates(begun, end(plan), plan.getCertifiedOn(), episode.getOrderedOn(), plan.getSentOn(),
                plan.getVerbalOrderOn(), initial, plan.isMaintenance());
    }

    private static Optional<LocalDate> firstTreatment(Episode episode) {
        return CareFacts.headers(episode).map(CareFacts::day).min(LocalDate::compareTo);
    }

    private static @Nullable LocalDate end(PlanOfCare plan) {
        Integer weeks = plan.getWeeks();
        return plan.getTo() != null || weeks == null ? plan.getTo() : plan.getFrom().plusWeeks(weeks);
    }
}
