package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Report;

/** Writes reports to a folder and prints the path of each file. */
final class ReportExport {

    private final Reports reports;
    private final Path folder;
    private final PrintWriter out;

    ReportExport(Reports reports, Path folder, PrintWriter out) {
        this.reports = reports;
        this.folder = folder;
        this.out = out;
    }

    /** Builds every report before it writes the first file, so that one that cannot be built leaves none behind. */
    void write(ReportRequest request, List<ReportBuilder> builders, List<ReportWriter> writers)
            throws ReportException {
        List<Report> built = new ArrayList<>();
        for (ReportBuilder builder : builders) {
            built.add(builder.build(request));
        }
        for (Report report : built) {
            for (ReportWriter writer : writers) {
                Path file = folder.resolve(Reports.fileName(report, writer));
                reports.write(report, writer, file);
                out.println(file);
            }
        }
    }
}
