package org.plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.bench.Measurement.Work;
import org.plumbline.bench.rival.HandmadePdf;
import org.plumbline.bench.rival.JasperReport;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.model.Report;
import org.plumbline.report.pdf.internal.PdfReportWriter;

/**
 * The progress report of the sample runner as PDF. Ours begins at the chart: building the report and tagging are in its
 * time; the others are handed the finished words. The design of JasperReports is compiled beforehand.
 */
final class ProgressPdfBenchmark {

    private static final String OURS = "Plumbline, from the chart, tagged";
    private static final String JASPER = "JasperReports 7";
    private static final String BY_HAND = "OpenPDF by hand, no model, no tags";

    private static final double JASPER_WARM = 1.0 / 3;
    private static final double JASPER_COLD = 1.0 / 2;
    private static final double HAND = 1.6;

    private ProgressPdfBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        ReportRequest request = Samples.runner();
        Path design = folder.resolve("progress.jasper");
        JasperReport.compile(Samples.progress(request), design);
        new Contest("progress-pdf, warm", List.of(new Contender(OURS, Measurement.inProcess(ours(request))),
                new Contender(JASPER, JASPER_WARM, Measurement.inProcess(jasper(request, design))),
                new Contender(BY_HAND, HAND, Measurement.inProcess(byHand(request)))), 200, 40).run(out);
        new Contest("progress-pdf, first of a process",
                List.of(new Contender(OURS, FreshProcess.of(ColdReport.class, "ours", design.toString())),
                        new Contender(JASPER, JASPER_COLD,
                                FreshProcess.of(ColdReport.class, "jasper", design.toString())),
                        new Contender(BY_HAND, FreshProcess.of(ColdReport.class, "hand", design.toString()))),
                1, 11).run(out);
    }

    /** The work by its name. */
    static Work work(String name, Path design) throws Exception {
        ReportRequest request = Samples.runner();
        return switch (name) {
        case "ours" -> ours(request);
        case "jasper" -> jasper(request, design);
        case "hand" -> byHand(request);
        default -> throw new IllegalArgumentException(name);
        };
    }

    private static Work ours(ReportRequest request) {
        return () -> new PdfReportWriter().write(Samples.progress(request), new ByteArrayOutputStream());
    }

    private static Work jasper(ReportRequest request, Path design) throws Exception {
        Report report = Samples.progress(request);
        JasperReport[] loaded = new JasperReport[1];
        return () -> {
            if (loaded[0] == null) {
                loaded[0] = JasperReport.load(design);
            }
            loaded[0].write(report);
        };
    }

    private static Work byHand(ReportRequest request) throws Exception {
        Report report = Samples.progress(request);
        HandmadePdf[] made = new HandmadePdf[1];
        return () -> {
            if (made[0] == null) {
                made[0] = new HandmadePdf();
            }
            made[0].write(report);
        };
    }
}
