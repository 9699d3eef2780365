package org.plumbline.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole visits, documented by nothing but the keys of a keyboard; the note is then read as any program would. */
@EnabledOnOs(OS.LINUX)
class KeyboardVisitTest {

    /** The bar: keys of a routine visit, prose apart. */
    private static final int ROUTINE = 120;

    private static final String RUNNER = "P-0001";

    @Test
    void aRoutineVisitTakesFewKeys(@TempDir Path folder) throws Exception {
        var product = UnpackedProduct.into(folder);
        int strokes;
        try (var desk = Desk.open(product)) {
            routineVisit(desk);
            desk.picture("routine visit");
            strokes = desk.keyboard().strokes();
        }
        var note = export(product, RUNNER);
        System.out.println("A routine visit: " + strokes + " keys beside prose\n" + note.text());
        assertAll(
                () -> assertTrue(strokes <= ROUTINE, () -> strokes + " keys"),
                () -> assertEquals(List.of(), note.unconfirmed()),
                () -> assertEquals("Two easy runs, no leg pain. Back tired after the second.",
                        note.value("subjective", "sinceLast")),
                () -> assertEquals("1 0 2", String.join(" ", note.value("subjective", "painNow"),
                        note.value("subjective", "painBest"), note.value("subjective", "painWorst"))),
                () -> assertEquals(List.of("rom-lumbar-flexion central 60.0", "rom-lumbar-extension central 25.0",
                        "rom-lumbar-side-bend left 25.0", "rom-lumbar-side-bend right 24.0"),
                        note.findings("RangeFinding", "value")),
                () -> assertEquals(List.of("X-10 left 5-"), note.findings("StrengthFinding", "grade")),
                () -> assertEquals(List.of("X-12 left 9.0"), note.findings("FunctionFinding", "value")),
                () -> assertEquals(List.of("test-slr left negative", "test-slump left negative"),
                        note.findings("TestFinding", "result")),
                () -> assertEquals(List.of("odi 12.0"),
                        note.ofEpisode("scores", "encounter", note.value("id"), "instrument", "score")),
                () -> assertEquals(List.of("97110 15", "97530 10", "97140 12"), note.treatments()),
                () -> assertEquals(2, note.ofEpisode("prescriptions", "from", LocalDate.now().toString(), "label")
                        .size()),
                () -> assertEquals("Hip and hop strength gain; no root signs.", note.value("assessment", "text")),
                () -> assertEquals("Hip abduction left 5-/5, 9 hops left of 10.",
                        note.value("assessment", "impairments")),
                () -> assertEquals("Run 4 min : walk 1 min next.", note.value("planText")));
    }

    /** A visit of the sample runner, from the open workbench to the saved note. */
    private static void routineVisit(Desk desk) throws Exception {
        var keys = desk.keyboard();
        desk.type("br");
        desk.act("Return");
        desk.act("ctrl+e");
        keys.press("alt+2", "Tab");
        keys.write("Two easy runs, no leg pain. Back tired after the second.");
        keys.press("F9");
        desk.type("npr 1/0/2;flex 60;ext 25;sb 25/24;slr l -;slump l -;odi 12;gmed l 5-;hop l 9;tx mt 12");
        desk.act("Return");
        keys.press("alt+4", "ctrl+shift+Down");
        keys.write("Hip and hop strength gain; no root signs.");
        keys.press("Tab", "ctrl+a");
        keys.write("Hip abduction left 5-/5, 9 hops left of 10.");
        desk.act("shift+F8");
        desk.act("alt+5", "ctrl+shift+Down");
        desk.act("plus", "Down", "plus");
        keys.press("ctrl+shift+Down");
        keys.write("Run 4 min : walk 1 min next.");
        desk.act("alt+6");
        desk.act("Delete"); // the re-examination of last time is not repeated
        keys.type("15");
        keys.press("Return");
        keys.type("10");
        desk.act("Return");
        desk.act("ctrl+s");
    }

    private static ExportedNote export(UnpackedProduct product, String patient) throws Exception {
        var file = product.home().resolve("chart.xml");
        var export = product.run("chart", "export", patient, file.toString());
        assertEquals(0, export.exitCode(), export::err);
        return ExportedNote.read(file);
    }
}
