package org.plumbline.core.care;

import java.util.Optional;

import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;

/**
 * The figures of a payer for certifying plans of care, all in calendar days.
 *
 * @param interval the longest a certification lasts
 * @param certifyWithin time for certifying the first plan
 * @param sentWithin time for sending the first plan, where an order on file stands in for the signature
 * @param verbalOrderWithin time for the signature that a verbal order needs
 */
public record CertificationRules(PayerFigure interval, Optional<PayerFigure> certifyWithin,
        Optional<PayerFigure> sentWithin, Optional<PayerFigure> verbalOrderWithin) {

    private static final String INTERVAL = "interval";
    private static final String CERTIFY_WITHIN = "certify-within";
    private static final String SENT_WITHIN = "sent-within";
    private static final String VERBAL_ORDER_WITHIN = "verbal-order-signed-within";

    /** The figures of a rule set; empty where the payer asks for no certification. */
    public static Optional<CertificationRules> of(PayerRuleSet rules) {
        return figure(rules, INTERVAL).map(interval -> new CertificationRules(interval, figure(rules, CERTIFY_WITHIN),
                figure(rules, SENT_WITHIN), figure(rules, VERBAL_ORDER_WITHIN)));
    }

    private static Optional<PayerFigure> figure(PayerRuleSet rules, String name) {
        return PayerFigure.of(rules, PayerTopic.CERTIFICATION, name);
    }
}
