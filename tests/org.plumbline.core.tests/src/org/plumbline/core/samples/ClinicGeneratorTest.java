package org.plumbline.core.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.testkit.ClinicGenerator;
import org.plumbline.testkit.WriteSamples;

/** Generated clinics are repeatable, sound, and as large as asked for. */
class ClinicGeneratorTest {

    @Test
    void theSameSeedGivesTheSameChart() throws IOException {
        assertArrayEquals(document(7), document(7));
    }

    @Test
    void anotherSeedGivesAnotherChart() throws IOException {
        assertFalse(Arrays.equals(document(7), document(8)));
    }

    @Test
    void aChartHasTheSizeAskedFor() {
        ChartExchange chart = new ClinicGenerator(1).chart(1, 30, 40);

        assertEquals(30, chart.getEncounters().size());
        assertTrue(chart.getEncounters().stream().allMatch(encounter -> encounter.getFindings().size() == 40));
        assertEquals(List.of(12, 12, 6),
                chart.getChart().getEpisodes().stream().map(episode -> episode.getEncounters().size()).toList());
    }

    @Test
    void generatedChartsBreakNoRule() {
        new ClinicGenerator(3).charts(50, 14).forEach(chart -> {
            Diagnostic diagnosis = Diagnostician.INSTANCE.validate(chart);
            assertEquals(Diagnostic.OK, diagnosis.getSeverity(), () -> diagnosis.getChildren().toString());
        });
    }

    @Test
    void chartsAreMadeOnlyWhenAskedFor() {
        List<String> first = new ClinicGenerator(1).charts(Integer.MAX_VALUE, 1).limit(2)
                .map(chart -> chart.getChart().getPatient().getRecordNumber()).toList();

        assertEquals(List.of("G-00001", "G-00002"), first);
    }

    private static byte[] document(long seed) throws IOException {
        return WriteSamples.document(new ClinicGenerator(seed).chart(5, 14, 12));
    }
}
