package org.plumbline.ui.internal.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.note;
import static org.plumbline.ui.WorkbenchDriver.plain;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.read;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FieldAction;

/** Finding one's way in a note: sections, outline, keys; what stood there last time, and what is to be confirmed. */
@ExtendWith(RunningWorkbench.class)
class NoteFrameTest {

    private static final String SECTION = "Assessment";
    private static final String IMPAIRMENTS = "Impairments";
    private static final String REASONING = "Reasoning and summary";
    private static final String PLAN = "Plan";
    private static final String SINCE = "Since the last visit";

    private ChartEditor editor;

    @BeforeEach
    void followUp() {
        open();
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the new note is shown", () -> read(window(), SINCE).isEmpty() && toConfirm() > 0);
    }

    private void open() {
        editor = Sections.open("brandvold");
    }

    @AfterEach
    void close() {
        if (!ui(() -> isOpen())) {
            fold();
        }
        WorkbenchDriver.closeCharts();
    }

    private static SectionHeading heading(String title) {
        return find(window(), SectionHeading.class, one -> one.title().equals(title)).orElseThrow();
    }

    private static void fold() {
        act(() -> key(heading(SECTION), ' '));
    }

    /** Whether the fields of the section are there at all, seen or not. */
    private static boolean isBuilt() {
        return find(window(), Label.class, label -> plain(label.getText()).equals(IMPAIRMENTS)).isPresent();
    }

    private static boolean isOpen() {
        return find(window(), Label.class,
                label -> plain(label.getText()).equals(IMPAIRMENTS) && label.isVisible()).isPresent();
    }

