package org.plumbline.bench.rival;

import java.util.List;

import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Table;

import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.design.JRDesignTimeSeries;
import net.sf.jasperreports.charts.design.JRDesignTimeSeriesDataset;
import net.sf.jasperreports.charts.design.JRDesignTimeSeriesPlot;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.charts.type.TimePeriodEnum;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignDatasetRun;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The design of the report: a band for each kind of line, and for each table a row and a head that is repeated. */
final class JasperLayout {

    private static final int WIDTH = 504;
    private static final int MARGIN = 54;
    private static final int CHART_HEIGHT = 120;

    private final List<Table> tables;
    private final JasperDesign design = new JasperDesign();

    JasperLayout(List<Table> tables) {
        this.tables = tables;
    }

    JasperDesign design() throws JRException {
        design.setName("progress");
        design.setPageWidth(WIDTH + 2 * MARGIN);
        design.setPageHeight(792);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(MARGIN);
        design.setBottomMargin(MARGIN / 2);
        JRDesignStyle standard = new JRDesignStyle();
        standard.setName("standard");
        standard.setDefault(true);
        standard.setFontName("Report");
        design.addStyle(standard);
        design.setDefaultStyle(standard);
        for (String name : List.of("clinic", "address", "title", "record")) {
            JRDesignParameter parameter = new JRDesignParameter();
            parameter.setName(name);
            parameter.setValueClass(String.class);
            design.addParameter(parameter);
        }
        field("kind", String.class);
        field("table", Integer.class);
        field("chart", JRDataSource.class);
        field("low", Double.class);
        field("high", Double.class);
        int columns = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(2);
        for (int n = 0; n < Math.max(2, columns); n++) {
            field("t" + n, String.class);
        }
        design.setTitle(title());
        design.setPageFooter(foot());
        addPoints();
        addHeads();
        addLines();
        return design;
    }

    private void field(String name, Class<?> type) throws JRException {
        design.addField(field(new JRDesignField(), name, type));
    }

