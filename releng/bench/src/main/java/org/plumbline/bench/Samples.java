package org.plumbline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.plumbline.model.chart.ChartExchange;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.internal.progress.ProgressReportBuilder;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/**
 * The chart whose reports are measured: the sample runner, whose progress report has every part one can have; without
 * its body charts, which the rivals do not draw.
 */
final class Samples {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Samples() {
    }

    /** What the reports of the sample runner are built from. */
    static ReportRequest runner() {
        ChartExchange chart = SampleClinicBuilder.chart("P-0001");
        chart.getEncounters().forEach(encounter -> encounter.getMarks().clear());
        return new ReportRequest(chart.getChart(), chart.getEncounters(),
                chart.getChart().getEpisodes().getLast().getId(), InstalledContent.catalogue(),
                new Letterhead(SampleClinicBuilder.PLACE, List.of("Telephone 207-555-0142")), Locale.US, TODAY);
    }

    static Report progress(ReportRequest request) throws ReportException {
        return new ProgressReportBuilder().build(request);
    }
}
