package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.dialog;
import static org.plumbline.ui.WorkbenchDriver.note;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.read;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.model.chart.Tri;
import org.plumbline.store.ChartSave;
import org.plumbline.store.OpenedChart;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.PageBody;

/** Writing a note: typing, undo, save, revert. The chart's newest note is a draft. */
@ExtendWith(RunningWorkbench.class)
class ChartEditorTest {

    private static final String SINCE = "Since the last visit";
    private static final String RUN = "Run (km)";
    private static final String NOW = "Now (0\u201310)";

    private ChartEditor editor;

    @BeforeEach
    void openTheDraft() {
        editor = WorkbenchDriver.open("brandvold");
        showPage("1");
        await("the note is shown", () -> WorkbenchDriver.field(window(), SINCE).isVisible());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private static void showPage(String page) {
        command("org.plumbline.ui.showPage", Map.of("org.plumbline.ui.showPage.page", page));
    }

    private boolean dirty() {
        return ui(editor::isDirty);
    }

    @Test
    void whatIsTypedInOneVisitIsOneStepOfUndo() {
        String before = read(window(), SINCE);
        for (String typed : List.of("R", "Ra", "Ran", "Ran 5 km")) {
            type(window(), SINCE, typed);
        }
        assertTrue(dirty());
        assertEquals(SINCE, ui(() -> editor.session().stack().getUndoCommand().getLabel()));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, read(window(), SINCE));
        assertFalse(dirty());
        command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals("Ran 5 km", read(window(), SINCE));
    }

