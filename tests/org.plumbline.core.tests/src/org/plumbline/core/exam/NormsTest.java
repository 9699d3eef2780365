package org.plumbline.core.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Norm;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.testkit.InstalledContent;

class NormsTest {

    /** Troke 2005: 72° at 16, 40° at 90, a straight line between. */
    @ParameterizedTest
    @CsvSource({ "16, 72", "90, 40", "53, 56", "39, 62.054" })
    void lumbarFlexionFallsInAStraightLineWithAge(int age, double norm) {
        NormValue found = find("rom-lumbar-flexion", finding("degree", null, null), OptionalInt.of(age)).orElseThrow();
        assertEquals(norm, found.value(), 0.001);
        assertEquals("Troke 2005", found.norm().getSource());
    }

    @Test
    void outsideTheAgesStudiedANormForAllAgesServes() {
        NormValue found = find("rom-lumbar-flexion", finding("degree", null, null), OptionalInt.of(12)).orElseThrow();
        assertEquals(80, found.value());
    }

    @Test
    void withoutAnAgeNoNormByAgeIsUsed() {
        NormValue found = find("rom-lumbar-flexion", finding("degree", null, null), OptionalInt.empty()).orElseThrow();
        assertEquals(80, found.value());
    }

    @Test
    void aNormForOneYearOfAgeIsReadAsItStands() {
        Norm norm = CatalogueFactory.eINSTANCE.createNorm();
        norm.setAgeFrom(40);
        norm.setAgeTo(40);
        norm.setAtYoungest(61.0);
        norm.setAtOldest(58.0);
        RangeOfMotion item = CatalogueFactory.eINSTANCE.createRangeOfMotion();
        item.getNorms().add(norm);
        assertEquals(61, Norms.find(item, finding(norm.getUnit(), null, null), OptionalInt.of(40)).orElseThrow()
                .value());
    }

    @Test
    void theMethodRecordedDecides() {
        NormValue found = find("rom-lumbar-flexion", finding("degree", "standing", "Inclinometer, lumbar spine alone"),
                OptionalInt.of(39)).orElseThrow();
        assertEquals(60, found.value());
    }

    @Test
    void thePositionRecordedDecides() {
        NormValue supine = find("rom-hip-internal-rotation", finding("degree", "supine", null), OptionalInt.of(39))
                .orElseThrow();
        assertEquals(29.6, supine.value());
    }

    @Test
    void degreesAreNeverHeldAgainstCentimetres() {
        assertEquals(10, find("rom-lumbar-flexion", finding("cm", null, null), OptionalInt.of(39)).orElseThrow()
                .value());
        assertEquals(Optional.empty(), find("rom-lumbar-flexion", finding("inch", null, null), OptionalInt.of(39)));
    }

    private static Optional<NormValue> find(String item, RangeFinding finding, OptionalInt age) {
        return Norms.find(InstalledContent.catalogue().find(RangeOfMotion.class, item).orElseThrow(), finding, age);
    }

    private static RangeFinding finding(String unit, @Nullable String position, @Nullable String method) {
        RangeFinding finding = ChartFactory.eINSTANCE.createRangeFinding();
        finding.setUnit(unit);
        finding.setPosition(position);
        finding.setMethod(method);
        return finding;
    }
}
