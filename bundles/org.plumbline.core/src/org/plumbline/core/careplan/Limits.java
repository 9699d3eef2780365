package org.plumbline.core.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.Rule;

/** Figures that rules of the catalogue set. A limit that no rule sets is empty. */
final class Limits {

    private final Catalogue catalogue;

    Limits(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A figure of a rule. */
    Optional<Quantity> figure(String rule, String name) {
        return catalogue.find(Rule.class, rule).stream().flatMap(one -> one.getFigures().stream())
                .filter(one -> name.equals(one.getName())).findFirst();
    }

    /** The least a figure asks for. */
    Optional<Double> least(String rule, String name) {
        return figure(rule, name).map(Quantity::getLow);
    }

    /** The day that is so long after another; empty when the figure is no time that a calendar counts. */
    static Optional<LocalDate> after(LocalDate day, Quantity time) {
        Double length = time.getHigh() == null ? time.getLow() : time.getHigh();
        return Stream.of(ChronoUnit.values()).filter(unit -> unit.isDateBased() && length != null
                && unit.name().equalsIgnoreCase(time.getUnit() + 's')).findFirst()
                .map(unit -> day.plus(length.longValue(), unit));
    }
}
