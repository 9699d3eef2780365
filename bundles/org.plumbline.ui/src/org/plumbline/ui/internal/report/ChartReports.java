package org.plumbline.ui.internal.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.graphics.ImageData;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.report.ClinicLetterhead;
import org.plumbline.report.ReportBuilder;
import org.plumbline.report.ReportException;
import org.plumbline.report.ReportRequest;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.model.Report;
import org.plumbline.store.StoreException;
import org.plumbline.ui.Clinic;

/**
 * Builds reports on a chart as it stands in its editor, saved or not. Everything here takes its time and belongs into
 * a job.
 *
 * @param clinic the clinic
 * @param chart a copy of the chart's index
 * @param edited copies of the encounters that the editor holds
 */
record ChartReports(Clinic clinic, Chart chart, List<Encounter> edited) {

    private static final float DPI = 110;

    ChartReports {
        edited = List.copyOf(edited);
    }

    /** Builds a report on the newest episode. */
    Report build(ReportBuilder builder) throws ReportException, StoreException {
        return builder.build(ReportRequest.ofNewestEpisode(chart, this::encounter, clinic.catalogue(),
                ClinicLetterhead.of(chart), Locale.getDefault(), LocalDate.now()));
    }

    private Encounter encounter(String id) throws StoreException {
        for (Encounter encounter : edited) {
            if (encounter.getId().equals(id)) {
                return encounter;
            }
        }
        return clinic.store().encounter(chart.getId(), id);
    }

    /** The pages of a report as the writer prints them. */
    static List<ImageData> pages(Report report, ReportWriter pdf, IProgressMonitor monitor) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pdf.write(report, file);
        List<ImageData> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                ByteArrayOutputStream image = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, DPI), "bmp", image);
                pages.add(new ImageData(new ByteArrayInputStream(image.toByteArray())));
            }
        }
        return pages;
    }
}