    private static JRDesignField field(JRDesignField field, String name, Class<?> type) {
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private static JRDesignBand title() {
        JRDesignBand band = band(70, null);
        band.addElement(text("$P{clinic}", 0, 0, WIDTH, 16, 10.5f, true));
        band.addElement(text("$P{address}", 0, 16, WIDTH, 14, 8.5f, false));
        band.addElement(text("$P{title}", 0, 36, WIDTH, 30, 21, true));
        return band;
    }

    private static JRDesignBand foot() {
        JRDesignBand band = band(16, null);
        band.addElement(text("$P{record} + \"   Page \" + $V{PAGE_NUMBER} + \" of \"", 0, 2, 140, 12, 8.5f, false));
        JRDesignTextField total = text("\"\" + $V{PAGE_NUMBER}", 140, 2, 40, 12, 8.5f, false);
        total.setEvaluationTime(EvaluationTimeEnum.REPORT);
        band.addElement(total);
        return band;
    }

    /** The data of a chart come from the line they stand in. */
    private void addPoints() throws JRException {
        JRDesignDataset points = new JRDesignDataset(false);
        points.setName("points");
        points.addField(field(new JRDesignField(), "series", String.class));
        points.addField(field(new JRDesignField(), "date", java.util.Date.class));
        points.addField(field(new JRDesignField(), "value", Double.class));
        design.addDataset(points);
    }

    private void addHeads() throws JRException {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("grid");
        group.setExpression(new JRDesignExpression("$F{table}"));
        group.setReprintHeaderOnEachPage(true);
        for (int n = 0; n < tables.size(); n++) {
            JRDesignBand band = band(18, "$F{table} == " + n);
            cells(tables.get(n), band, true);
            ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        }
        design.addGroup(group);
    }

    private void addLines() {
        line("heading", 30, text("$F{t0}", 0, 10, WIDTH, 18, 14, true));
        line("strong", 16, text("$F{t0}", 0, 0, WIDTH, 15, 10.5f, true));
        line("text", 16, text("$F{t0}", 0, 0, WIDTH, 15, 10.5f, false));
        line("pair", 15, text("$F{t0}", 0, 0, WIDTH / 4, 14, 9.5f, true),
                text("$F{t1}", WIDTH / 4, 0, WIDTH * 3 / 4, 14, 9.5f, false));
        for (int n = 0; n < tables.size(); n++) {
            JRDesignBand band = band(15, "$F{table} == " + n);
            cells(tables.get(n), band, false);
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
        JRDesignBand band = band(CHART_HEIGHT + 4, "$F{kind}.equals(\"chart\")");
        band.addElement(chart());
        ((JRDesignSection) design.getDetailSection()).addBand(band);
    }

    private void line(String kind, int height, JRDesignTextField... texts) {
        JRDesignBand band = band(height, "$F{kind}.equals(\"" + kind + "\")");
        for (JRDesignTextField text : texts) {
            band.addElement(text);
        }
        ((JRDesignSection) design.getDetailSection()).addBand(band);
    }

    private static void cells(Table table, JRDesignBand band, boolean head) {
        List<Column> columns = table.columns();
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        double before = 0;
        for (int n = 0; n < columns.size(); n++) {
            Column column = columns.get(n);
            int x = (int) Math.round(WIDTH * before / weights);
            before += column.weight();
            int width = (int) Math.round(WIDTH * before / weights) - x;
            String words = head ? "\"" + column.label().replace("\"", "\\\"") + "\"" : "$F{t" + n + "}";
            JRDesignTextField cell = text(words, x, 0, width, 14, 9.5f, head);
            cell.setHorizontalTextAlign(align(column.align()));
            cell.getLineBox().getBottomPen().setLineWidth(0.5f);
            band.addElement(cell);
        }
    }

    private static HorizontalTextAlignEnum align(Align align) {
        return switch (align) {
        case START -> HorizontalTextAlignEnum.LEFT;
        case CENTER -> HorizontalTextAlignEnum.CENTER;
        case END -> HorizontalTextAlignEnum.RIGHT;
        };
    }

    private JRDesignChart chart() {
        JRDesignDatasetRun run = new JRDesignDatasetRun();
        run.setDatasetName("points");
        run.setDataSourceExpression(new JRDesignExpression("$F{chart}"));
        JRDesignTimeSeries series = new JRDesignTimeSeries();
        series.setSeriesExpression(new JRDesignExpression("$F{series}"));
        series.setTimePeriodExpression(new JRDesignExpression("$F{date}"));
        series.setValueExpression(new JRDesignExpression("$F{value}"));
        JRDesignTimeSeriesDataset data = new JRDesignTimeSeriesDataset(null);
        data.setDatasetRun(run);
        data.setTimePeriod(TimePeriodEnum.DAY);
        data.addTimeSeries(series);
        JRDesignChart chart = new JRDesignChart(design, ChartTypeEnum.TIMESERIES);
        chart.setDataset(data);
        chart.setWidth(WIDTH);
        chart.setHeight(CHART_HEIGHT);
        JRDesignTimeSeriesPlot plot = (JRDesignTimeSeriesPlot) chart.getPlot();
        plot.setShowShapes(true);
        plot.setRangeAxisMinValueExpression(new JRDesignExpression("$F{low}"));
        plot.setRangeAxisMaxValueExpression(new JRDesignExpression("$F{high}"));
        return chart;
    }

    private static JRDesignBand band(int height, String when) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        if (when != null) {
            band.setPrintWhenExpression(new JRDesignExpression(when));
        }
        return band;
    }

    private static JRDesignTextField text(String words, int x, int y, int width, int height, float size, boolean bold) {
        JRDesignTextField text = new JRDesignTextField();
        text.setExpression(new JRDesignExpression(words));
        text.setX(x);
        text.setY(y);
        text.setWidth(width);
        text.setHeight(height);
        text.setFontSize(size);
        text.setBold(bold);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        return text;
    }
}
