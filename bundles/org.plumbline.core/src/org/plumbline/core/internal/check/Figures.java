package org.plumbline.core.internal.check;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.Quantity;

/** The numbers of a rule. */
final class Figures {

    private Figures() {
    }

    /** A number of a rule, or, where the rule has none of this name, of another rule of its set. */
    static OptionalInt of(PayerRule rule, String name) {
        Stream<PayerRule> others = rule.eContainer() instanceof PayerRuleSet set ? set.getRules().stream()
                : Stream.of();
        return Stream.concat(Stream.of(rule), others).flatMap(one -> one.getFigures().stream())
                .filter(figure -> name.equals(figure.getName())).flatMap(Figures::bound).mapToInt(Double::intValue)
                .findFirst();
    }

    private static Stream<Double> bound(Quantity figure) {
        return Stream.of(figure.getHigh(), figure.getLow()).filter(Objects::nonNull).limit(1);
    }
}
