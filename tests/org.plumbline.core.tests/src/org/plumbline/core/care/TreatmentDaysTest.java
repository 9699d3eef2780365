package org.plumbline.core.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.testkit.InstalledContent;

class TreatmentDaysTest {

    private static final ChartFactory FACTORY = ChartFactory.eINSTANCE;

    private final Episode episode = FACTORY.createEpisode();

    @Test
    void theEvaluationIsATreatmentDay() {
        encounter(EncounterKind.EVALUATION, 1, 9);
        encounter(EncounterKind.VISIT, 4, 9);
        assertEquals(2, count(10));
    }

    @Test
    void aDayWithTwoEncountersCountsOnce() {
        encounter(EncounterKind.EVALUATION, 1, 9);
        encounter(EncounterKind.VISIT, 1, 16);
        assertEquals(1, count(10));
    }

    @Test
    void whatComesAfterTheDayIsNotCounted() {
        encounter(EncounterKind.EVALUATION, 1, 9);
        encounter(EncounterKind.VISIT, 4, 9);
        assertEquals(1, count(3));
    }

    @Test
    void aReEvaluationClosesTheDaysUpToItsOwn() {
        encounter(EncounterKind.EVALUATION, 1, 9);
        encounter(EncounterKind.RE_EVALUATION, 8, 9);
        encounter(EncounterKind.VISIT, 10, 9);
        assertEquals(0, count(8), "nothing is left on its own day");
        assertEquals(1, count(10));
    }

    @Test
    void aWrittenReportClosesTheDaysUpToItsEnd() {
        encounter(EncounterKind.EVALUATION, 1, 9);
        encounter(EncounterKind.VISIT, 4, 9);
        encounter(EncounterKind.VISIT, 8, 9);
        ProgressReport report = FACTORY.createProgressReport();
        report.setFrom(day(1));
        report.setTo(day(4));
        episode.getProgressReports().add(report);
        assertEquals(3, count(10), "a draft closes nothing");
        report.setWrittenOn(day(9));
        assertEquals(3, count(8), "nor does what was not written by then");
        assertEquals(1, count(9));
    }

    @Test
    @DisplayName("mt-progress-report: at most ten treatment days; the set of a commercial payer asks for no report")
    void thePayerSaysHowMany() {
        assertEquals(10, TreatmentDays.allowed(rules("medicare-therapy")).orElseThrow().value());
        assertTrue(TreatmentDays.allowed(rules("commercial-per-code")).isEmpty());
    }

    static PayerRuleSet rules(String id) {
        return InstalledContent.catalogue().find(PayerRuleSet.class, id).orElseThrow();
    }

    private int count(int day) {
        return TreatmentDays.unreported(episode, day(day)).count();
    }

    private void encounter(EncounterKind kind, int day, int hour) {
        EncounterHeader header = FACTORY.createEncounterHeader();
        header.setKind(kind);
        header.setStart(OffsetDateTime.of(2026, 3, day, hour, 0, 0, 0, ZoneOffset.UTC));
        episode.getEncounters().add(header);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
