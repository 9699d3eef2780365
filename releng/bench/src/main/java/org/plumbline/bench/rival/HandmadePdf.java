package org.plumbline.bench.rival;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report;

/** The words, tables and charts of a report in OpenPDF's own paragraphs and tables, without tags. */
public final class HandmadePdf {

    private static final Rectangle PAPER = PageSize.LETTER;
    private static final float MARGIN = 54;
    private static final float CHART_HEIGHT = 120;
    private static final int GRID_LINES = 5;

    private final Face regular = new Face("NotoSans-Regular.ttf");
    private final Face bold = new Face("NotoSans-Bold.ttf");
    private final Font body = new Font(regular.base, 10.5f);
    private final Font strong = new Font(bold.base, 10.5f);
    private final Font heading = new Font(bold.base, 14);
    private final Font title = new Font(bold.base, 21);
    private final Font cell = new Font(regular.base, 9.5f);
    private final Font head = new Font(bold.base, 9.5f);
    private final Font small = new Font(regular.base, 8.5f);

    /** A font file, parsed once. */
    private record Face(BaseFont base) {
        Face(String file) {
            this(load(file));
        }

        private static BaseFont load(String file) {
            try (InputStream in = HandmadePdf.class.getResourceAsStream("/fonts/" + file)) {
                return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                        in.readAllBytes(), null);
            } catch (IOException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    /** Writes the report. */
    public byte[] write(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PAPER, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new Foot(report.record()));
            document.open();
            document.add(new Paragraph(report.letterhead().clinic(), strong));
            report.letterhead().lines().forEach(line -> document.add(new Paragraph(line, small)));
            document.add(new Paragraph(report.title(), title));
            document.add(pairs(report.subject()));
            Flow.of(report).forEach(line -> add(line, document, writer));
        }
        return out.toByteArray();
    }

    private void add(Flow line, Document document, PdfWriter writer) {
        switch (line) {
        case Flow.Heading(String text) -> {
            Paragraph paragraph = new Paragraph(text, heading);
            paragraph.setSpacingBefore(10);
            paragraph.setSpacingAfter(4);
            document.add(paragraph);
        }
        case Flow.Text(String text, boolean stressed) -> document.add(new Paragraph(text, stressed ? strong : body));
        case Flow.Pairs(List<Report.Field> fields) -> document.add(pairs(fields));
        case Flow.Grid(Table table) -> document.add(table(table));
        case Flow.Lines(LineChart chart) -> chart(chart, document, writer);
        }
    }

    private PdfPTable pairs(List<Report.Field> fields) {
        PdfPTable table = table(2, new float[] { 1, 3 });
        for (Report.Field field : fields) {
            table.addCell(borderless(field.label(), head, Align.START));
            table.addCell(borderless(field.value(), cell, Align.START));
        }
        return table;
    }

    private PdfPTable table(Table block) {
        List<Column> columns = block.columns();
        float[] weights = new float[columns.size()];
        for (int n = 0; n < weights.length; n++) {
            weights[n] = (float) columns.get(n).weight();
        }
        PdfPTable table = table(columns.size(), weights);
        columns.forEach(column -> table.addCell(ruled(column.label(), head, column.align())));
        table.setHeaderRows(1);
        block.rows().stream().map(Row::cells).forEach(cells -> row(table, columns, cells, cell));
        row(table, columns, block.totals(), head);
        return table;
    }

    private static void row(PdfPTable table, List<Column> columns, List<Cell> cells, Font font) {
        for (int n = 0; n < cells.size(); n++) {
            table.addCell(ruled(Flow.words(cells.get(n)), font, columns.get(n).align()));
        }
    }

    private static PdfPTable table(int columns, float[] weights) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidths(weights);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    private static PdfPCell borderless(String text, Font font, Align align) {
        PdfPCell made = new PdfPCell(new Phrase(text, font));
        made.setBorder(Rectangle.NO_BORDER);
        made.setHorizontalAlignment(switch (align) {
        case START -> PdfPCell.ALIGN_LEFT;
        case CENTER -> PdfPCell.ALIGN_CENTER;
        case END -> PdfPCell.ALIGN_RIGHT;
        });
        return made;
    }

    private static PdfPCell ruled(String text, Font font, Align align) {
        PdfPCell made = borderless(text, font, align);
        made.setBorder(Rectangle.BOTTOM);
        made.setBorderColor(Color.GRAY);
        return made;
    }

