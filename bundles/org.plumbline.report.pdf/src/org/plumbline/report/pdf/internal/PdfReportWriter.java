package org.plumbline.report.pdf.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.osgi.service.component.annotations.Component;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Section;

/**
 * Writes a report as tagged PDF that follows PDF/UA-1. The layout is settled first, piece by piece, so that every page
 * knows how many there are when it is painted.
 */
@Component
public final class PdfReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Setup setup = Setup.of(report, PageFrame.footOf(report));
        Sheet sheet = setup.sheet();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle((float) sheet.width(), (float) sheet.height()))) {
            PdfWriter writer = PdfWriter.getInstance(document, pdf);
            writer.setCompressionLevel(Face.COMPRESSION);
            Metadata.declare(report, document, writer);
            document.open();
            paint(report, setup, document, writer);
        }
        pdf.writeTo(out);
    }

    private static void paint(Report report, Setup setup, Document document, PdfWriter writer) {
        PageFrame frame = new PageFrame(report, setup);
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), Role.DOCUMENT.pdfName());
        List<List<Pages.Placed>> pages = Pages.of(pieces(report, setup, frame, root), setup.sheet());
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                document.newPage();
            }
            Canvas canvas = new Canvas(writer.getDirectContent());
            frame.paint(canvas, page, pages.size());
            pages.get(page).forEach(placed -> placed.piece().painter().paint(canvas, placed.top()));
        }
    }

    private static List<Piece> pieces(Report report, Setup setup, PageFrame frame, PdfStructureElement root) {
        BlockLayout blocks = new BlockLayout(setup);
        List<Piece> pieces = new ArrayList<>(blocks.opening(frame, root));
        for (Section section : report.sections()) {
            pieces.addAll(blocks.section(section, root));
        }
        return pieces;
    }
}
