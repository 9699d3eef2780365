package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Series;

/** Line charts: native, over dates, referring to the numbers below them. */
class ChartSheetTest {

    private static final String SHEET = "Disability (ODI)";

    @Test
    void linesReferToTheNumbersBelow() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.outcome()))) {
            XSSFSheet sheet = written.sheet(SHEET);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            var data = assertInstanceOf(XDDFLineChartData.class, chart.getChartSeries().getFirst());
            assertEquals(3, data.getSeriesCount());
            List<String> expected = List.of("$B$7:$B$11", "$C$7:$C$11", "$D$7:$D$11");
            for (int at = 0; at < expected.size(); at++) {
                var series = data.getSeries(at);
                assertEquals("'" + SHEET + "'!$A$7:$A$11", series.getCategoryData().getDataRangeReference());
                assertEquals("'" + SHEET + "'!" + expected.get(at), series.getValuesData().getDataRangeReference());
            }
            assertEquals("Date", sheet.getRow(5).getCell(0).getStringCellValue());
            assertEquals("ODI, target", sheet.getRow(5).getCell(2).getStringCellValue());
        }
    }

    @Test
    void noPointIsLostWhenTwoFallOnOneDay() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.outcome()))) {
            XSSFSheet sheet = written.sheet(SHEET);
            assertEquals(44, sheet.getRow(8).getCell(3).getNumericCellValue());
            assertEquals(40, sheet.getRow(9).getCell(3).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(9).getCell(0)));
            assertEquals(SampleReport.FIRST.plusDays(14),
                    sheet.getRow(9).getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("Visit of 16 Mar 2026", sheet.getRow(9).getCell(4).getStringCellValue());
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
            assertTrue(Written.texts(written.sheet("Pain")).contains("Nothing recorded."));
        }
    }
}
