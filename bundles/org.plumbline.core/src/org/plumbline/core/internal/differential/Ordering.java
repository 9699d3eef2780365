package org.plumbline.core.internal.differential;

import java.util.HashMap;
import java.util.Map;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.Strength;

/** The weights and margins by which conditions are put in order. They are figures of a rule of the content. */
final class Ordering {

    private static final String RULE = "ordering-of-conditions";

    private final Map<String, Double> figures = new HashMap<>();
    private final Source source;

    Ordering(Catalogue catalogue) {
        Rule rule = catalogue.find(Rule.class, RULE)
                .orElseThrow(() -> new IllegalStateException("The content has no rule " + RULE));
        rule.getFigures().forEach(figure -> figures.put(figure.getName(), figure.getLow()));
        source = Source.of(rule);
    }

    Source source() {
        return source;
    }

    double weight(Strength strength) {
        return figure(strength.getLiteral());
    }

    /** What must count for a condition before it can lead. */
    double least() {
        return figure("least-to-lead");
    }

    /** How far a condition must be ahead of the next. */
    double margin() {
        return figure("margin");
    }

    /** Of the conditions that may lead, the share in percent that something must speak against to lead by exclusion. */
    double excluded() {
        return figure("spoken-against");
    }

    private double figure(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("Rule " + RULE + " has no figure " + name);
        }
        return figure;
    }
}
