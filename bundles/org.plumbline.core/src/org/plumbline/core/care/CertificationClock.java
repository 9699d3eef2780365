package org.plumbline.core.care;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;

/**
 * The clocks of a certification under the rules of a payer (Medicare Benefit Policy Manual, ch. 15 §220.1.3). They count
 * calendar days and have nothing to do with progress reports.
 *
 * @param certified whether the plan counts as certified: by a signature or, the first one, by an order on file and the
 *        plan sent in time
 * @param ends last day of the certification: the end of the plan, or the longest interval the payer knows, whichever is
 *        less
 * @param interval rule of the longest interval
 * @param certifyBy last day for certifying the first plan, empty where the payer sets none
 * @param signBy last day for the signature that a verbal order needs, empty without such an order
 * @param certification rule of the initial certification, empty where the payer has none
 */
public record CertificationClock(boolean certified, LocalDate ends, PayerRule interval, Optional<LocalDate> certifyBy,
        Optional<LocalDate> signBy, Optional<PayerRule> certification) {

    private static final String INTERVAL = "interval";
    private static final String CERTIFY_WITHIN = "certify-within";
    private static final String SENT_WITHIN = "sent-within";
    private static final String VERBAL_ORDER_WITHIN = "verbal-order-signed-within";

    /** The clocks of a plan; empty where the payer asks for no certification, or the plan is no treatment. */
    public static Optional<CertificationClock> of(PlanDates plan, PayerRuleSet rules) {
        return plan.maintenance() ? Optional.empty()
                : figure(rules, INTERVAL).map(interval -> of(plan, rules, interval));
    }

    private static CertificationClock of(PlanDates plan, PayerRuleSet rules, PayerFigure interval) {
        LocalDate longest = plan.begun().plusDays(interval.value());
        LocalDate planned = plan.end();
        Optional<PayerFigure> certify = figure(rules, CERTIFY_WITHIN).filter(figure -> plan.initial());
        return new CertificationClock(plan.certifiedOn() != null || orderStandsIn(plan, rules),
                planned != null && planned.isBefore(longest) ? planned : longest, interval.rule(),
                certify.map(within -> plan.begun().plusDays(within.value())),
                signBy(plan, rules), certify.map(PayerFigure::rule));
    }

    private static Optional<LocalDate> signBy(PlanDates plan, PayerRuleSet rules) {
        LocalDate order = plan.verbalOrderOn();
        return order == null ? Optional.empty()
                : figure(rules, VERBAL_ORDER_WITHIN).map(PayerFigure::value).map(order::plusDays);
    }

    /** Whether an order on file and the plan sent in time stand in for the first signature. */
    private static boolean orderStandsIn(PlanDates plan, PayerRuleSet rules) {
        LocalDate sent = plan.sentOn();
        return plan.initial() && plan.orderedOn() != null && sent != null && figure(rules, SENT_WITHIN)
                .filter(within -> !sent.isAfter(plan.begun().plusDays(within.value()))).isPresent();
    }

    private static Optional<PayerFigure> figure(PayerRuleSet rules, String name) {
        return PayerFigure.of(rules, PayerTopic.CERTIFICATION, name);
    }
}
