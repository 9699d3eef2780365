package org.plumbline.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.plumbline.bench.rival.BareWorkbook;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.model.Report;
import org.plumbline.report.xlsx.internal.XlsxReportWriter;

/** The workbook of the sample runner's progress report, beside POI writing the same cells with nothing in between. */
final class WorkbookBenchmark {

    private static final double BARE = 1.2;

    private WorkbookBenchmark() {
    }

    static void run(Path folder, PrintStream out) throws Exception {
        ReportRequest request = Samples.runner();
        BareWorkbook bare = BareWorkbook.of(new ByteArrayInputStream(workbook(Samples.progress(request))));
        new Contest("workbook, " + bare.size() + ", warm",
                List.of(new Contender("Plumbline, from the chart",
                        Measurement.inProcess(() -> workbook(Samples.progress(request)))),
                        new Contender("bare POI, same cells", BARE, Measurement.inProcess(bare::write))),
                150, 40).run(out);
    }

    private static byte[] workbook(Report report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReportWriter().write(report, out);
        return out.toByteArray();
    }
}
