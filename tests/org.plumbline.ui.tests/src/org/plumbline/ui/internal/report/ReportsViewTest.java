package org.plumbline.ui.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Reports;
import org.plumbline.report.model.Report;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Reports on the chart in front. */
@ExtendWith(RunningWorkbench.class)
class ReportsViewTest {

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private static ReportsView view() {
        return ui(() -> (ReportsView) WorkbenchDriver.page().showView("org.plumbline.ui.reports"));
    }

    private static ChartReports reportsOn(ChartEditor editor) {
        return ui(() -> new ChartReports(editor.clinic(), editor.session().copy().chart(),
                editor.session().copy().encounters()));
    }

    @Test
    void everyReportCanBeLookedAtAndSavedInEveryFormat() throws Exception {
        ChartEditor editor = WorkbenchDriver.open("brandvold");
        ReportsView view = view();
        Reports reports = ui(() -> view.getSite().getService(Reports.class));
        assertTrue(reports.builders().size() >= 2 && reports.writers().size() >= 3);
        for (var builder : reports.builders()) {
            Report report = reportsOn(editor).build(builder);
            var pages = ChartReports.pages(report, reports.writer("pdf"), new NullProgressMonitor());
            assertTrue(pages.size() > 1 && pages.getFirst().width > 500);
            for (var writer : reports.writers()) {
                Path file = folder.resolve(Reports.fileName(report, writer));
                act(() -> view.save(report, writer, file));
                await(file + " is written", () -> Files.exists(file) && Files.size(file) > 1000);
            }
        }
    }

    @Test
    void aReportHoldsWhatIsTypedBeforeItIsSaved() throws Exception {
        ChartEditor editor = WorkbenchDriver.open("brandvold");
        act(() -> editor.session().set(editor.session().chart().getPatient(),
                org.plumbline.model.chart.ChartPackage.Literals.PATIENT__FAMILY_NAME, "Newly-Named", "family name"));
        Reports reports = ui(() -> editor.getSite().getService(Reports.class));
        Path file = folder.resolve("report.txt");
        reports.write(reportsOn(editor).build(reports.builder("progress")), reports.writer("txt"), file);
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("Newly-Named"));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInTheView() throws Exception {
        ChartEditor editor = WorkbenchDriver.open("brandvold");
        ReportsView view = view();
        Reports reports = ui(() -> view.getSite().getService(Reports.class));
        Report report = reportsOn(editor).build(reports.builder("progress"));
        Path file = Files.writeString(folder.resolve("file"), "in the way").resolve("report.pdf");
        ReportWriter pdf = reports.writer("pdf");
        act(() -> view.save(report, pdf, file));
        await("the failure is said", () -> WorkbenchDriver.find(WorkbenchDriver.window(), Link.class,
                link -> link.isVisible() && link.getText().contains("report.pdf")).isPresent());
        assertEquals(List.of("file"), Files.list(folder).map(Path::getFileName).map(Path::toString).toList());
    }
}
