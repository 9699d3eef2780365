package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names Excel takes. */
class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void aLongNameEndsWithAWord() {
        assertEquals("Examination findings that…", names.next("Examination findings that changed since March"));
        assertEquals("x".repeat(30) + "…", names.next("x".repeat(60)));
    }

    @Test
    void namesDifferIgnoringCase() {
        assertEquals("Log", names.next("Log"));
        assertEquals("LOG 2", names.next("LOG"));
        assertEquals("x".repeat(31), names.next("x".repeat(31)));
        assertEquals("x".repeat(28) + "… 2", names.next("x".repeat(31)));
    }

    @Test
    void forbiddenNamesAreMended() {
        assertEquals("a b c", names.next("a/b*c"));
        assertEquals("ODI", names.next("ODI, 0 to 100: lower is better"));
        assertEquals("History 2", names.next("History"));
        assertEquals("-", names.next(" "));
    }
}
