package org.plumbline.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;

class PlainTextWriterTest {

    @Test
    void wordsWrapAtBlanksAndLongOnesAtTheEndOfTheLine() {
        assertEquals(List.of("one two", "threeand", "half"), TextPage.wrap("one two threeandhalf", 8));
        assertEquals(List.of(""), TextPage.wrap("", 8));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNeverCut() {
        assertEquals(List.of("🏃🏃", "🏃"), TextPage.wrap("🏃🏃🏃", 2));
    }

    @Test
    void columnsAreAsWideAsTheirWords() {
        assertEquals("""
                Pain
                ──────────
                Day  Score
                ──────────
                one      7
                ──────────
                         7
                """, print(table("one", "7")));
    }

    @Test
    void aColumnThatIsTooLongWraps() {
        String words = "word ".repeat(40).strip();
        List<String> lines = print(table(words, "7")).lines().toList();
        assertEquals("word ".repeat(40).strip(), lines.subList(4, lines.size() - 2).stream()
                .map(line -> line.replace("7", "").strip()).collect(Collectors.joining(" ")));
        assertEquals(TextPage.WIDTH, lines.stream().mapToInt(String::length).max().orElse(0));
    }

    private static Table table(String day, String score) {
        return new Table("Pain", List.of(new Column("Day", Align.START, 3), new Column("Score", Align.END, 1)),
                List.of(new Row(List.of(new Cell.Words(day), new Cell.Words(score)))),
                List.of(new Cell.Blank(), new Cell.Words(score)));
    }

    private static String print(Table table) {
        TextPage page = new TextPage();
        new TextTable(table).print(page);
        return page.toString();
    }
}
