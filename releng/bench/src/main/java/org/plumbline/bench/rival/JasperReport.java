package org.plumbline.bench.rival;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * The words, tables and charts of a report by JasperReports: one compiled design, one pass over a list of lines, the
 * fonts embedded, charts as vectors.
 */
public final class JasperReport {

    private final net.sf.jasperreports.engine.JasperReport design;

    private JasperReport(net.sf.jasperreports.engine.JasperReport design) {
        this.design = design;
    }

    /** Compiles the design for reports that have the tables of this one. */
    public static void compile(Report report, Path file) throws JRException {
        JasperCompileManager.compileReportToFile(new JasperLayout(tables(report)).design(), file.toString());
    }

    /** Loads a compiled design. */
    public static JasperReport load(Path file) throws JRException {
        return new JasperReport((net.sf.jasperreports.engine.JasperReport) JRLoader.loadObject(file.toFile()));
    }

    private static List<Table> tables(Report report) {
        return Flow.of(report).stream().filter(Flow.Grid.class::isInstance).map(grid -> ((Flow.Grid) grid).table())
                .toList();
    }

    /** Writes the report. */
    public byte[] write(Report report) throws JRException {
        Map<String, Object> parameters = new HashMap<>(Map.of("clinic", report.letterhead().clinic(),
                "address", String.join("\n", report.letterhead().lines()), "title", report.title(),
                "record", report.record()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(
                JasperFillManager.fillReport(design, parameters, new Rows<>(lines(report), Line::get))));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static List<Line> lines(Report report) {
        List<Line> lines = new ArrayList<>();
        report.subject().forEach(field -> lines.add(Line.of("pair", field.label(), field.value())));
        int tables = 0;
        for (Flow flow : Flow.of(report)) {
            switch (flow) {
            case Flow.Heading(String text) -> lines.add(Line.of("heading", text));
            case Flow.Text(String text, boolean stressed) -> lines.add(Line.of(stressed ? "strong" : "text", text));
            case Flow.Pairs(List<Report.Field> fields) ->
                fields.forEach(field -> lines.add(Line.of("pair", field.label(), field.value())));
            case Flow.Grid(Table table) -> {
                for (Row row : table.rows()) {
                    lines.add(row(row.cells(), tables));
                }
                if (!table.totals().isEmpty()) {
                    lines.add(row(table.totals(), tables));
                }
                tables++;
            }
            case Flow.Lines(LineChart chart) -> {
                lines.add(Line.of("strong", chart.title()));
                lines.add(new Line("chart", -1, List.of(), chart));
                lines.add(Line.of("text", chart.summary()));
            }
            }
        }
        return lines;
    }

    private static Line row(List<Cell> cells, int table) {
        return new Line("row", table, cells.stream().map(Flow::words).toList(), null);
    }

    /** A line of the report: a row of the data source. */
    private record Line(String kind, int table, List<String> texts, LineChart lineChart) {

        static Line of(String kind, String... texts) {
            return new Line(kind, -1, List.of(texts), null);
        }

        Object get(String field) {
            return switch (field) {
            case "kind" -> kind;
            case "table" -> table;
            case "chart" -> lineChart == null ? null : points();
            case "low" -> lineChart == null ? null : lineChart.low();
            case "high" -> lineChart == null ? null : lineChart.high();
            default -> {
                int text = Integer.parseInt(field.substring(1));
                yield text < texts.size() ? texts.get(text) : null;
            }
            };
        }

        private JRDataSource points() {
            List<Value> values = new ArrayList<>();
            for (Series series : lineChart.series()) {
                List<Point> points = series.points();
                points.forEach(point -> values.add(new Value(series.label(), point.date(), point.value())));
                Double target = series.target();
                if (target != null) {
                    String label = series.label() + " target";
                    values.add(new Value(label, points.getFirst().date(), target));
                    values.add(new Value(label, points.getLast().date(), target));
                }
            }
            return new Rows<>(values, Value::get);
        }
    }

    /** A point of a chart. */
    private record Value(String series, LocalDate date, double value) {
        Object get(String field) {
            return switch (field) {
            case "series" -> series;
            case "date" -> Date.valueOf(date);
            default -> value;
            };
        }
    }

    /** A list as data source. */
    private static final class Rows<T> implements JRDataSource {

        private final Iterator<T> rows;
        private final Access<T> access;
        private T row;

        private interface Access<T> {
            Object get(T row, String field);
        }

        Rows(List<T> rows, Access<T> access) {
            this.rows = rows.iterator();
            this.access = access;
        }

        @Override
        public boolean next() {
            boolean more = rows.hasNext();
            row = more ? rows.next() : null;
            return more;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return access.get(row, field.getName());
        }
    }
}
