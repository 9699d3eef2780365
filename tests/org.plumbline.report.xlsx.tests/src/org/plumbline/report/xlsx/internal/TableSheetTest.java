package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Cell.Amount;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Day;
import org.plumbline.report.model.Cell.Origin.ColumnSum;
import org.plumbline.report.model.Cell.Origin.Difference;
import org.plumbline.report.model.Cell.Origin.Recorded;

/** Tables: types, formats, live formulas, widths. */
class TableSheetTest {

    private static final int FIRST_ROW = 3;

    @Test
    void everyValueIsTheReportsBothStoredAndRecalculated() throws IOException {
        for (Table table : List.of(SampleReport.goals(), SampleReport.treatment())) {
            try (Written written = Written.of(SampleReport.of(table))) {
                XSSFSheet sheet = written.sheet(table.caption());
                var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
                List<Row> rows = new ArrayList<>(table.rows());
                if (!table.totals().isEmpty()) {
                    rows.add(new Row(table.totals()));
                }
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        Cell cell = rows.get(row).cells().get(column);
                        XSSFCell seen = sheet.getRow(FIRST_ROW + row).getCell(column);
                        switch (cell) {
                        case Amount amount -> {
                            assertEquals(amount.value(), seen.getNumericCellValue());
                            assertEquals(amount.value(), evaluator.evaluate(seen).getNumberValue());
                        }
                        case Day day -> {
                            assertTrue(DateUtil.isCellDateFormatted(seen));
                            assertEquals(day.date(), seen.getLocalDateTimeCellValue().toLocalDate());
                        }
                        case Blank blank -> assertEquals(CellType.BLANK, seen.getCellType());
                        default -> assertEquals(cell.text(), seen.getStringCellValue());
                        }
                    }
                }
            }
        }
    }

    @Test
    void differencesAndSumsAreLive() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFSheet sheet = written.sheet("Goals and measures");
            assertEquals("ROUND(D4-B4,0)", sheet.getRow(3).getCell(4).getCellFormula());
            sheet.getRow(3).getCell(3).setCellValue(10);
            var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
            assertEquals(-32, evaluator.evaluate(sheet.getRow(3).getCell(4)).getNumberValue());
        }
        try (Written written = Written.of(SampleReport.of(SampleReport.treatment()))) {
            assertEquals("ROUND(SUM(D4:D15),0)",
                    written.sheet("Treatment given").getRow(15).getCell(3).getCellFormula());
        }
    }

    @Test
    void aRoundedDifferenceThatWouldRecalculateToAnotherNumberIsAPlainNumber() throws IOException {
        var columns = List.of(new Column("Before", Align.END, 1), new Column("After", Align.END, 1),
                new Column("Change", Align.END, 1));
        var recorded = new Recorded("");
        Row row = new Row(List.of(SampleReport.amount(12, 0, "", recorded), SampleReport.amount(8, 0, "", recorded),
                SampleReport.amount(-5, 0, "", new Difference(1, 0))));
        try (Written written = Written.of(SampleReport.of(new Table("Rounded", columns, List.of(row), List.of())))) {
            XSSFCell change = written.sheet("Rounded").getRow(FIRST_ROW).getCell(2);
            assertEquals(CellType.NUMERIC, change.getCellType());
            assertEquals(-5, change.getNumericCellValue());
        }
    }

    @Test
    void aDifferenceFromAGapAndASumOverDatesArePlainNumbers() throws IOException {
        var columns = List.of(new Column("When", Align.START, 1), new Column("Change", Align.END, 1));
        Row row = new Row(List.of(SampleReport.day(SampleReport.FIRST),
                SampleReport.amount(3, 0, "", new Difference(0, 1))));
        Table table = new Table("Gaps", columns, List.of(row),
                List.of(SampleReport.amount(4, 0, "", new ColumnSum()), new Blank()));
        try (Written written = Written.of(SampleReport.of(table))) {
            XSSFSheet sheet = written.sheet("Gaps");
            assertEquals(CellType.NUMERIC, sheet.getRow(FIRST_ROW).getCell(1).getCellType());
            assertEquals(CellType.NUMERIC, sheet.getRow(FIRST_ROW + 1).getCell(0).getCellType());
        }
    }

    @Test
    void numbersShowDecimalsUnitAndSign() throws IOException {
        var formatter = new DataFormatter(Locale.UK);
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFSheet sheet = written.sheet("Goals and measures");
            var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
            assertEquals("42 pts", formatter.formatCellValue(sheet.getRow(3).getCell(1)));
            assertEquals("-24 pts", formatter.formatCellValue(sheet.getRow(3).getCell(4), evaluator));
            assertEquals("-3.9", formatter.formatCellValue(sheet.getRow(4).getCell(4), evaluator));
            assertEquals("+21°", formatter.formatCellValue(sheet.getRow(5).getCell(4), evaluator));
            assertEquals("1 May 2026", formatter.formatCellValue(sheet.getRow(3).getCell(6)));
        }
    }

    @Test
    void theLastColumnSaysWhereNumbersAndVerdictsComeFrom() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFSheet sheet = written.sheet("Goals and measures");
            assertEquals("Source", sheet.getRow(2).getCell(7).getStringCellValue());
            assertEquals("""
                    Baseline: Evaluation of 2 Mar 2026
                    Previous: Visit of 16 Mar 2026
                    Now: Re-evaluation of 6 Apr 2026
                    Verdict: at least 10 points (MCID), Example 2008""", sheet.getRow(3).getCell(7).getStringCellValue());
        }
        try (Written written = Written.of(SampleReport.of(SampleReport.treatment()))) {
            assertEquals(5, written.sheet("Treatment given").getRow(2).getLastCellNum());
        }
    }

    @Test
    void aTableIsMarkedAsOneAndLongOnesCanBeFiltered() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            var goals = written.sheet("Goals").getTables().getFirst();
            assertEquals("A4:H7", goals.getArea().formatAsString());
            var treatment = written.sheet("Treatment").getTables().getFirst();
            assertEquals("A4:E16", treatment.getArea().formatAsString());
            assertEquals("What was done", treatment.getColumns().get(2).getName());
            assertNotNull(treatment.getCTTable().getAutoFilter());
        }
    }

    @Test
    void aTableThatOpensItsSectionGoesByTheHeading() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            assertEquals(List.of("Treatment", "Treatment given"),
                    Written.texts(written.sheet("Treatment")).stream().filter(text -> !text.isEmpty()).limit(2).toList());
        }
    }

    @Test
    void labelsExcelWouldRepairLeaveAPlainRange() throws IOException {
        var columns = List.of(new Column("Score", Align.END, 1), new Column("SCORE", Align.END, 1));
        Row row = new Row(List.of(new Blank(), new Blank()));
        try (Written written = Written.of(SampleReport.of(new Table("Twins", columns, List.of(row), List.of())))) {
            assertTrue(written.sheet("Twins").getTables().isEmpty());
        }
    }

    @Test
    void columnsAreAsWideAsTheirNumbersAndWrapTheirWords() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFSheet sheet = written.sheet("Goals and measures");
            double digits = sheet.getColumnWidth(6) / 256.0;
            assertTrue(digits > "1 May 2026".length() && digits < 20, "dates: " + digits);
            assertTrue(sheet.getColumnWidth(0) / 256.0 < 60);
            assertTrue(sheet.getRow(3).getCell(0).getCellStyle().getWrapText());
            assertTrue(sheet.getRow(3).getHeightInPoints() > 2 * 10 * 1.2, "room for two lines");
        }
    }

    @Test
    void anEmptyTableIsAHead() throws IOException {
        Table table = new Table("Nothing", List.of(new Column("Date", Align.START, 0)), List.of(), List.of());
        try (Written written = Written.of(SampleReport.of(table))) {
            assertEquals("Date", written.sheet("Nothing").getRow(2).getCell(0).getStringCellValue());
        }
    }
}
