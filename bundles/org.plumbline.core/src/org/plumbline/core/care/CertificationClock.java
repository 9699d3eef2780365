package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;

/**
 * The clocks of a certification under the rules of a payer (Medicare Benefit Policy Manual, ch. 15 §220.1.3). They
 * count calendar days and have nothing to do with progress reports.
 *
 * @param certified whether the plan counts as certified: by a signature or, the first one, by an order on file and the
 *        plan sent in time
 * @param ends last day of the certification: the end of the plan or of the longest interval the payer knows, whichever
 *        is first
 * @param interval rule of the longest interval
 * @param certifyBy last day for certifying the first plan, empty where the payer sets none
 * @param signBy last day for the signature that a verbal order needs, empty without such an order
 * @param certification rule of the initial certification, empty where the payer has none
 */
public record CertificationClock(boolean certified, LocalDate ends, PayerRule interval, Optional<LocalDate> certifyBy,
        Optional<LocalDate> signBy, Optional<PayerRule> certification) {

    /** The clocks of a plan; empty where the payer asks for no certification, or the plan is no treatment. */
    public static Optional<CertificationClock> of(PlanDates plan, PayerRuleSet rules) {
        return CertificationRules.of(rules).flatMap(figures -> of(plan, figures));
    }

    /** The clocks of a plan; empty for a plan of maintenance. */
    public static Optional<CertificationClock> of(PlanDates plan, CertificationRules rules) {
        if (plan.maintenance()) {
            return Optional.empty();
        }
        LocalDate longest = plan.begun().plusDays(rules.interval().value());
        LocalDate planned = plan.end();
        Optional<PayerFigure> certify = rules.certifyWithin().filter(figure -> plan.initial());
        return Optional.of(new CertificationClock(plan.certifiedOn() != null || orderStandsIn(plan, rules),
                planned != null && planned.isBefore(longest) ? planned : longest, rules.interval().rule(),
                certify.map(PayerFigure::value).map(plan.begun()::plusDays), signBy(plan, rules),
                certify.map(PayerFigure::rule)));
    }

    private static Optional<LocalDate> signBy(PlanDates plan, CertificationRules rules) {
        LocalDate order = plan.verbalOrderOn();
        return order == null ? Optional.empty()
                : rules.verbalOrderWithin().map(PayerFigure::value).map(order::plusDays);
    }

    /** Whether an order on file and the plan sent in time stand in for the first signature. */
    private static boolean orderStandsIn(PlanDates plan, CertificationRules rules) {
        LocalDate sent = plan.sentOn();
        return plan.initial() && plan.orderedOn() != null && sent != null && rules.sentWithin()
                .filter(within -> !sent.isAfter(plan.begun().plusDays(within.value()))).isPresent();
    }
}
