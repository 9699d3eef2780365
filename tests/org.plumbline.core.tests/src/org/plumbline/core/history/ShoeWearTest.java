package org.plumbline.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Shoe;
import org.plumbline.testkit.InstalledContent;

class ShoeWearTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();

    @Test
    void shoesLastTwoHundredAndFiftyMiles() {
        assertEquals(402.3, ShoeWear.life(CATALOGUE).orElseThrow(), 0.05);
    }

    @Test
    @DisplayName("R-38: a shoe is worn past 250 miles")
    void aShoeIsWornPastThatDistance() {
        assertTrue(ShoeWear.isWorn(shoe(610.0), CATALOGUE));
        assertFalse(ShoeWear.isWorn(shoe(402.0), CATALOGUE));
        assertFalse(ShoeWear.isWorn(shoe(null), CATALOGUE));
    }

    @Test
    void withoutTheRuleNoShoeIsWorn() {
        assertFalse(ShoeWear.isWorn(shoe(2000.0), new Catalogue(List.of(), List.of())));
    }

    private static Shoe shoe(@Nullable Double km) {
        Shoe shoe = ChartFactory.eINSTANCE.createShoe();
        shoe.setKm(km);
        return shoe;
    }
}
