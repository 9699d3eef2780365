package org.plumbline.report.xlsx.internal;

import javax.xml.namespace.QName;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxisUnit;
import org.plumbline.report.model.Block.LineChart;

/** A native line chart. Lines differ by marker as well as by color; targets are dashed and have no marker. */
final class ChartDrawing {

    /** Colors that stay apart for people who confuse red and green, after Okabe and Ito; dark ones first. */
    private static final int[] COLORS = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00 };

    private static final MarkerStyle[] MARKERS = { MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE,
        MarkerStyle.DIAMOND, MarkerStyle.X, MarkerStyle.STAR };

    /** Grid lines of the scale. */
    private static final int STEPS = 5;

    private static final double TITLE_SIZE = 13;
    private static final double THICK = 2.25;
    private static final double THIN = 1.5;

    private final XSSFSheet sheet;
    private final TableBlock numbers;
    private final XSSFChart chart;
    private final XDDFLineChartData lines;
    private int count;

    /**
     * @param days days from the first point to the last
     * @param labels how many dates there is room for
     * @param numbers the table with dates in its first column
     */
    ChartDrawing(XSSFSheet sheet, XSSFClientAnchor place, LineChart block, String dateFormat, long days,
            int labels, TableBlock numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
        chart = sheet.createDrawingPatriarch().createChart(place);
        var names = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        names.setName(SafeText.escape(block.title()));
        names.setDescr(SafeText.escape(block.summary()));
        chart.setTitleText(SafeText.escape(block.title()));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_SIZE);
        chart.displayBlanksAs(DisplayBlanks.SPAN);
        XDDFDateAxis dates = chart.createDateAxis(AxisPosition.BOTTOM);
        dates.setNumberFormat(dateFormat);
        dates.setMajorUnit(Math.max(1, Math.ceilDiv(days, labels)));
        countDays();
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setMinimum(block.low());
        values.setMaximum(block.high());
        values.setMajorUnit((block.high() - block.low()) / STEPS);
        if (!block.unit().isBlank()) {
            values.setTitle(SafeText.escape(block.unit()));
        }
        values.getOrAddMajorGridProperties().setLineProperties(stroke(Palette.LINE, 0.5));
        lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, dates, values);
        lines.setVaryColors(false);
    }

    /** Makes a day the unit of the axis; for few dates far apart spreadsheets would choose months. POI has no call. */
    private void countDays() {
        CTAxisUnit step = chart.getCTChart().getPlotArea().getDateAxArray(0).getMajorUnit();
        try (XmlCursor cursor = step.newCursor()) {
            QName name = cursor.getName();
            cursor.beginElement("baseTimeUnit", name.getNamespaceURI());
            cursor.insertAttributeWithValue("val", "days");
        }
    }

    /** Adds a line through the numbers of a column of the table; a target belongs to the line added before. */
    void line(int column, boolean target) {
        if (!target) {
            count++;
        }
        int look = (count - 1) % COLORS.length;
        var series = (XDDFLineChartData.Series) lines.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(column)));
        int place = numbers.spans().first(column);
        series.setTitle(sheet.getRow(numbers.head()).getCell(place).getStringCellValue(),
                new CellReference(sheet.getSheetName(), numbers.head(), place, true, true));
        series.setSmooth(false);
        XDDFLineProperties stroke = stroke(COLORS[look], target ? THIN : THICK);
        if (target) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(stroke);
        series.setMarkerStyle(target ? MarkerStyle.NONE : MARKERS[look]);
        if (!target) {
            XDDFShapeProperties marker = new XDDFShapeProperties(series.getCTLineSer().getMarker().addNewSpPr());
            marker.setFillProperties(new XDDFSolidFillProperties(color(COLORS[look])));
            marker.setLineProperties(stroke(COLORS[look], THIN));
        }
    }

    private CellRangeAddress cells(int column) {
        int place = numbers.spans().first(column);
        return new CellRangeAddress(numbers.head() + 1, numbers.last(), place, place);
    }

    void end() {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.plot(lines);
    }

    private static XDDFLineProperties stroke(int rgb, double width) {
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb)));
        stroke.setWidth(width);
        return stroke;
    }

    private static XDDFColor color(int rgb) {
        return XDDFColor.from(new byte[] { (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb });
    }
}
