package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Widths and line breaks. */
class TextMeasureTest {

    @Test
    void linesBreakAfterBlanksAndHyphensAndNewlines() {
        assertEquals(List.of("one ", "two-", "three\n", "four"),
                TextMeasure.lines("one two-three\nfour", Role.TEXT, 35, 100));
    }

    @Test
    void aWordTooLongIsBroken() {
        List<String> lines = TextMeasure.lines("x".repeat(50), Role.TEXT, 60, 100);
        assertTrue(lines.size() > 3);
        assertEquals("x".repeat(50), String.join("", lines));
    }

    @Test
    void everyLineFits() {
        String text = "The quick brown fox, über 100 %, jumps over the lazy dog – again and again … מה ☐ 漢字";
        for (String line : TextMeasure.lines(text, Role.LEAD, 90, 100)) {
            assertTrue(TextMeasure.width(line.stripTrailing(), Role.LEAD) <= 90, line);
        }
    }

    @Test
    void accentsAndMarksTakeNoRoomOfTheirOwn() {
        assertEquals(TextMeasure.width("e", Role.TEXT), TextMeasure.width("é", Role.TEXT));
        assertEquals(TextMeasure.width("e", Role.TEXT), TextMeasure.width("e\u0301", Role.TEXT));
    }
}
