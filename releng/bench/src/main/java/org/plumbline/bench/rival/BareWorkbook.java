package org.plumbline.bench.rival;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.bench.rival.WorkbookContent.Content;
import org.plumbline.bench.rival.WorkbookContent.Formula;
import org.plumbline.bench.rival.WorkbookContent.Grid;
import org.plumbline.bench.rival.WorkbookContent.Line;
import org.plumbline.bench.rival.WorkbookContent.Link;
import org.plumbline.bench.rival.WorkbookContent.Look;
import org.plumbline.bench.rival.WorkbookContent.Page;
import org.plumbline.bench.rival.WorkbookContent.Plot;
import org.plumbline.bench.rival.WorkbookContent.Trend;

/**
 * The cells of a workbook, read from a file and written by POI's plainest calls: values, formulas, styles made once
 * each, sizes of rows and columns, merged regions, links, tables, print set-up, and line charts of the same ranges.
 * Everything that has to be found out is found out beforehand.
 */
public final class BareWorkbook {

    private static final byte[] BLUE = { 0, 114, -78 };
    private static final double STROKE = 2.25;

    private final WorkbookContent content;

    private BareWorkbook(WorkbookContent content) {
        this.content = content;
    }

    /** A workbook with the cells of this file. */
    public static BareWorkbook of(InputStream file) throws IOException {
        return new BareWorkbook(WorkbookContent.of(file));
    }

    /** How much there is, in words. */
    public String size() {
        return content.size();
    }

    /** Writes the cells. Closing a new workbook would save it a second time, to nowhere. */
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            XSSFCellStyle[] styles = styles(workbook);
            for (Page page : content.pages()) {
                write(page, workbook.createSheet(page.name()), styles);
            }
            workbook.write(out);
        } finally {
            workbook.getPackage().revert();
        }
        return out.toByteArray();
    }

    private static void write(Page page, XSSFSheet sheet, XSSFCellStyle[] styles) {
        for (int column = 0; column < page.widths().length; column++) {
            sheet.setColumnWidth(column, page.widths()[column]);
        }
        for (Line line : page.lines()) {
            Row row = sheet.createRow(line.row());
            row.setHeightInPoints(line.height());
            for (Content content : line.cells()) {
                Cell cell = row.createCell(content.column());
                cell.setCellStyle(styles[content.look()]);
                set(cell, content.value());
            }
        }
        page.merged().forEach(sheet::addMergedRegionUnsafe);
        page.links().forEach(link -> link(link, sheet));
        for (Grid grid : page.grids()) {
            XSSFTable table = sheet.createTable(grid.area());
            table.setName(grid.name());
            table.setDisplayName(grid.name());
        }
        page.plots().forEach(plot -> draw(plot, sheet));
        page.print().setUp(sheet);
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
        case null -> cell.setBlank();
        case Formula formula -> cell.setCellFormula(formula.text());
        case Double number -> cell.setCellValue(number);
        case Boolean truth -> cell.setCellValue(truth);
        default -> cell.setCellValue((String) value);
        }
    }

    private static void draw(Plot plot, XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int[] at = plot.place();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, at[0], at[1], at[2], at[3]));
        chart.setTitleText(plot.title());
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        scale.setMinimum(plot.low());
        scale.setMaximum(plot.high());
        XDDFChartData data = chart.createData(ChartTypes.LINE, chart.createDateAxis(AxisPosition.BOTTOM), scale);
        for (Trend line : plot.lines()) {
            var series = (XDDFLineChartData.Series) data.addSeries(range(sheet, line, 0),
                    range(sheet, line, line.column()));
            series.setTitle(null, new CellReference(sheet.getSheetName(), line.first() - 1, line.column(), true, true));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(BLUE));
            series.setFillProperties(fill);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(STROKE);
            series.setLineProperties(stroke);
        }
        chart.getOrAddLegend();
        chart.plot(data);
    }

    private static XDDFNumericalDataSource<Double> range(XSSFSheet sheet, Trend line, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet,
                new CellRangeAddress(line.first(), line.last(), column, column));
    }

    private static void link(Link link, XSSFSheet sheet) {
        XSSFHyperlink made = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        made.setAddress(link.address());
        sheet.getRow(link.row()).getCell(link.column()).setHyperlink(made);
    }

    private XSSFCellStyle[] styles(XSSFWorkbook workbook) {
        List<Look> looks = content.looks();
        XSSFCellStyle[] styles = new XSSFCellStyle[looks.size()];
        for (int number = 0; number < styles.length; number++) {
            Look look = looks.get(number);
            XSSFFont font = workbook.createFont();
            font.setFontName(look.font());
            font.setFontHeight(look.size());
            font.setBold(look.bold());
            font.setItalic(look.italic());
            XSSFCellStyle style = workbook.createCellStyle();
            if (!look.color().isEmpty()) {
                font.setColor(color(look.color()));
            }
            if (!look.fill().isEmpty()) {
                style.setFillForegroundColor(color(look.fill()));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            style.setFont(font);
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            style.setAlignment(look.across());
            style.setVerticalAlignment(look.down());
            style.setWrapText(look.wrapped());
            style.setIndention((short) look.indention());
            style.setBorderTop(look.above());
            style.setBorderBottom(look.below());
            styles[number] = style;
        }
        return styles;
    }

    private static XSSFColor color(String argb) {
        XSSFColor color = new XSSFColor();
        color.setARGBHex(argb);
        return color;
    }
}
