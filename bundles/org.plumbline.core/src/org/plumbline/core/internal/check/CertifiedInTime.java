package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ORDERED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__SENT_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

/**
 * That the first plan is certified in time after the first treatment, or a verbal order signed in its time. Where the
 * rule set says so, an order on file and a plan sent in time stand in for the signature.
 */
final class CertifiedInTime implements DocumentationCheck.OfEpisode {

    private static final String WITHIN = "certify-within";
    private static final String VERBAL = "verbal-order-signed-within";
    private static final String SENT = "sent-within";
    private static final String REMIND = "remind";

    @Override
    public String id() {
        return "certified-in-time";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        Episode episode = known.episode();
        Optional<LocalDate> first = TreatmentDays.first(episode);
        if (episode.getPlans().isEmpty() || first.isEmpty()) {
            return List.of();
        }
        PlanOfCare plan = episode.getPlans().getFirst();
        LocalDate due = due(plan, first.get(), rule);
        LocalDate certified = plan.getCertifiedOn();
        Place place = Place.of(plan, PLAN_OF_CARE__CERTIFIED_ON);
        if (certified != null) {
            return certified.isAfter(due) && !orderStandsIn(plan, episode, first.get(), rule)
                    ? List.of(new Shortfall("late", Messages.format(Messages.certifiedLate, certified, due), place,
                            List.of(new QuickFix.Lead(Messages.enterCertification, place))))
                    : List.of();
        }
        LocalDate remind = due.minusDays(Figures.of(rule, REMIND).orElse(0));
        if (orderStandsIn(plan, episode, first.get(), rule) || !known.day().isAfter(remind)) {
            return List.of();
        }
        boolean early = !known.day().isAfter(due);
        return List.of(new Shortfall("certification", Messages.format(early ? Messages.certifySoon
                : Messages.certifyOverdue, due), place, fixes(plan, episode, first.get(), rule, place), early));
    }

    /** The last day for the signature: a verbal order has a clock of its own. */
    private static LocalDate due(PlanOfCare plan, LocalDate first, PayerRule rule) {
        LocalDate verbal = plan.getVerbalOrderOn();
        return verbal == null ? first.plusDays(Figures.of(rule, WITHIN).orElse(0))
                : verbal.plusDays(Figures.of(rule, VERBAL).orElse(0));
    }

    private static boolean orderStandsIn(PlanOfCare plan, Episode episode, LocalDate first, PayerRule rule) {
        LocalDate sent = plan.getSentOn();
        return episode.getOrderedOn() != null && sent != null && Figures.of(rule, SENT).stream()
                .anyMatch(days -> !sent.isAfter(first.plusDays(days)));
    }

    private static List<QuickFix> fixes(PlanOfCare plan, Episode episode, LocalDate first, PayerRule rule,
            Place place) {
        List<QuickFix> fixes = new ArrayList<>();
        Figures.of(rule, SENT).ifPresent(days -> {
            if (episode.getOrderedOn() == null) {
                fixes.add(new QuickFix.Lead(Messages.enterOrder, Place.of(episode, EPISODE__ORDERED_ON)));
            } else if (plan.getSentOn() == null) {
                fixes.add(new QuickFix.Mend(Messages.format(Messages.sentToday, first.plusDays(days)),
                        hand -> List.of(new Edit.Set(plan, PLAN_OF_CARE__SENT_ON, hand.at().toLocalDate()))));
            }
        });
        fixes.add(new QuickFix.Lead(Messages.enterCertification, place));
        return fixes;
    }
}
