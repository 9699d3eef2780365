package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.catalogue.Severity;
import org.plumbline.model.chart.Discipline;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.PlanDecision;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;
import org.plumbline.testkit.EpisodeBuilder;

class ProgressReportChecksTest {

    private static final String DUE = "mt-progress-report";
    private static final String CONTENTS = "mt-progress-report-contents";
    private static final String ROLE = "mt-clinician-participation";

    /** The evaluation and {@code visits} more treatment days. */
    private static CheckedChart after(int visits) {
        return new CheckedChart(CompleteCare.visits(visits).chart().build());
    }

    private static CheckedChart withDraft() {
        CheckedChart chart = after(9);
        chart.mend(chart.problems(DUE).getFirst());
        return chart;
    }

    private static ProgressReport report(CheckedChart chart) {
        return chart.episode().getProgressReports().getLast();
    }

    @Test
    void theTenthTreatmentDayIsSeenComing() {
        assertEquals(List.of(), after(7).messages(DUE), "eight treatment days");
        Problem coming = after(8).problems(DUE).getFirst();
        assertEquals("The next treatment day, the 10th since the last progress report, needs one.",
                coming.shortfall().message());
        assertEquals(Severity.WARNING, coming.severity());
    }

    @Test
    void onTheTenthDayItIsDueAndLaterOverdue() {
        Problem due = after(9).problems(DUE).getFirst();
        assertEquals("Today is treatment day 10 since the last progress report, and one is due every 10.",
                due.shortfall().message());
        assertEquals(Severity.ERROR, due.severity());
        assertEquals(List.of("11 treatment days since the last progress report; one is due every 10."),
                after(10).messages(DUE));
    }

    @Test
    void twoEncountersOfADayAreOneTreatmentDay() {
        EpisodeBuilder episode = CompleteCare.visits(7);
        episode.visit("2026-11-05T15:00", 30);
        assertEquals(LocalDate.parse("2026-11-05"), new CheckedChart(episode.chart().build()).day);
        EpisodeBuilder again = CompleteCare.visits(7);
        again.visit("2026-11-05T15:00", 30);
        assertEquals(List.of(), new CheckedChart(again.chart().build()).messages(DUE));
    }

    @Test
    void aReevaluationStartsTheCountAnew() {
        CheckedChart chart = after(9);
        chart.episode().getEncounters().get(5).setKind(EncounterKind.RE_EVALUATION);
        assertEquals(List.of(), chart.messages(DUE));
    }

    @Test
    void afterTheDischargeNoReportIsDue() {
        CheckedChart chart = after(9);
        chart.episode().getEncounters().getLast().setKind(EncounterKind.DISCHARGE);
        assertEquals(List.of(), chart.messages(DUE));
    }

    @Test
    void theDraftSaysWhatTheChartSaysAndWaitsToBeConfirmed() {
        CheckedChart chart = withDraft();
        ProgressReport report = report(chart);
        assertEquals(LocalDate.parse("2026-10-12"), report.getFrom());
        assertEquals(chart.day, report.getTo());
        assertEquals(chart.day, report.getWrittenOn());
        assertTrue(report.getStatements().startsWith("2026-11-12: \u201cVisit 9: a little better\u201d"),
                report.getStatements());
        assertTrue(report.getProgress().startsWith("G1 (Garden for two hours): not measured since the start."),
                report.getProgress());
        assertEquals(PlanDecision.CONTINUE, report.getDecision());
        assertEquals(Provenance.DEFAULTED, report.getProvenance());
        assertEquals(List.of(), chart.messages(DUE));
        assertEquals(List.of("The progress report 2026-10-12 to 2026-11-12 was drafted and nobody has confirmed it."),
                chart.messages(CONTENTS));
        chart.mend(chart.problems(CONTENTS).getFirst());
        assertEquals(List.of(), chart.messages(CONTENTS));
    }

    @Test
    void progressTowardAGoalIsToldWithWhatTheChangeMeans() {
        EpisodeBuilder episode = CompleteCare.visits(8);
        episode.visit("2026-11-12T09:00", 45).score("odi", 20);
        CheckedChart chart = new CheckedChart(episode.chart().build());
        chart.mend(chart.problems(DUE).getFirst());
        assertTrue(report(chart).getProgress().startsWith(
                "G1 (Garden for two hours): from 36 to 20\u00a0%, target 20."), report(chart).getProgress());
        assertTrue(report(chart).getProgress().contains("minimal"), report(chart).getProgress());
    }

    @Test
    void aReportIsAskedForEachOfItsContents() {
        CheckedChart chart = withDraft();
        ProgressReport report = report(chart);
        report.setProvenance(Provenance.TYPED);
        report.setStatements(null);
        report.setDecision(PlanDecision.OPEN);
        assertEquals(List.of(
                "Contents of the progress report 2026-10-12 to 2026-11-12: \u201cRelevant statements of the patient\u201d is"
                        + " missing.",
                "Contents of the progress report 2026-10-12 to 2026-11-12: \u201cPlan to continue, changed goals, or updated"
                        + " plan\u201d is missing."), chart.messages(CONTENTS));
        chart.mendAll();
        assertEquals(List.of(), chart.messages(CONTENTS));
    }

    @Test
    void anAssistantNeverWritesTheWholeReport() {
        CheckedChart chart = withDraft();
        assertEquals(List.of(), chart.messages(ROLE));
        report(chart).getAuthor().setDiscipline(Discipline.ASSISTANT);
        assertEquals(List.of("Progress report 2026-10-12 to 2026-11-12: an assistant may supply parts of it but never "
                + "write the whole."), chart.messages(ROLE));
        chart.mend(chart.problems(ROLE).getFirst());
        assertEquals(List.of(), chart.messages(ROLE));
    }

    @Test
    void inEachPeriodAClinicianSeesThePatient() {
        CheckedChart chart = withDraft();
        chart.episode().getEncounters().forEach(header -> header.getClinician().setDiscipline(Discipline.ASSISTANT));
        assertEquals(List.of("Progress report 2026-10-12 to 2026-11-12: only assistants saw the patient in this period."),
                chart.messages(ROLE));
    }
}
