package org.plumbline.core.history;

import java.util.OptionalDouble;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Quantity;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.chart.Shoe;

/** How far running shoes last: the figure shoe-life of the rules of the catalogue. */
public final class ShoeWear {

    private static final String LIFE = "shoe-life";
    private static final String MILE = "mile";

    /** Kilometres in an international mile of 1959. */
    private static final double KM_PER_MILE = 1.609344;

    private ShoeWear() {
    }

    /** Kilometres after which shoes are to be replaced; empty where the catalogue has no such rule. */
    public static OptionalDouble life(Catalogue catalogue) {
        return catalogue.all(Rule.class).stream().flatMap(rule -> rule.getFigures().stream())
                .filter(figure -> LIFE.equals(figure.getName()) && figure.getHigh() != null)
                .mapToDouble(ShoeWear::km).findFirst();
    }

    private static double km(Quantity figure) {
        return MILE.equals(figure.getUnit()) ? figure.getHigh() * KM_PER_MILE : figure.getHigh();
    }

    /** Whether a shoe has run farther than shoes last. */
    public static boolean isWorn(Shoe shoe, Catalogue catalogue) {
        Double km = shoe.getKm();
        OptionalDouble life = life(catalogue);
        return km != null && life.isPresent() && km > life.getAsDouble();
    }
}
