package org.plumbline.store.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

import org.plumbline.core.migration.ChartMigrations;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Tri;
import org.plumbline.store.ChartSave;

/** Small charts, and charts of any content by seed. */
public final class TestCharts {

    private static final ChartFactory MAKE = ChartFactory.eINSTANCE;
    private static final int PRESENT = new ChartMigrations().current();
    private static final OffsetDateTime FIRST_VISIT = OffsetDateTime.parse("2026-03-02T09:00:00-05:00");

    private TestCharts() {
    }

    /** A patient without encounters; the id of the chart is the record number with a "c" before it. */
    public static Chart chart(String recordNumber, String familyName, String givenName) {
        Chart chart = MAKE.createChart();
        chart.setFormat(PRESENT);
        chart.setId('c' + recordNumber);
        var patient = MAKE.createPatient();
        patient.setRecordNumber(recordNumber);
        patient.setFamilyName(familyName);
        patient.setGivenName(givenName);
        patient.setBirthDate(LocalDate.of(1988, 3, 12));
        chart.setPatient(patient);
        return chart;
    }

    public static Chart chart() {
        return chart("P-1", "Meyer", "Anna");
    }

    /** Adds an encounter, a week after the one before, to the newest episode of a chart. */
    public static Encounter visit(Chart chart, String id, String planText) {
        if (chart.getEpisodes().isEmpty()) {
            var episode = MAKE.createEpisode();
            episode.setId("e1");
            episode.setTitle("Low back pain");
            episode.setStart(FIRST_VISIT.toLocalDate());
            chart.getEpisodes().add(episode);
        }
        var headers = chart.getEpisodes().getLast().getEncounters();
        var header = MAKE.createEncounterHeader();
        header.setId(id);
        header.setStart(FIRST_VISIT.plusWeeks(headers.size()));
        header.setStatus(EncounterStatus.DRAFT);
        headers.add(header);
        Encounter encounter = MAKE.createEncounter();
        encounter.setFormat(PRESENT);
        encounter.setId(id);
        encounter.setPlanText(planText);
        return encounter;
    }

    public static void raiseRedFlag(Encounter encounter) {
        var flag = MAKE.createRedFlagAnswer();
        flag.setPresent(Tri.YES);
        encounter.getRedFlags().add(flag);
    }

    public static ChartSave save(Chart chart, long expected, Encounter... encounters) {
        return new ChartSave(chart, List.of(encounters), expected, "Dr Lee", "visit");
    }

    /** Text of any characters XML can hold, white space and those beyond 16 bits among them. */
    public static String text(Random random, int length) {
        int[] kinds = {' ', '\n', '\t', '<', '&', '"', 'é', 'ß', 0x0301, 0x674E, 0x1F3C3, 0x200D};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : kinds[random.nextInt(kinds.length)]);
        }
        return text.toString();
    }
}
