package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Report.Section;

/** Line charts: native, over dates, referring to the numbers below them. */
class ChartBlockTest {

    private static final String SHEET = "Section";

    @Test
    void linesReferToTheNumbersBelow() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.outcome()))) {
            XSSFSheet sheet = written.sheet(SHEET);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            var data = assertInstanceOf(XDDFLineChartData.class, chart.getChartSeries().getFirst());
            assertEquals(3, data.getSeriesCount());
            XSSFCell head = written.cell("Date");
            int first = head.getRowIndex() + 2;
            List<String> labels = List.of("ODI", "ODI, target", "Pain × 10");
            for (int at = 0; at < labels.size(); at++) {
                var series = data.getSeries(at);
                String column = CellReference.convertNumToColString(written.cell(labels.get(at)).getColumnIndex());
                assertEquals(SHEET + "!$A$" + first + ":$A$" + (first + 4),
                        series.getCategoryData().getDataRangeReference());
                assertEquals(SHEET + "!$" + column + "$" + first + ":$" + column + "$" + (first + 4),
                        series.getValuesData().getDataRangeReference());
            }
        }
    }

    @Test
    void noPointIsLostWhenTwoFallOnOneDay() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.outcome()))) {
            assertEquals(44, written.below("Pain × 10", 3).getNumericCellValue());
            assertEquals(40, written.below("Pain × 10", 4).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(written.below("Date", 4)));
            assertEquals(SampleReport.FIRST.plusDays(14),
                    written.below("Date", 4).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("Pain × 10: Visit of 16 Mar 2026", written.below("Source", 4).getStringCellValue());
        }
    }

    @Test
    void chartsOfOneSectionShareTheTableOfTheirNumbers() throws IOException {
        try (Written written = Written.of(SampleReport.of(List.of(
                new Section(SHEET, List.of(SampleReport.outcome(), SampleReport.outcome())))))) {
            XSSFSheet sheet = written.sheet(SHEET);
            assertEquals(2, sheet.getDrawingPatriarch().getCharts().size());
            assertEquals(1, Written.texts(sheet).stream().filter("Date"::equals).count());
        }
    }

    @Test
    void theScaleIsThatOfTheReportAndTheSummaryIsItsAlternativeText() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.outcome()))) {
            XSSFChart chart = written.sheet(SHEET).getDrawingPatriarch().getCharts().getFirst();
            assertInstanceOf(XDDFDateAxis.class, chart.getAxes().stream()
                    .filter(XDDFDateAxis.class::isInstance).findFirst().orElseThrow());
            assertTrue(chart.getCTChart().toString().contains("<c:baseTimeUnit val=\"days\"/>"));
            var scale = chart.getCTChart().getPlotArea().getValAxArray(0).getScaling();
            assertEquals(0, scale.getMin().getVal());
            assertEquals(100, scale.getMax().getVal());
            var frame = (XSSFGraphicFrame) written.sheet(SHEET).getDrawingPatriarch().getShapes().getFirst();
            assertEquals(SampleReport.outcome().summary(),
                    frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr());
        }
    }

    @Test
    void aChartWithoutPointsIsItsSummary() throws IOException {
        var empty = new LineChart("Pain", "", 0, 10, List.of(new Series("Pain", List.of(), null)), "Nothing recorded.");
        try (Written written = Written.of(SampleReport.of(empty))) {
            assertTrue(Written.texts(written.sheet(SHEET)).contains("Nothing recorded."));
        }
    }
}
