package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell.Blank;
import org.plumbline.report.model.Cell.Words;

/** Hostile texts come back exactly, and none becomes a formula. */
class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://example.org\",\"x\")", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1",
        "=cmd|' /C calc'!A0" })
    void whatLooksLikeAFormulaIsQuotedText(String text) throws IOException {
        Cell cell = roundTrip(List.of(text)).getFirst();
        assertEquals(CellType.STRING, cell.getCellType());
        assertEquals(text, cell.getStringCellValue());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "\u0000\u0007\u001F", "_x0041_ and _x005F_", "a\rb\r\nc", "\uFFFE\uFFFF",
        "\uD800", "\uDC00x", "😀 אבג Ångström", "'quoted", "  blank around  ", "e\u0301\u200B" })
    void everyCharacterComesBack(String text) throws IOException {
        Cell cell = roundTrip(List.of(text)).getFirst();
        assertEquals(text, cell.getStringCellValue());
        assertFalse(cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void textBeyondTheLimitOfACellGoesOnInTheNextRow() throws IOException {
        for (String text : List.of("word ".repeat(8_000), "x".repeat(40_000), "\u0301".repeat(70_000),
                "line\n".repeat(900), "\u0001".repeat(33_000), "😀".repeat(20_000))) {
            List<Cell> cells = roundTrip(List.of(text));
            assertTrue(cells.size() > 1);
            assertEquals(text, joined(cells));
        }
    }

    @Test
    void aLongParagraphGoesOnInTheNextRow() throws IOException {
        String text = "The runner walked. ".repeat(400);
        try (Written written = Written.of(SampleReport.of(new Paragraph(text)))) {
            assertTrue(Written.texts(written.workbook().getSheetAt(0)).stream()
                    .filter(piece -> piece.startsWith("The runner")).count() > 1);
            assertTrue(String.join("", Written.texts(written.workbook().getSheetAt(0))).contains(text));
        }
    }

    @Test
    void randomTextsComeBackAndAreNeverFormulas() throws IOException {
        Random random = new Random(18);
        List<String> texts = random.ints(2_000, 0, 30).mapToObj(length -> random(random, length)).toList();
        List<Cell> cells = roundTrip(texts);
        assertEquals(texts, cells.stream().map(Cell::getStringCellValue).toList());
        assertTrue(cells.stream().allMatch(cell -> cell.getCellType() == CellType.STRING));
    }

    private static String random(Random random, int length) {
        String likely = "=+-@\t\r_x0041_'\"&<>\u0000\u000B\uD83D\uDE00\uFFFF é";
        return random.ints(length, 0, 2 * likely.length())
                .mapToObj(at -> at < likely.length() ? likely.substring(at, at + 1)
                        : Character.toString((char) random.nextInt(0x10000)))
                .collect(Collectors.joining()).replace('\n', ' ');
    }

    private static String joined(List<Cell> cells) {
        return cells.stream().map(Cell::getStringCellValue).collect(Collectors.joining());
    }

    /** The cells a column of texts is written to, in a table with enough others to have a sheet of its own. */
    private static List<Cell> roundTrip(List<String> texts) throws IOException {
        List<Column> columns = Stream.of("Text", "B", "C", "D", "E", "F")
                .map(label -> new Column(label, Align.START, 1)).toList();
        Blank blank = new Blank();
        Table table = new Table("Texts", columns, texts.stream()
                .map(text -> new Row(List.of(new Words(text), blank, blank, blank, blank, blank))).toList(), List.of());
        try (Written written = Written.of(SampleReport.of(table))) {
            Cell head = written.cell("Text");
            return Written.cells(head.getSheet()).stream()
                    .filter(cell -> cell.getRowIndex() > head.getRowIndex() && cell.getColumnIndex() == 0).toList();
        }
    }
}
