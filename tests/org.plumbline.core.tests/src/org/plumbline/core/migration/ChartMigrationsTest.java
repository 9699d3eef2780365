package org.plumbline.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;

/** Documents of earlier formats take the steps they lack, each once and in order. */
class ChartMigrationsTest {

    private final ChartMigrations threeFormats = new ChartMigrations(List.of(new Note("a"), new Note("b")));

    /** XMI leaves out defaults: were the default raised, old documents would pass for new ones. */
    @Test
    void aDocumentThatNamesNoFormatIsOfTheFirst() {
        assertEquals(1, ChartFactory.eINSTANCE.createChart().getFormat());
        assertEquals(1, ChartFactory.eINSTANCE.createEncounter().getFormat());
    }

    @Test
    void theOldestIndexTakesEveryStep() throws NewerFormatException {
        var chart = ChartFactory.eINSTANCE.createChart();
        chart.setId("");
        chart.setFormat(1);

        threeFormats.apply(chart);

        assertEquals("ab", chart.getId());
        assertEquals(3, chart.getFormat());
    }

    @Test
    void anEncounterTakesOnlyTheStepsItLacks() throws NewerFormatException {
        var encounter = ChartFactory.eINSTANCE.createEncounter();
        encounter.setPlanText("");
        encounter.setFormat(2);

        threeFormats.apply(encounter);
        threeFormats.apply(encounter);

        assertEquals("b", encounter.getPlanText());
        assertEquals(3, encounter.getFormat());
    }

    @Test
    void aNewChartIsStampedWithoutAnyStep() throws NewerFormatException {
        var chart = ChartFactory.eINSTANCE.createChart();
        chart.setId("");

        threeFormats.stamp(chart);

        assertEquals("", chart.getId());
        assertEquals(3, chart.getFormat());
    }

    @Test
    void aNewerFormatIsRefusedAndLeftAlone() {
        var chart = ChartFactory.eINSTANCE.createChart();
        chart.setFormat(4);

        var refusal = assertThrows(NewerFormatException.class, () -> threeFormats.apply(chart));

        assertEquals(4, refusal.format());
        assertEquals(3, refusal.current());
        assertThrows(NewerFormatException.class, () -> threeFormats.stamp(chart));
        assertEquals(4, chart.getFormat());
    }

    private record Note(String letter) implements ChartMigration {

        @Override
        public void migrate(Chart chart) {
            chart.setId(chart.getId() + letter);
        }

        @Override
        public void migrate(Encounter encounter) {
            encounter.setPlanText(encounter.getPlanText() + letter);
        }
    }
}
