package org.plumbline.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Episode;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Letterhead;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** Leaves reports for the module {@code releng/pdfua} to validate, which has no place inside OSGi. */
class ValidationSamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Path FOLDER = Path.of("target", "pdfua");

    @Test
    void samplesWithEveryKindOfBlockAreWritten() throws IOException {
        List<Report> reports = List.of(SampleReports.handout(), SampleReports.progress());
        Set<Class<?>> kinds = reports.stream().flatMap(report -> report.sections().stream())
                .flatMap(section -> section.blocks().stream()).map(Block::getClass).collect(Collectors.toSet());
        assertEquals(Stream.of(Block.class.getPermittedSubclasses()).collect(Collectors.toSet()), kinds);
        for (Report report : reports) {
            write(report, report.language() + ".pdf");
        }
    }

    /** The reports of every sample patient, but the plan of one who has no diagnosis yet. */
    @Test
    void theReportsOfTheSampleClinicAreWritten() throws IOException, ReportException {
        BundleContext context = FrameworkUtil.getBundle(ValidationSamplesTest.class).getBundleContext();
        Reports reports = context.getService(context.getServiceReference(Reports.class));
        for (ChartExchange chart : SampleClinicBuilder.charts()) {
            Episode episode = chart.getChart().getEpisodes().getLast();
            ReportRequest request = new ReportRequest(chart.getChart(), chart.getEncounters(), episode.getId(),
                    InstalledContent.catalogue(), new Letterhead(SampleClinicBuilder.PLACE, List.of()), Locale.US,
                    TODAY);
            for (ReportBuilder builder : reports.builders()) {
                if (isWritten(builder, chart.getChart().getPatient().getRecordNumber(), episode)) {
                    Report report = builder.build(request);
                    write(report, builder.id() + '-' + report.record() + ".pdf");
                }
            }
        }
    }

    /** A letter needs a red flag, a plan a diagnosis. */
    private static boolean isWritten(ReportBuilder builder, String record, Episode episode) {
        return builder.onlyByName() ? record.equals("P-0007")
                : builder.id().equals("progress") || !episode.getDiagnoses().isEmpty();
    }

    private static void write(Report report, String file) throws IOException {
        Files.createDirectories(FOLDER);
        try (OutputStream out = Files.newOutputStream(FOLDER.resolve(file))) {
            new PdfReportWriter().write(report, out);
        }
    }
}
