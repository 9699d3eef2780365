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

    /** No bar, but more keys than today's would be a step back. */
    private static final int FIRST = 220;

    private static final String RUNNER = "P-0001";
    /** The first record number that the sample clinic leaves free. */
    private static final String NEWCOMER = "P-0010";

    @Test
    void aRoutineVisitTakesFewKeys(@TempDir Path folder) throws Exception {
        var visit = documented(folder, "routine visit", KeyboardVisitTest::routineVisit, RUNNER);
        var note = visit.note();
        assertAll(
                () -> assertTrue(visit.strokes() <= ROUTINE, () -> visit.strokes() + " keys"),
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

    @Test
    void aFirstEvaluationIsWrittenByKeys(@TempDir Path folder) throws Exception {
        var visit = documented(folder, "first evaluation", KeyboardVisitTest::firstEvaluation, NEWCOMER);
        var note = visit.note();
        var today = LocalDate.now().toString();
        assertAll(
                () -> assertTrue(visit.strokes() <= FIRST, () -> visit.strokes() + " keys"),
                () -> assertEquals(List.of(), note.unconfirmed()),
                () -> assertEquals(List.of("Ines Falk 1988-03-14"), note.ofEpisode("patient", "recordNumber", NEWCOMER,
                        "givenName", "familyName", "birthDate")),
                () -> assertEquals("It has hurt since I lifted a bag of soil.",
                        note.value("subjective", "complaint")),
                () -> assertEquals("4 1 7", String.join(" ", note.value("subjective", "painNow"),
                        note.value("subjective", "painBest"), note.value("subjective", "painWorst"))),
                () -> assertTrue(note.parts("redFlags").count() >= 10),
                () -> assertTrue(note.parts("redFlags").allMatch(flag -> flag.getAttribute("present").equals("no"))),
                () -> assertEquals(List.of("rom-lumbar-flexion central 35.0 yes", "rom-lumbar-extension central 10.0",
                        "rom-lumbar-side-bend left 15.0", "rom-lumbar-side-bend right 20.0"),
                        note.findings("RangeFinding", "value", "painful")),
                () -> assertEquals(List.of("X-10 left 4"), note.findings("StrengthFinding", "grade")),
                () -> assertTrue(note.findings("NeuroFinding").size() >= 10),
                () -> assertEquals(List.of("test-slr left negative", "test-slump left negative",
                        "test-slr right negative", "test-slump right negative"),
                        note.findings("TestFinding", "result").stream().filter(one -> !one.contains("crossed"))
                                .toList()),
                () -> assertEquals(List.of("odi 38.0"),
                        note.ofEpisode("scores", "encounter", note.value("id"), "instrument", "score")),
                () -> assertEquals(List.of("S39.012A"), note.ofEpisode("diagnoses", "since", today, "code")),
                () -> assertEquals(List.of("odi 38.0 16.0"),
                        note.ofEpisode("goals", "setOn", today, "measure", "baseline", "target")),
                () -> assertEquals(List.of("2.0 6"), note.ofEpisode("plans", "from", today, "perWeek", "weeks")),
                () -> assertEquals(List.of("E-16", "E-04"),
                        note.ofEpisode("prescriptions", "from", today, "exercise")),
                () -> assertEquals(List.of("97161 30", "97140 10"), note.treatments()),
                () -> assertEquals("A strain without root signs; expected to do well.",
                        note.value("assessment", "text")),
                () -> assertEquals("Press-ups at home, then load.", note.value("planText")));
    }

    /** What somebody does at a desk. */
    @FunctionalInterface
    private interface Work {
        void at(Desk desk) throws Exception;
    }

    /** The keys that a visit took beside prose, and its note as any program reads it. */
    private record Visit(int strokes, ExportedNote note) {
    }

    private static Visit documented(Path folder, String what, Work work, String patient) throws Exception {
        var product = UnpackedProduct.into(folder);
        int strokes;
        try (var desk = Desk.open(product)) {
            work.at(desk);
            desk.picture(what);
            strokes = desk.keyboard().strokes();
        }
        var note = export(product, patient);
        System.out.println("A " + what + ": " + strokes + " keys beside prose\n" + note.text());
        return new Visit(strokes, note);
    }

    private static void firstEvaluation(Desk desk) throws Exception {
        register(desk);
        examine(desk);
        assess(desk);
        plan(desk);
        desk.act("ctrl+s");
    }

    /** A new patient with a complaint, and the first encounter. */
    private static void register(Desk desk) throws Exception {
        var keys = desk.keyboard();
        desk.act("ctrl+n");
        keys.type("Ines");
        keys.press("Tab");
        keys.type("Falk");
        keys.press("Tab");
        keys.type("1988-03-14");
        keys.press("Tab", "Down", "Tab", "Tab", "Tab", "Tab", "Tab");
        keys.write("Low back pain, left");
        desk.act("Return");
        desk.act("ctrl+e");
    }

    private static void examine(Desk desk) throws Exception {
        var keys = desk.keyboard();
        desk.act("alt+2");
        keys.write("It has hurt since I lifted a bag of soil.");
        desk.act("alt+3", "ctrl+shift+Up");
        desk.act("n", "n", "n", "shift+F6");
        keys.press("F9");
        desk.type("npr 4/1/7;flex 35 p;ext 10;sb 15/20;gmed l 4;slr l -;slump l -;wnl neuro;odi 38");
        desk.act("Return");
        desk.type("ex bridge;ex pressup;tx evallow 30;tx mt 10");
        desk.act("Return");
    }

    private static void assess(Desk desk) throws Exception {
        var keys = desk.keyboard();
        desk.act("alt+4");
        desk.type("strain");
        desk.act("Return");
        desk.act("ctrl+shift+Down");
        keys.write("A strain without root signs; expected to do well.");
        desk.act("ctrl+shift+Down");
        desk.type("odi");
        desk.act("Return");
        keys.write("Walk for 30 minutes");
        keys.press("Tab", "Tab", "Tab", "Tab");
        keys.type("16");
        keys.press("Tab", "Tab");
        keys.type("2027-01-15");
        desk.act("Tab");
    }

    private static void plan(Desk desk) throws Exception {
        var keys = desk.keyboard();
        desk.act("alt+5");
        keys.press("shift+Tab");
        desk.act("space");
        keys.press("Tab", "Tab");
        keys.type("2");
        keys.press("Tab");
        keys.type("6");
        keys.press("Tab", "Tab", "Tab");
        keys.write("Strength training and hands-on treatment");
        desk.act("ctrl+shift+Down", "ctrl+shift+Down");
        keys.write("Press-ups at home, then load.");
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
