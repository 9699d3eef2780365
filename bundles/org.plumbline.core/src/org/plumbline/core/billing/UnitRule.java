package org.plumbline.core.billing;

import java.util.Optional;

import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.UnitMethod;

/**
 * How a payer counts timed units. The numbers come from the payer's rule set, never from Java.
 *
 * @param method whether minutes are added up before counting
 * @param unitMinutes minutes of a full unit
 * @param leastMinutes fewest remaining minutes that make a further unit
 * @param source where the rule is published
 */
public record UnitRule(UnitMethod method, int unitMinutes, int leastMinutes, String source) {

    /** Names of the quantities in a payer rule of topic units. */
    private static final String UNIT = "unit";
    private static final String LEAST = "least";

    /** The rule of a payer; empty when the payer does not count timed units. */
    public static Optional<UnitRule> of(PayerRuleSet payer) {
        Optional<Integer> unit = minutes(payer, UNIT);
        Optional<Integer> least = minutes(payer, LEAST);
        if (payer.getUnitMethod() == UnitMethod.NONE || unit.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnitRule(payer.getUnitMethod(), unit.get(), least.get(), payer.getSource()));
    }

    private static Optional<Integer> minutes(PayerRuleSet payer, String name) {
        return payer.getRules().stream().filter(rule -> rule.getTopic() == PayerTopic.UNITS)
                .flatMap(rule -> rule.getFigures().stream()).filter(figure -> name.equals(figure.getName()))
                .map(Quantity::getLow).map(Double::intValue).findFirst();
    }
}
