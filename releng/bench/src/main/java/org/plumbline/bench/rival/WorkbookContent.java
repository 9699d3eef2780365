package org.plumbline.bench.rival;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What is in a workbook, as plain values that are ready to be written again. */
final class WorkbookContent {

    private final List<Page> pages = new ArrayList<>();
    private final Map<Look, Integer> looks = new LinkedHashMap<>();

    /** A sheet. */
    record Page(String name, int[] widths, List<Line> lines, List<CellRangeAddress> merged, List<Link> links,
            List<Grid> grids, List<Plot> plots, Print print) {
    }

    /** A link to another sheet. */
    record Link(int row, int column, String address) {
    }

    /** A table that spreadsheets know as such. */
    record Grid(AreaReference area, String name) {
    }

    /** How a sheet is printed. */
    record Print(boolean landscape, short paper, CellRangeAddress repeated, String header, String record,
            String footer, String pages) {

        static Print of(XSSFSheet sheet) {
            return new Print(sheet.getPrintSetup().getLandscape(), sheet.getPrintSetup().getPaperSize(),
                    sheet.getRepeatingRows(), sheet.getHeader().getLeft(), sheet.getHeader().getRight(),
                    sheet.getFooter().getLeft(), sheet.getFooter().getRight());
        }

        void setUp(XSSFSheet sheet) {
            sheet.getPrintSetup().setLandscape(landscape);
            sheet.getPrintSetup().setPaperSize(paper);
            sheet.setFitToPage(true);
            sheet.setDisplayGridlines(false);
            sheet.setRepeatingRows(repeated);
            sheet.getHeader().setLeft(header);
            sheet.getHeader().setRight(record);
            sheet.getFooter().setLeft(footer);
            sheet.getFooter().setRight(pages);
        }
    }

    /** A row. */
    record Line(int row, float height, List<Content> cells) {
    }

    /** A cell; its value is a text, a number, a truth, a formula, or null; its style a number in the list of looks. */
    record Content(int column, Object value, int look) {
    }

    record Formula(String text) {
    }

    /** A style with everything that POI needs to make it. */
    record Look(String font, double size, boolean bold, boolean italic, String color, String fill,
            String format, HorizontalAlignment across, VerticalAlignment down, boolean wrapped, int indention, BorderStyle above,
            BorderStyle below) {

        static Look of(XSSFCellStyle style) {
            XSSFFont font = style.getFont();
            return new Look(font.getFontName(), font.getFontHeightInPoints(), font.getBold(), font.getItalic(),
                    hex(font.getXSSFColor()),
                    style.getFillPattern() == FillPatternType.NO_FILL ? "" : hex(style.getFillForegroundXSSFColor()),
                    style.getDataFormatString(), style.getAlignment(), style.getVerticalAlignment(),
                    style.getWrapText(), style.getIndention(), style.getBorderTop(), style.getBorderBottom());
        }

        private static String hex(XSSFColor color) {
            return color == null || color.getARGBHex() == null ? "" : color.getARGBHex();
        }
    }

    /** A line chart: where it stands, its title and scale, and its lines. */
    record Plot(int[] place, String title, double low, double high, List<Trend> lines) {
    }

    /** A line: the first and last row and the column of its values, which stand below its label. */
    record Trend(int first, int last, int column) {
    }

    private WorkbookContent() {
    }

    /** The cells of this file. */
    static WorkbookContent of(InputStream file) throws IOException {
        WorkbookContent read = new WorkbookContent();
        try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            for (Sheet sheet : workbook) {
                read.pages.add(read.page((XSSFSheet) sheet));
            }
        }
        return read;
    }

    /** How much there is, in words. */
    String size() {
        long rows = pages.stream().mapToLong(page -> page.lines.size()).sum();
        long cells = pages.stream().flatMap(page -> page.lines.stream()).mapToLong(line -> line.cells.size()).sum();
        long plots = pages.stream().mapToLong(page -> page.plots.size()).sum();
        return "%d sheets, %d rows, %d cells, %d charts".formatted(pages.size(), rows, cells, plots);
    }

    private Page page(XSSFSheet sheet) {
        List<Line> lines = new ArrayList<>();
        int columns = 0;
        for (Row row : sheet) {
            List<Content> cells = new ArrayList<>();
            for (Cell cell : row) {
                Look look = Look.of(((XSSFCell) cell).getCellStyle());
                cells.add(new Content(cell.getColumnIndex(), value(cell),
                        looks.computeIfAbsent(look, first -> looks.size())));
            }
            columns = Math.max(columns, row.getLastCellNum());
            lines.add(new Line(row.getRowNum(), row.getHeightInPoints(), cells));
        }
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = sheet.getColumnWidth(column);
        }
        List<Link> links = sheet.getHyperlinkList().stream()
                .map(link -> new Link(link.getFirstRow(), link.getFirstColumn(), link.getLocation())).toList();
        List<Grid> grids = sheet.getTables().stream().map(table -> new Grid(table.getArea(), table.getName())).toList();
        return new Page(sheet.getSheetName(), widths, lines, sheet.getMergedRegions(), links, grids, plots(sheet),
                Print.of(sheet));
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
        case FORMULA -> new Formula(cell.getCellFormula());
        case NUMERIC -> cell.getNumericCellValue();
        case STRING -> cell.getStringCellValue();
        case BOOLEAN -> cell.getBooleanCellValue();
        case BLANK, ERROR, _NONE -> null;
        };
    }

    /** The charts of a sheet, which has no other drawings. */
    private static List<Plot> plots(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            return List.of();
        }
        List<XSSFChart> charts = drawing.getCharts();
        return IntStream.range(0, charts.size()).mapToObj(
                n -> plot(charts.get(n), (XSSFClientAnchor) drawing.getShapes().get(n).getAnchor())).toList();
    }

    private static Plot plot(XSSFChart chart, XSSFClientAnchor at) {
        List<Trend> lines = new ArrayList<>();
        for (XDDFChartData data : chart.getChartSeries()) {
            for (int n = 0; n < data.getSeriesCount(); n++) {
                String range = data.getSeries(n).getValuesData().getDataRangeReference();
                CellRangeAddress cells = CellRangeAddress.valueOf(range.substring(range.lastIndexOf('!') + 1));
                lines.add(new Trend(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn()));
            }
        }
        XDDFValueAxis scale = (XDDFValueAxis) chart.getAxes().stream().filter(XDDFValueAxis.class::isInstance)
                .findFirst().orElseThrow();
        return new Plot(new int[] { at.getCol1(), at.getRow1(), at.getCol2(), at.getRow2() },
                chart.getTitleText().getString(), scale.getMinimum(), scale.getMaximum(), lines);
    }

    List<Page> pages() {
        return pages;
    }

    /** The styles, in the order of their numbers. */
    List<Look> looks() {
        return List.copyOf(looks.keySet());
    }
}