    private void chart(LineChart chart, Document document, PdfWriter writer) {
        document.add(new Paragraph(chart.title(), strong));
        if (writer.getVerticalPosition(true) - CHART_HEIGHT < MARGIN) {
            document.newPage();
        }
        float top = writer.getVerticalPosition(true) - 6;
        new Plot(chart, MARGIN, top - CHART_HEIGHT, PAPER.getWidth() - 2 * MARGIN).paint(writer.getDirectContent());
        Paragraph room = new Paragraph(chart.summary(), cell);
        room.setSpacingBefore(CHART_HEIGHT + 6);
        document.add(room);
    }

    /** Where the values of a chart lie on the page. */
    private final class Plot {

        private final LineChart chart;
        private final float left;
        private final float bottom;
        private final float width;
        private final LocalDate first;
        private final long days;

        Plot(LineChart chart, float x, float y, float width) {
            this.chart = chart;
            left = x + 30;
            bottom = y + 16;
            this.width = width - 120;
            List<LocalDate> dates = chart.series().stream().flatMap(line -> line.points().stream()).map(Point::date)
                    .sorted().toList();
            first = dates.getFirst();
            days = Math.max(1, dates.getLast().toEpochDay() - first.toEpochDay());
        }

        private float x(Point point) {
            return left + width * (point.date().toEpochDay() - first.toEpochDay()) / days;
        }

        private float y(double value) {
            return bottom + (CHART_HEIGHT - 22) * (float) ((value - chart.low()) / (chart.high() - chart.low()));
        }

        void paint(PdfContentByte canvas) {
            canvas.setLineWidth(0.5f);
            for (int n = 0; n <= GRID_LINES; n++) {
                double value = chart.low() + n * (chart.high() - chart.low()) / GRID_LINES;
                stroke(canvas, left, y(value), left + width, y(value));
                text(canvas, PdfContentByte.ALIGN_RIGHT, Long.toString(Math.round(value)), left - 4, y(value) - 3);
            }
            chart.series().forEach(series -> paint(canvas, series));
        }

        private void paint(PdfContentByte canvas, Series series) {
            List<Point> points = series.points();
            canvas.setLineWidth(1.6f);
            canvas.moveTo(x(points.getFirst()), y(points.getFirst().value()));
            points.forEach(point -> canvas.lineTo(x(point), y(point.value())));
            canvas.stroke();
            for (Point point : points) {
                canvas.circle(x(point), y(point.value()), 2.5f);
                canvas.fill();
                text(canvas, PdfContentByte.ALIGN_CENTER, point.date().toString(), x(point), bottom - 12);
            }
            Point last = points.getLast();
            text(canvas, PdfContentByte.ALIGN_LEFT, series.label() + " " + last.value(), x(last) + 6, y(last.value()));
            Double target = series.target();
            if (target != null) {
                canvas.setLineDash(3, 3, 0);
                stroke(canvas, left, y(target), left + width, y(target));
                canvas.setLineDash(0);
                text(canvas, PdfContentByte.ALIGN_LEFT, target.toString(), left + width + 4, y(target) - 8);
            }
        }

        private void stroke(PdfContentByte canvas, float fromX, float fromY, float toX, float toY) {
            canvas.moveTo(fromX, fromY);
            canvas.lineTo(toX, toY);
            canvas.stroke();
        }

        private void text(PdfContentByte canvas, int align, String words, float x, float y) {
            canvas.beginText();
            canvas.setFontAndSize(regular.base, 8.5f);
            canvas.showTextAligned(align, words, x, y, 0);
            canvas.endText();
        }
    }

    /** Record number and page x of y at the foot of every page. */
    private final class Foot extends PdfPageEventHelper {

        private final String record;
        private PdfTemplate total;

        Foot(String record) {
            this.record = record;
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            total = writer.getDirectContent().createTemplate(30, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            String page = record + "   Page " + writer.getPageNumber() + " of ";
            PdfContentByte canvas = writer.getDirectContent();
            write(canvas, page, MARGIN, 30);
            canvas.addTemplate(total, MARGIN + regular.base.getWidthPoint(page, 8.5f), 30);
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            write(total, Integer.toString(writer.getPageNumber() - 1), 0, 0);
        }

        private void write(PdfContentByte canvas, String text, float x, float y) {
            canvas.beginText();
            canvas.setFontAndSize(regular.base, 8.5f);
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            canvas.endText();
        }
    }
}