    @Test
    void aSavedNoteIsTheSameWhenItIsOpenedAgain() {
        type(window(), SINCE, "No pain on stairs; \u201cfine\u201d, she says");
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !editor.isDirty());
        var written = ui(() -> editor.session().copy());
        close();
        openTheDraft();
        assertEquals("No pain on stairs; \u201cfine\u201d, she says", read(window(), SINCE));
        assertTrue(EcoreUtil.equals(written.chart(), ui(() -> editor.session().copy().chart())));
    }

    @Test
    void whatIsWrongWithAValueIsSaidInWords() {
        type(window(), NOW, "9");
        await("the problem is said", () -> note(window(), NOW).contains("between"));
        type(window(), NOW, "1");
        await("last time is shown again", () -> note(window(), NOW).startsWith("Last time"));
        type(window(), RUN, "a lot");
        assertTrue(note(window(), RUN).contains(Messages.enterNumber));
    }

    @Test
    void whatIsNotUnderstoodIsThereAgainAfterLookingAtAnotherNote() {
        type(window(), RUN, "about five");
        press(window(), "Earlier");
        await("the note before is shown", () -> !"about five".equals(read(window(), RUN)));
        press(window(), "Later");

        await("what was typed is back", () -> "about five".equals(read(window(), RUN)));
        assertTrue(note(window(), RUN).startsWith("\u26a0"), note(window(), RUN));
    }

    @Test
    void whatIsNotUnderstoodIsNotLostUnasked() {
        type(window(), RUN, "about five");
        assertTrue(dirty());
        Shell question = closed();
        assertTrue(ui(() -> WorkbenchDriver.find(question, Label.class,
                label -> label.getText().contains(RUN + ": \u201cabout five\u201d")).isPresent()));
        press(question, Messages.unreadBack);
        assertEquals("about five", read(window(), RUN));

        type(window(), SINCE, "Better");
        press(closed(), Messages.unreadSaveRest);
        await("the chart is closed", () -> WorkbenchDriver.page().getActiveEditor() == null);
        editor = WorkbenchDriver.open("brandvold");
        act(() -> editor.showPage(1));
        await("the rest is saved", () -> "Better".equals(read(window(), SINCE)));
    }

    @Test
    void whatIsMendedIsNotAskedAbout() {
        String before = read(window(), RUN);
        type(window(), RUN, "about five");
        assertTrue(dirty());
        type(window(), RUN, before);
        assertFalse(dirty());
    }

    /** Closes the chart as people do; the question that is asked then. */
    private Shell closed() {
        Display.getDefault().asyncExec(() -> WorkbenchDriver.page().closeEditor(editor, true));
        return dialog(Messages.unreadTitle);
    }

    @Test
    void revertGivesUpWhatWasTyped() {
        String before = read(window(), SINCE);
        type(window(), SINCE, "To be given up");
        press(dialog("org.eclipse.ui.file.revert", Messages.revertTitle), "Yes");
        await("the chart is as it was", () -> !editor.isDirty() && before.equals(read(window(), SINCE)));
    }

    @Test
    void aChartSavedBySomebodyElseIsNotOverwritten() throws Exception {
        Clinic clinic = ui(editor::clinic);
        OpenedChart opened = clinic.store().open(ui(() -> editor.session().chart().getId()));
        clinic.store().save(new ChartSave(opened.chart(), List.of(), opened.revision(), "somebody else", "test"));
        type(window(), SINCE, "Too late");
        Display.getDefault().asyncExec(() -> command("org.eclipse.ui.file.save", Map.of()));
        Shell refused = dialog(Messages.notSaved);
        assertTrue(ui(() -> WorkbenchDriver.find(refused, Label.class,
                label -> label.getText().equals(Messages.conflict)).isPresent()));
        press(refused, "OK");
        assertTrue(dirty());
    }

    @Test
    void aNewEncounterTakesOverTheTreatmentsButNotTheirMinutes() {
        int before = ui(() -> editor.session().headers().size());
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the encounter is added", () -> editor.session().headers().size() == before + 1);
        List<TreatmentLine> lines = ui(() -> List.copyOf(editor.session()
                .encounter(editor.session().headers().getFirst().getId()).orElseThrow().getTreatments()));
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().allMatch(line -> line.getMinutes() == null && line.getResponse() == null));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, (int) ui(() -> editor.session().headers().size()));
    }

    @Test
    void redFlagsStayInSightAtTheNextVisitUntilTheyAreAnsweredAnew() {
        close();
        editor = WorkbenchDriver.open("pellmore");
        List<String> found = ui(() -> redFlags().stream().filter(flag -> flag.getPresent() == Tri.YES)
                .map(RedFlagAnswer::getRedFlag).toList());
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the encounter is added",
                () -> editor.session().headers().getFirst().getStatus() == EncounterStatus.DRAFT);
        assertFalse(found.isEmpty());
        assertEquals(found, ui(() -> redFlags().stream().map(RedFlagAnswer::getRedFlag).toList()));
        assertTrue(ui(() -> redFlags().stream().allMatch(flag -> flag.getPresent() == Tri.YES
                && flag.getAction() == null)));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertFalse(dirty());
    }

    private List<RedFlagAnswer> redFlags() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow().getRedFlags();
    }

    @Test
    void aSignedNoteCannotBeChanged() {
        press(window(), "Earlier");
        await("the note before is shown", () -> WorkbenchDriver.find(window(), Text.class, field -> field.isVisible()
                && field.getText().equals("Run/walk 1 : 1 tolerated")).map(field -> !field.getEditable())
                .orElse(false));
    }

    @Test
    void theOtherPagesShowTheirTables() {
        showPage("0");
        assertEquals(11, rows(window(), Messages.columnSummary).size());
        showPage("2");
        assertTrue(rows(window(), "Diagnosis").getFirst().contains("M51.17"));
        showPage("3");
        assertTrue(rows(window(), Messages.columnMeaning).stream()
                .anyMatch(row -> row.contains(Messages.gradeImportant)));
    }

    @Test
    void whatAChartCannotHoldIsLeftOutAndSaid() {
        type(window(), SINCE, "Ran\u0001 5 km\uD83C");
        assertEquals("Ran 5 km", read(window(), SINCE));
        assertTrue(note(window(), SINCE).contains(Messages.leftOut));
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !editor.isDirty());
    }

    @Test
    void aCellThatIsStillOpenIsSavedToo() throws Exception {
        showPage("0");
        press(window(), "Add");
        Text cell = ui(() -> WorkbenchDriver.find(WorkbenchDriver.table(window(), "Problem"), Text.class,
                Text::isVisible).orElseThrow());
        act(() -> cell.setText("Typed into a cell"));
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !editor.isDirty());
        Chart stored = ui(editor::clinic).store().open(ui(() -> editor.session().chart().getId())).chart();
        assertEquals("Typed into a cell", stored.getProblems().getLast().getLabel());
    }

    @Test
    void anEncounterThatComesBackAfterASaveIsWritten() throws Exception {
        close();
        editor = WorkbenchDriver.open("whitford");
        act(() -> editor.session().set(editor.session().chart().getPatient(), Literals.PATIENT__OCCUPATION, "Baker",
                "occupation"));
        command("org.plumbline.ui.newEncounter", Map.of());
        String added = ui(() -> editor.session().headers().getFirst().getId());
        command("org.eclipse.ui.edit.undo", Map.of());
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !editor.isDirty());
        command("org.eclipse.ui.edit.redo", Map.of());
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved again", () -> !editor.isDirty());
        assertEquals(added, ui(editor::clinic).store().encounter(ui(() -> editor.session().chart().getId()), added)
                .getId());
    }

    @Test
    void theTimelineFollowsThePainAndTheTabTheName() {
        showPage("0");
        showPage("1");
        type(window(), NOW, "9");
        showPage("0");
        assertEquals("9 of 10", rows(window(), Messages.columnSummary).getFirst().get(2));
        type(window(), "Family name", "Newly-Named");
        assertTrue(ui(editor::getPartName).startsWith("Newly-Named, "));
    }

    @Test
    void aWheelOverAListScrollsThePageAndChangesNothing() {
        Event wheel = new Event();
        wheel.count = -3;
        act(() -> WorkbenchDriver.find(window(), PageBody.class, PageBody::isVisible).flatMap(page -> WorkbenchDriver
                .find(page.content(), FieldForm.class, FieldForm::isVisible)).flatMap(form -> WorkbenchDriver
                        .find(form, Combo.class, Combo::isVisible)).orElseThrow()
                .notifyListeners(SWT.MouseVerticalWheel, wheel));
        assertFalse(wheel.doit);
        assertTrue(ui(() -> WorkbenchDriver.find(window(), PageBody.class, PageBody::isVisible).orElseThrow()
                .getOrigin().y) > 0);
    }

    @Test
    void unitsFollowTheMinutes() {
        List<List<String>> before = rows(window(), "Units");
        act(() -> {
            TreatmentLine line = editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow()
                    .getTreatments().stream().filter(TreatmentLine::isTimed).findFirst().orElseThrow();
            editor.session().set(line, Literals.TREATMENT_LINE__MINUTES,
                    line.getMinutes() + 15, "minutes");
            line.setUnits(null);
        });
        assertFalse(before.equals(rows(window(), "Units")));
    }
}
