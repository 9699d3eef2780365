package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__TO;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

/** That treatment goes on under a certified plan: for the plan's own duration, and no longer than the payer allows. */
final class CertificationInterval implements DocumentationCheck.OfEpisode {

    private static final String INTERVAL = "interval";
    private static final String REMIND = "remind";

    @Override
    public String id() {
        return "certification-interval";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        OptionalInt days = Figures.of(rule, INTERVAL);
        if (days.isEmpty() || TreatmentDays.ended(known)) {
            return List.of();
        }
        return Plans.current(known.episode()).filter(plan -> plan.getFrom() != null).stream().flatMap(plan -> {
            LocalDate end = end(plan, known.episode(), days.getAsInt());
            boolean over = known.day().isAfter(end);
            boolean soon = known.day().isAfter(end.minusDays(Figures.of(rule, REMIND).orElse(0)));
            return over || soon ? List.of(shortfall(plan, end, over, known)).stream() : List.<Shortfall>of().stream();
        }).toList();
    }

    /** The last day under a plan: the earlier of its own end and the payer's interval. */
    private static LocalDate end(PlanOfCare plan, Episode episode, int days) {
        LocalDate start = plan == episode.getPlans().getFirst()
                ? TreatmentDays.first(episode).orElse(plan.getFrom()) : plan.getFrom();
        LocalDate longest = start.plusDays(days);
        LocalDate own = plan.getTo() != null ? plan.getTo()
                : plan.getWeeks() != null ? plan.getFrom().plusWeeks(plan.getWeeks()) : longest;
        return own.isBefore(longest) ? own : longest;
    }

    private static Shortfall shortfall(PlanOfCare plan, LocalDate end, boolean over, ClinicalCase known) {
        return new Shortfall("interval/" + plan.getId(), Messages.format(over ? Messages.intervalOver
                : Messages.intervalEnds, end), Place.of(plan, PLAN_OF_CARE__TO),
                List.of(new QuickFix.Mend(Messages.renewPlan, hand -> Plans.next(known.episode(),
                        hand.at().toLocalDate()))), !over);
    }
}
