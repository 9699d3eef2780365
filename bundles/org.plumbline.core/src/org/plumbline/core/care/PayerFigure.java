package org.plumbline.core.care;

import java.util.Optional;

import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.catalogue.Quantity;

/**
 * A whole number out of a payer's rule, such as a count of days.
 *
 * @param value the number, in the unit of the figure
 * @param rule the rule that states it
 */
public record PayerFigure(int value, PayerRule rule) {

    /** The figure of this name in a rule. */
    public static Optional<PayerFigure> of(PayerRule rule, String name) {
        return rule.getFigures().stream().filter(figure -> name.equals(figure.getName())).findFirst()
                .flatMap(PayerFigure::number).map(value -> new PayerFigure(value, rule));
    }

    /** The first figure of this name in the rules of a topic. */
    public static Optional<PayerFigure> of(PayerRuleSet rules, PayerTopic topic, String name) {
        return rules.getRules().stream().filter(rule -> rule.getTopic() == topic)
                .flatMap(rule -> of(rule, name).stream()).findFirst();
    }

    /** The bound that matters: the upper one where there is one. */
    private static Optional<Integer> number(Quantity figure) {
        return Optional.ofNullable(figure.getHigh() == null ? figure.getLow() : figure.getHigh()).map(Double::intValue);
    }
}
