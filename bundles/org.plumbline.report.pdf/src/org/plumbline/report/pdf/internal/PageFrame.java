package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.WriterLabels;
import org.plumbline.report.model.Report;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** What stands around the text: the letterhead and subject of page 1, running heads after it, and the foot. */
final class PageFrame {

    private static final double FOOT_MARGIN = 24;
    private static final double FOOT_GAP = 16;
    private static final double PAGE_NUMBER = 90;
    private static final double PADDING = 8;

    private final Report report;
    private final Setup setup;

    PageFrame(Report report, Setup setup) {
        this.report = report;
        this.setup = setup;
    }

    /** Room that the foot of {@code report} needs below the text. */
    static double footOf(Report report) {
        Setup probe = Setup.of(report, 0);
        return FOOT_MARGIN + FOOT_GAP + footLines(report, probe).height();
    }

    private static TextBox footLines(Report report, Setup setup) {
        WriterLabels labels = setup.words().labels();
        String lines = labels.record() + " " + report.record() + " · " + labels.written() + " "
                + setup.words().date(report.written()) + "\n" + labels.content() + " " + report.contentVersion()
                + (report.footnote().isBlank() ? "" : " · " + report.footnote());
        return setup.text().set(lines, setup.type().small(), setup.sheet().textWidth() - PAGE_NUMBER);
    }

    /** Letterhead, title and subject. */
    List<Piece> opening(TextLayout text, FieldsLayout fields, PdfStructureElement document) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(letterhead(document).glue());
        List<Piece> title = text.title(report.title(), document);
        pieces.add(title.getFirst().after(14));
        if (!report.subject().isEmpty()) {
            Piece subject = Piece.stack(fields.fields(report.subject(), Sheet.LEFT + PADDING,
                    setup.sheet().textWidth() - 2 * PADDING, document));
            double height = subject.height() + 2 * PADDING;
            pieces.add(new Piece(12, height, (canvas, top) -> {
                canvas.artifact(() -> canvas.box(Sheet.LEFT, top - height, setup.sheet().textWidth(), height,
                        Ink.ACCENT_PALE));
                subject.painter().paint(canvas, top - PADDING);
            }));
        }
        return pieces;
    }

    private Piece letterhead(PdfStructureElement document) {
        PdfStructureElement element = Role.P.in(document);
        double half = setup.sheet().textWidth() / 2;
        TextBox clinic = setup.text().set(report.letterhead().clinic(), setup.type().section(), half);
        Style small = setup.type().small();
        TextBox lines = setup.text().set(String.join("\n", report.letterhead().lines()),
                new Style(Face.REGULAR, 9.5, 9.5 * 1.4, small.ink()), half - 12);
        double height = Math.max(clinic.height(), lines.height()) + 8;
        return new Piece(0, height, (canvas, top) -> {
            canvas.mark(element, () -> {
                canvas.text(clinic, Sheet.LEFT, top, 0, Side.LEFT);
                canvas.text(lines, Sheet.LEFT + half + 12, top, half - 12, Side.RIGHT);
            });
            canvas.artifact(() -> canvas.line(Sheet.LEFT, top - height, setup.sheet().right(), top - height, 1.5,
                    Ink.ACCENT));
        });
    }

    /** Paints head and foot of page {@code page}, counted from 0. */
    void paint(Canvas canvas, int page, int pages) {
        Sheet sheet = setup.sheet();
        double width = sheet.textWidth();
        Style small = setup.type().small();
        canvas.artifact(() -> {
            if (page > 0) {
                double top = sheet.height() - 26;
                canvas.text(setup.text().set(report.title(), small.bold(), width * 0.72).part(0, 1), Sheet.LEFT, top, 0,
                        Side.LEFT);
                canvas.text(setup.text().set(report.record(), small, width * 0.28).part(0, 1), Sheet.LEFT, top, width,
                        Side.RIGHT);
                double rule = top - small.leading() - 3;
                canvas.line(Sheet.LEFT, rule, sheet.right(), rule, 0.5, Ink.RULE);
            }
            TextBox foot = footLines(report, setup);
            double top = FOOT_MARGIN + foot.height();
            canvas.line(Sheet.LEFT, top + 5, sheet.right(), top + 5, 0.5, Ink.RULE);
            canvas.text(foot, Sheet.LEFT, top, 0, Side.LEFT);
            String number = setup.words().labels().page(page + 1, pages);
            canvas.text(setup.text().set(number, small, PAGE_NUMBER), Sheet.LEFT, top, width, Side.RIGHT);
        });
    }
}