    private Assessment assessment() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow().getAssessment();
    }

    private static int toConfirm() {
        return button("to confirm").map(button -> Integer.parseInt(button.getText().split(" ")[0])).orElse(0);
    }

    private static Optional<Button> button(String words) {
        return find(window(), Button.class, button -> button.isVisible() && button.getText().endsWith(words));
    }

    /** Does what a key means in a field. */
    private static void at(String field, FieldAction key) {
        act(() -> key.of(WorkbenchDriver.field(window(), field)).orElseThrow().run());
    }

    private static void goToAssessment() {
        command("org.plumbline.ui.showPart", Map.of("org.plumbline.ui.showPart.part", "ASSESSMENT"));
        command("org.plumbline.ui.nextSection", Map.of());
    }

    private static void undo() {
        command("org.eclipse.ui.edit.undo", Map.of());
    }

    @Test
    void aSectionThatIsClosedStaysClosedAndIsNotBuiltUntilItIsOpened() {
        assertTrue(ui(() -> isOpen()));
        fold();
        assertFalse(ui(() -> isOpen()));
        press(window(), "Earlier");
        await("the note before is shown", () -> !read(window(), SINCE).isEmpty());
        assertFalse(ui(() -> isOpen()));
        WorkbenchDriver.closeCharts();
        open();
        assertFalse(ui(() -> isBuilt()));
        fold();
        assertTrue(ui(() -> isOpen()));
    }

    @Test
    void keysGoToThePartsAndSectionsOfTheNote() {
        command("org.plumbline.ui.showPart", Map.of("org.plumbline.ui.showPart.part", "ASSESSMENT"));
        inSight("Diagnoses");
        command("org.plumbline.ui.nextSection", Map.of());
        inSight(SECTION);
        command("org.plumbline.ui.previousSection", Map.of());
        command("org.plumbline.ui.previousSection", Map.of());
        inSight("Other findings");
    }

    @Test
    void aSectionIsClosedAndOpenedByKey() {
        goToAssessment();
        command("org.plumbline.ui.foldSection", Map.of());
        assertFalse(ui(() -> isOpen()));
        command("org.plumbline.ui.foldSection", Map.of());
        assertTrue(ui(() -> isOpen()));
    }

    @Test
    void theOutlineSaysHowFarTheSectionsAreAndGoesThere() {
        assertTrue(ui(() -> outline().getItem(0).getText()).startsWith("\u2713"), "the visit is complete");
        act(() -> {
            Event enter = new Event();
            enter.item = Arrays.stream(outline().getItems()).filter(one -> one.getText().contains(SECTION)
                    && one.getText().contains("(3)")).findFirst().orElseThrow();
            outline().notifyListeners(SWT.DefaultSelection, enter);
        });
        inSight(SECTION);
    }

    @Test
    void whereThePageIsNarrowFromTheBeginningTheNoteHasTheRoom() {
        close();
        Point size = ui(() -> window().getSize());
        try {
            act(() -> window().setSize(800, size.y));
            open();
            assertFalse(ui(() -> find(window(), Table.class, NoteFrameTest::isOutline)).isPresent());
            act(() -> window().setSize(1600, size.y));
            await("there is room for both", () -> find(window(), Table.class, NoteFrameTest::isOutline).isPresent());
        } finally {
            act(() -> window().setSize(size));
        }
    }

    @Test
    void f4TakesOverWhatStoodThereLastTimeAsOneStep() {
        String before = note(window(), PLAN).substring("Last time: ".length());
        int toConfirm = ui(() -> toConfirm());
        at(PLAN, FieldAction.TAKE_OVER);
        assertEquals(before, read(window(), PLAN));
        assertTrue(note(window(), PLAN).contains("Carried from"), note(window(), PLAN));
        assertEquals(toConfirm + 1, ui(() -> toConfirm()));
        undo();
        assertEquals("", read(window(), PLAN));
        assertTrue(note(window(), PLAN).startsWith("Last time"));
        command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals(before, read(window(), PLAN));
        assertTrue(note(window(), PLAN).contains("Carried from"));
    }

    @Test
    void whatThePatientSaidIsShownButNeverTakenOver() {
        assertTrue(note(window(), SINCE).startsWith("Last time"));
        at(SINCE, FieldAction.TAKE_OVER);
        assertEquals("", read(window(), SINCE));
    }

    @Test
    void f8ConfirmsAFieldAndUndoTakesThatBack() {
        assertTrue(ui(() -> Origins.isUnconfirmed(assessment(), Literals.ASSESSMENT__IMPAIRMENTS)));
        at(IMPAIRMENTS, FieldAction.CONFIRM);
        assertFalse(ui(() -> Origins.isUnconfirmed(assessment(), Literals.ASSESSMENT__IMPAIRMENTS)));
        assertFalse(note(window(), IMPAIRMENTS).contains("to confirm"));
        undo();
        assertTrue(note(window(), IMPAIRMENTS).contains("to confirm"));
    }

    @Test
    void typingIntoACarriedFieldMakesItOnesOwn() {
        type(window(), IMPAIRMENTS, "Hip abduction left 4+/5 only");
        assertTrue(ui(() -> Origins.of(assessment(), Literals.ASSESSMENT__IMPAIRMENTS).isEmpty()));
        assertFalse(note(window(), IMPAIRMENTS).contains("to confirm"));
        undo();
        assertTrue(note(window(), IMPAIRMENTS).contains("to confirm"));
    }

    @Test
    void aSectionIsConfirmedAtOnceAndInOneStep() {
        int toConfirm = ui(() -> toConfirm());
        goToAssessment();
        command("org.plumbline.ui.confirmAll", Map.of());
        assertEquals(toConfirm - 3, ui(() -> toConfirm()));
        undo();
        assertEquals(toConfirm, ui(() -> toConfirm()));
    }

    @Test
    void aKeyGoesToWhatIsToBeConfirmed() {
        command("org.plumbline.ui.showPart", Map.of("org.plumbline.ui.showPart.part", "ASSESSMENT"));
        command("org.plumbline.ui.nextUnconfirmed", Map.of());
        inSight(SECTION);
    }

    @Test
    void aNoteThatRepeatsTheLastOneSaysSo() {
        type(window(), SINCE, "Slept well, drove four hours and cleaned the garage without any trouble at all today");
        type(window(), REASONING, "Steady progress; hop count is the last gap, so that loading goes on as it was planned");
        await("little is repeated", () -> percent() < 80);
        act(() -> {
            editor.session().set(assessment(), Literals.ASSESSMENT__TEXT, before().getText(), "test");
            editor.session().set(((Encounter) assessment().eContainer()).getSubjective(),
                    Literals.SUBJECTIVE__SINCE_LAST, null, "test");
        });
        await("it looks like a copy", () -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().startsWith("\u26a0") && label.getText().contains("like the last note")).isPresent());
    }

    private Assessment before() {
        return editor.session().encounter(editor.session().headers().get(1).getId()).orElseThrow().getAssessment();
    }

    private static int percent() {
        return find(window(), Label.class, label -> label.isVisible() && label.getText().contains("like the last note"))
                .map(label -> Integer.parseInt(label.getText().replaceAll("\\D", ""))).orElseThrow();
    }

    private static Table outline() {
        return find(window(), Table.class, NoteFrameTest::isOutline).orElseThrow();
    }

    private static boolean isOutline(Table table) {
        return table.isVisible() && table.getColumnCount() == 0
                && Arrays.stream(table.getItems()).anyMatch(item -> item.getText().endsWith("Diagnoses"));
    }

    /** Waits until the outline shows that one is in a section. */
    private static void inSight(String section) {
        await(section + " is in sight", () -> Arrays.stream(outline().getSelection())
                .anyMatch(item -> item.getText().contains("  " + section)));
    }
}
