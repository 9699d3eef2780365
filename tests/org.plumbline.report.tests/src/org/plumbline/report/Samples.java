package org.plumbline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.plumbline.model.chart.ChartExchange;
import org.plumbline.report.internal.progress.ProgressReportBuilder;
import org.plumbline.report.internal.rehab.RehabPlanBuilder;
import org.plumbline.report.internal.text.PlainTextWriter;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** Reports of the sample clinic. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Samples() {
    }

    /** What a report of the latest episode of a chart is built from. */
    static ReportRequest request(ChartExchange chart, Locale locale) {
        return new ReportRequest(chart.getChart(), chart.getEncounters(),
                chart.getChart().getEpisodes().getLast().getId(), InstalledContent.catalogue(),
                new Letterhead(SampleClinicBuilder.PLACE, List.of("Telephone 207-555-0142")), locale, TODAY);
    }

    static Report progress(ChartExchange chart) throws ReportException {
        return new ProgressReportBuilder().build(request(chart, Locale.US));
    }

    static Report rehabPlan(ChartExchange chart) throws ReportException {
        return new RehabPlanBuilder().build(request(chart, Locale.US));
    }

    static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlainTextWriter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** All blocks of a kind. */
    static <T extends Block> Stream<T> blocks(Report report, Class<T> kind) {
        return report.sections().stream().flatMap(section -> section.blocks().stream()).filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The table with this caption. */
    static Block.Table table(Report report, Predicate<String> caption) {
        return blocks(report, Block.Table.class).filter(table -> caption.test(table.caption())).findFirst()
                .orElseThrow();
    }
}
