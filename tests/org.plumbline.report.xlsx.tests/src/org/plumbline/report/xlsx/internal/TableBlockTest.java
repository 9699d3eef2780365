package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
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
import org.plumbline.report.model.Cell.Words;
import org.plumbline.report.model.Report.Section;

/** Tables: types, formats, live formulas, widths. */
class TableBlockTest {

    @Test
    void everyValueIsTheReportsBothStoredAndRecalculated() throws IOException {
        for (Table table : List.of(SampleReport.goals(), SampleReport.treatment())) {
            try (Written written = Written.of(SampleReport.of(table))) {
                var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
                List<Row> rows = new ArrayList<>(table.rows());
                if (!table.totals().isEmpty()) {
                    rows.add(new Row(table.totals()));
                }
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        Cell cell = rows.get(row).cells().get(column);
                        XSSFCell seen = written.below(table.columns().get(column).label(), row + 1);
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
            XSSFCell change = written.below("Change", 1);
            assertEquals("ROUND(" + written.below("Now", 1).getReference() + "-"
                    + written.below("Baseline", 1).getReference() + ",0)", change.getCellFormula());
            written.below("Now", 1).setCellValue(10);
            var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
            assertEquals(-32, evaluator.evaluate(change).getNumberValue());
        }
        try (Written written = Written.of(SampleReport.of(SampleReport.treatment()))) {
            assertEquals("ROUND(SUM(" + written.below("Minutes", 1).getReference() + ":"
                    + written.below("Minutes", 12).getReference() + "),0)",
                    written.below("Minutes", 13).getCellFormula());
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
            XSSFCell change = written.below("Change", 1);
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
            assertEquals(CellType.NUMERIC, written.below("Change", 1).getCellType());
            assertEquals(CellType.NUMERIC, written.below("When", 2).getCellType());
        }
    }

    @Test
    void numbersShowDecimalsUnitAndSign() throws IOException {
        var formatter = new DataFormatter(Locale.UK);
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            var evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
            assertEquals("42 pts", formatter.formatCellValue(written.below("Baseline", 1)));
            assertEquals("-24 pts", formatter.formatCellValue(written.below("Change", 1), evaluator));
            assertEquals("-3.9", formatter.formatCellValue(written.below("Change", 2), evaluator));
            assertEquals("+21°", formatter.formatCellValue(written.below("Change", 3), evaluator));
            assertEquals("1 May 2026", formatter.formatCellValue(written.below("Due", 1)));
        }
    }

    @Test
    void besideThePrintedPageStandsWhereNumbersAndVerdictsComeFrom() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFCell source = written.below("Source", 1);
            assertEquals("Baseline: Evaluation of 2 Mar 2026 · Previous: Visit of 16 Mar 2026 · "
                    + "Now: Re-evaluation of 6 Apr 2026 · Verdict: at least 10 points (MCID), Example 2008",
                    source.getStringCellValue());
            assertEquals(8, source.getColumnIndex() + 1);
            assertFalse(source.getCellStyle().getWrapText());
            String area = written.workbook().getPrintArea(written.workbook().getSheetIndex(source.getSheet()));
            assertTrue(area.matches("'?Section'?!\\$A\\$1:\\$G\\$\\d+"), area);
        }
        try (Written written = Written.of(SampleReport.of(SampleReport.treatment()))) {
            assertEquals(5, written.cell("Minutes").getRow().getLastCellNum());
            assertNull(written.workbook().getPrintArea(1));
        }
    }

    @Test
    void aTableThatHasTheColumnsToItselfIsMarkedAsOneAndCanBeFilteredIfLong() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            var goals = written.sheet("Goals").getTables().getFirst();
            assertEquals(new CellReference(written.cell("Goal")).formatAsString(false),
                    goals.getStartCellReference().formatAsString(false));
            assertEquals(8, goals.getColumnCount());
            assertEquals(3, goals.getRowCount() - 1);
            assertNull(goals.getCTTable().getAutoFilter());
            var treatment = written.sheet("Treatment").getTables().getFirst();
            assertEquals(12, treatment.getRowCount() - 1);
            assertEquals("What was done", treatment.getColumns().get(2).getName());
            assertNotNull(treatment.getCTTable().getAutoFilter());
        }
    }

    @Test
    void tablesOfOneSectionShareTheColumnsOfTheLargest() throws IOException {
        var codes = new Table("Codes", List.of(new Column("Number", Align.START, 1), new Column("Sum", Align.END, 1)),
                List.of(new Row(List.of(new Words("97110"), SampleReport.amount(7, 0, "", new Recorded(""))))),
                List.of());
        try (Written written = Written.of(SampleReport.of(
                List.of(new Section("Treatment", List.of(SampleReport.treatment(), codes)))))) {
            XSSFSheet sheet = written.sheet("Treatment");
            assertEquals(1, sheet.getTables().size());
            assertTrue(written.cell("Number").getRowIndex() > written.cell("Units").getRowIndex());
            assertEquals(4, sheet.getMergedRegions().stream()
                    .filter(merged -> merged.isInRange(written.below("Sum", 1)) || merged.isInRange(written.cell("Sum"))
                            || merged.isInRange(written.cell("Number")) || merged.isInRange(written.below("Number", 1)))
                    .mapToInt(merged -> merged.getLastColumn() == 4 || merged.getFirstColumn() == 0 ? 1 : 0).sum());
        }
    }

    @Test
    void labelsExcelWouldRepairLeaveAPlainRange() throws IOException {
        var columns = List.of(new Column("Score", Align.END, 1), new Column("SCORE", Align.END, 1));
        Row row = new Row(List.of(new Blank(), new Blank()));
        try (Written written = Written.of(SampleReport.of(new Table("Twins", columns, List.of(row), List.of())))) {
            assertTrue(written.cell("SCORE").getSheet().getTables().isEmpty());
        }
    }

    @Test
    void columnsAreAsWideAsTheirNumbersAndWrapTheirWords() throws IOException {
        try (Written written = Written.of(SampleReport.of(SampleReport.goals()))) {
            XSSFCell goal = written.below("Goal", 1);
            double digits = goal.getSheet().getColumnWidth(6) / 256.0;
            assertTrue(digits > "1 May 2026".length() && digits < 20, "dates: " + digits);
            assertTrue(goal.getSheet().getColumnWidth(0) / 256.0 < 60);
            assertTrue(goal.getCellStyle().getWrapText());
            assertTrue(goal.getRow().getHeightInPoints() > 2 * 10 * 1.2, "room for two lines");
        }
    }

    @Test
    void anEmptyTableIsAHead() throws IOException {
        Table table = new Table("Nothing", List.of(new Column("Date", Align.START, 0)), List.of(), List.of());
        try (Written written = Written.of(SampleReport.of(table))) {
            assertEquals(CellType.STRING, written.cell("Date").getCellType());
        }
    }
}
