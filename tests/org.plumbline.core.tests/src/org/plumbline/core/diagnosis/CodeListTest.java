package org.plumbline.core.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.diagnosis.CodeLists.Verdict;

/** Whether a code may be billed, by the files that are published each year. */
class CodeListTest {

    private static final LocalDate SERVICE = LocalDate.of(2026, 3, 2);

    @Test
    void lowBackPainNeedsItsFifthCharacterSinceOctober2021() throws Exception {
        CodeList list = read("M5450\nM5451\nM5459\n");

        assertTrue(list.holds("M54.50"));
        assertTrue(list.holds("m5459"));
        assertFalse(list.holds("M54.5"));
        assertFalse(list.holds("M54"));
    }

    @Test
    void theFileOfCodesBringsTitles() throws Exception {
        CodeList list = read("M5450   Low back pain, unspecified\nM5451   Vertebrogenic low back pain\n");

        assertEquals("Vertebrogenic low back pain", list.title("M54.51").orElseThrow());
        assertEquals(List.of("M54.50", "M54.51"), list.beginningWith("M54.5").toList());
        assertEquals(List.of("M54.51"), list.titled("pain vertebro").toList());
    }

    @Test
    void theFileInOrderTellsHeadingsFromCodesToBill() throws Exception {
        String heading = "00001 M545    0 " + pad("Low back pain") + " Low back pain\n";
        String code = "00002 M5450   1 " + pad("Low back pain, unsp") + " Low back pain, unspecified\n";

        CodeList list = read(heading + code);

        assertEquals(1, list.size());
        assertEquals("Low back pain, unspecified", list.title("M54.50").orElseThrow());
    }

    @Test
    void whatItWritesItReads() throws Exception {
        CodeList list = read("M5450   Low back pain, unspecified\nM5451\n");

        assertEquals(list.text(), read(list.text()).text());
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithItsLine() {
        CodeListException refusal = assertThrows(CodeListException.class, () -> read("M5450\n\nDear colleague,\n"));

        assertEquals(3, refusal.line());
        assertEquals("Dear colleague,", refusal.content());
        assertEquals(0, assertThrows(CodeListException.class, () -> read("\n\n")).line());
        assertThrows(CodeListException.class, () -> read("M5450 " + "x".repeat(5000)));
    }

    @Test
    void theYearOfAnEditionBeginsInOctober() {
        assertEquals(2026, CodeList.year(LocalDate.of(2026, 9, 30)));
        assertEquals(2027, CodeList.year(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void aVisitIsCheckedByTheListOfItsDay() throws Exception {
        CodeLists lists = new CodeLists(List.of(read("M5450\n"), CodeList.read(2027, new StringReader("M5459\n"))));

        assertEquals(new CodeLists.Check(Verdict.BILLABLE, 2026, true), lists.check("M54.50", SERVICE));
        assertEquals(new CodeLists.Check(Verdict.NOT_BILLABLE, 2027, true),
                lists.check("M54.50", LocalDate.of(2026, 11, 2)));
    }

    @Test
    void withoutTheListOfTheDayTheNewestIsUsedAndSaidToBeAnother() throws Exception {
        assertEquals(new CodeLists.Check(Verdict.BILLABLE, 2026, false),
                new CodeLists(List.of(read("M5450\n"))).check("M54.50", LocalDate.of(2026, 11, 2)));
        assertEquals(Verdict.UNCHECKED, new CodeLists(List.of()).check("M54.50", SERVICE).verdict());
    }

    private static CodeList read(String content) throws Exception {
        return CodeList.read(2026, new StringReader(content));
    }

    private static String pad(String title) {
        return String.format("%-60s", title);
    }
}
