package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.note.FollowUp;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.report.internal.progress.ProgressReportBuilder;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Origin;
import org.plumbline.report.model.Report;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

class ProgressReportTest {

    private static final int MEANING = 7;

    @Test
    void goalsAreJudgedByTheThresholdsOfTheirMeasure() throws Exception {
        Block.Table goals = Samples.table(Samples.progress(SampleClinicBuilder.chart("P-0001")),
                caption -> caption.startsWith("Progress towards"));
        assertEquals(List.of("Important, better", "Important, better", "No real change", "No threshold"),
                goals.rows().stream().map(row -> row.cells().get(MEANING).text()).toList());
        Cell.Verdict single = (Cell.Verdict) goals.rows().get(2).cells().get(MEANING);
        assertTrue(single.trail().contains("3 (Stratford 1995)"), single.trail());
    }

    @Test
    void whatWasDraftedForTodayAndNotConfirmedIsNotPrinted() throws Exception {
        ChartExchange sample = SampleClinicBuilder.chart("P-0001");
        Episode episode = sample.getChart().getEpisodes().getLast();
        Encounter last = sample.getEncounters().getLast();
        EncounterHeader started = FollowUp.header(episode, null,
                episode.getEncounters().getLast().getStart().plusDays(1));
        Encounter draft = FollowUp.note(started, Optional.of(last), InstalledContent.catalogue());
        draft.getTreatments().forEach(line -> line.setTimed(false));
        draft.getAssessment().setPrognosis("words of another day");
        assertFalse(draft.getFindings().isEmpty() || draft.getTreatments().isEmpty() || draft.getOrigins().isEmpty());
        Report.Section examined = section(Samples.progress(sample), "Examination");

        episode.getEncounters().add(started);
        sample.getEncounters().add(draft);

        Report report = Samples.progress(sample);
        assertEquals(examined, section(report, "Examination"));
        assertFalse(section(report, "Treatment").toString().contains(started.getStart().toLocalDate().toString()));
        assertFalse(report.toString().contains("words of another day"));
    }

    private static Report.Section section(Report report, String title) {
        return report.sections().stream().filter(section -> section.heading().startsWith(title)).findFirst()
                .orElseThrow(() -> new AssertionError(report.sections().stream().map(Report.Section::heading).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "P-0001", "P-0002", "P-0006", "P-0008" })
    void everyRecordedNumberNamesWhereItComesFrom(String record) throws Exception {
        List<Amount> recorded = Samples.blocks(Samples.progress(SampleClinicBuilder.chart(record)), Block.Table.class)
                .filter(table -> !table.caption().startsWith("Diagnoses"))
                .flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .filter(Amount.class::isInstance).map(Amount.class::cast)
                .filter(amount -> amount.origin() instanceof Origin.Recorded).toList();
        assertFalse(recorded.isEmpty());
        assertEquals(List.of(), recorded.stream()
                .filter(amount -> ((Origin.Recorded) amount.origin()).source().isBlank()).toList());
    }

    @Test
    void aBaselineTracesToItsVisit() throws Exception {
        Block.Table goals = Samples.table(Samples.progress(SampleClinicBuilder.chart("P-0001")),
                caption -> caption.startsWith("Progress towards"));
        Amount baseline = (Amount) goals.rows().get(1).cells().get(2);
        assertEquals(new Origin.Recorded("Evaluation, Aug 24, 2026"), baseline.origin());
    }

    @ParameterizedTest
    @ValueSource(strings = { "P-0001", "P-0002", "P-0003", "P-0006", "P-0008" })
    void differencesAndSumsAreThoseOfThePrintedCells(String record) throws Exception {
        for (Block.Table table : Samples.blocks(Samples.progress(SampleClinicBuilder.chart(record)),
                Block.Table.class).toList()) {
            for (Block.Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Amount amount && amount.origin() instanceof Origin.Difference of) {
                        assertEquals(value(row.cells().get(of.minuend())) - value(row.cells().get(of.subtrahend())),
                                amount.value(), 1e-9, table.caption());
                    }
                }
            }
            for (int column = 0; column < table.totals().size(); column++) {
                int at = column;
                if (table.totals().get(column) instanceof Amount total) {
                    assertEquals(table.rows().stream().mapToDouble(row -> value(row.cells().get(at))).sum(),
                            total.value(), 1e-9, table.caption());
                }
            }
        }
    }

    private static double value(Cell cell) {
        return ((Amount) cell).value();
    }

    @Test
    void aPlanThatEndedIsSaid() throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart("P-0001");
        var plan = chart.getChart().getEpisodes().getLast().getPlans().getLast();
        plan.setTo(Samples.TODAY.minusDays(1));
        assertTrue(Samples.text(Samples.progress(chart)).contains("a new plan is due"));
        plan.setTo(Samples.TODAY);
        assertFalse(Samples.text(Samples.progress(chart)).contains("a new plan is due"));
    }

    @Test
    void anEpisodeWithoutEncountersGivesNoReport() {
        ChartExchange chart = ChartBuilder.aRunner().episode("Low back pain", "2026-10-01", "2026-10-12").chart()
                .build();
        ReportException refused = assertThrows(ReportException.class, () -> Samples.progress(chart));
        assertTrue(refused.getMessage().contains("needs an encounter"), refused.getMessage());
    }

    @Test
    void anUnknownEpisodeGivesNoReport() {
        ReportRequest known = Samples.request(SampleClinicBuilder.chart("P-0001"), Locale.US);
        ReportRequest unknown = new ReportRequest(known.chart(), known.encounters(), "no-such", known.catalogue(),
                known.letterhead(), known.locale(), known.today());
        ReportException refused = assertThrows(ReportException.class, () -> new ProgressReportBuilder().build(unknown));
        assertEquals("The chart of P-0001 has no episode no-such.", refused.getMessage());
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        ChartExchange chart = ChartBuilder.anEvaluation().episode().chart().build();
        String text = Samples.text(Samples.progress(chart));
        for (String missing : List.of("No diagnosis is recorded.", "No goal is recorded.",
                "No outcome measure is recorded.", "No treatment is recorded in the period.",
                "No plan of care is recorded.")) {
            assertTrue(text.contains(missing), missing);
        }
    }

    @Test
    void encountersAfterTheDayOfTheReportAreNotInIt() throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart("P-0001");
        ReportRequest now = Samples.request(chart, Locale.US);
        Report early = new ProgressReportBuilder().build(new ReportRequest(now.chart(), now.encounters(),
                now.episode(), now.catalogue(), now.letterhead(), now.locale(), Samples.TODAY.minusMonths(1)));
        String text = Samples.text(early);
        assertTrue(text.contains("Oct 20, 2026"), "the latest encounter until then");
        for (String later : List.of("Oct 29, 2026", "Nov 9, 2026", "Nov 19, 2026")) {
            assertFalse(text.contains(later), later);
        }
    }

    @Test
    void theMarkOfAnInventedPatientFollowsTheChart() throws Exception {
        ChartExchange chart = SampleClinicBuilder.chart("P-0001");
        assertEquals("Invented patient, for demonstration only", Samples.progress(chart).footnote());
        chart.getChart().setInvented(false);
        assertEquals("", Samples.progress(chart).footnote());
    }
}
