package org.plumbline.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.report.pdf.internal.TextBox.Run;

/** Lines are as wide as they may be and no character is lost on the way. */
class TextSetterTest {

    private static final Style STYLE = new Style(Face.REGULAR, 10, 14, Ink.TEXT);

    private final TextSetter setter = new TextSetter(Locale.UK);

    private List<String> lines(String text, double width) {
        return setter.set(text, STYLE, width).lines().stream()
                .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining())).toList();
    }

    @Test
    void linesEndBetweenWordsAndKeepToTheWidth() {
        String text = "Lower one heel slowly until it taps the floor, then bring it back and change sides.";
        TextBox box = setter.set(text, STYLE, 90);
        assertTrue(box.lines().size() > 3);
        box.lines().forEach(line -> assertTrue(line.width() <= 90, () -> line + " is too wide"));
        assertEquals(text, String.join(" ", lines(text, 90)));
    }

    @Test
    void aWordWiderThanTheLineIsBrokenWithoutLoss() {
        List<String> lines = lines("a " + SampleReports.LONG_WORD + " b", 60);
        assertTrue(lines.size() > 5);
        assertEquals("a" + SampleReports.LONG_WORD + "b", String.join("", lines).replace(" ", ""));
    }

    @Test
    void lineFeedsAreKept() {
        assertEquals(List.of("12 Harbour Street", "", "Tel. 555"), lines("12 Harbour Street\n\nTel. 555", 500));
    }

    @Test
    void clinicalSignsAndAccentsAreDrawnByOneOfTheFonts() {
        "×≥≤±°µ²–—“”‘’•☐☑✓→←↑↓≈−·…§àéîõüçñøåßœŁłŞşčžőůĐđΔαβЖנועהלוי".codePoints()
                .forEach(c -> assertTrue(Face.REGULAR.has(c) && Face.BOLD.has(c), () -> Character.toString(c)));
    }

    @Test
    void lettersWithSeparateAccentsAreComposed() {
        assertEquals(lines("Zoë", 500), lines("Zoe\u0308", 500));
    }

    @Test
    void whatNoFontHasLeavesAVisibleSign() {
        assertEquals(List.of("a\uFFFDb"), lines("a\u4E2Db", 500));
        assertTrue(Face.REGULAR.has(Face.REPLACEMENT) && Face.BOLD.has(Face.REPLACEMENT));
    }

    @Test
    void hebrewStandsFromRightToLeftWithinTheLine() {
        assertEquals(List.of("Noa \u05D9\u05D5\u05DC ok"), lines("Noa \u05DC\u05D5\u05D9 ok", 500));
    }

    @Test
    void aBoldLabelRunsIntoItsText() {
        TextBox box = setter.set("Stop:", "Pain above 4.", STYLE, 500);
        List<Run> runs = box.lines().getFirst().runs();
        assertEquals(List.of("Stop: ", "Pain above 4."), runs.stream().map(Run::text).toList());
        assertEquals(setter.width("Stop: ", STYLE.bold()) + setter.width("Pain above 4.", STYLE), box.width(), 3);
    }
}
