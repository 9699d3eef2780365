package org.plumbline.ui.internal.encounter.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.FieldAction;

/** The examination is entered cell by cell, by keys. */
@ExtendWith(RunningWorkbench.class)
class ExamSectionsTest {

    private static final String FLEXION = "Hip flexion";
    private static final String HIP_FLEXORS = "Hip flexor length (modified Thomas position)";
    private static final List<String> SECTIONS = List.of("observation", "range-of-motion", "strength", "neuro",
            "functional-tests", "other-findings");

    private ChartEditor editor;

    @BeforeEach
    void openANewVisit() {
        SECTIONS.forEach(id -> InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("section.open." + id,
                true));
        editor = WorkbenchDriver.open("munoz");
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the last visit is beside the new one",
                () -> range().getItem(0).getText(0).equals(Messages.abnormalLastTime)
                        && Job.getJobManager().find(Background.class).length == 0);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private Encounter note() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow();
    }

    private List<Finding> found(String item, Side side) {
        return ui(() -> note().getFindings().stream()
                .filter(finding -> item.equals(finding.getItem()) && finding.getSide() == side).toList());
    }

    private static Table range() {
        return ui(() -> WorkbenchDriver.table(window(), Messages.norm));
    }

    private static int row(Table table, String label) {
        return ui(() -> IntStream.range(0, table.getItemCount())
                .filter(i -> table.getItem(i).getText(0).equals(label)).findFirst().orElseThrow());
    }

    private static int column(Table table, String title) {
        return ui(() -> IntStream.range(0, table.getColumnCount())
                .filter(i -> table.getColumn(i).getText().equals(title)).findFirst().orElseThrow());
    }

    private static String cell(Table table, String label, String title) {
        int row = row(table, label);
        int column = column(table, title);
        return ui(() -> table.getItem(row).getText(column));
    }

    /** Goes to a cell with the arrow keys. */
    private static void go(Table table, String label, String title) {
        int row = row(table, label);
        int column = column(table, title);
        act(() -> {
            table.setFocus();
            table.notifyListeners(SWT.FocusIn, new Event()); // which only the active window would send
            table.setSelection(row);
            Event selected = new Event();
            selected.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, selected);
            for (int i = 0; i < table.getColumnCount(); i++) {
                WorkbenchDriver.key(table, SWT.ARROW_LEFT);
            }
            for (int i = 0; i < column; i++) {
                WorkbenchDriver.key(table, SWT.ARROW_RIGHT);
            }
        });
    }

    /** Types: the first character opens the cell, the others follow in it. */
    private static void type(Table table, String entry) {
        act(() -> {
            WorkbenchDriver.key(table, entry.charAt(0));
            editor(table).insert(entry.substring(1));
        });
    }

    private static Text editor(Table table) {
        return WorkbenchDriver.find(table, Text.class, Text::isVisible).orElseThrow();
    }

    private static void enter(Table table) {
        act(() -> editor(table).notifyListeners(SWT.DefaultSelection, new Event()));
    }

    private static void press(FieldAction action, Table table) {
        act(() -> action.of(table).orElseThrow().run());
    }

    private static Card card(Control control) {
        return Stream.iterate(control, Control::getParent).filter(Card.class::isInstance).map(Card.class::cast)
                .findFirst().orElseThrow();
    }

    private static boolean isSaid(String sentence) {
        return ui(() -> WorkbenchDriver.find(window(), Label.class,
                label -> label.isVisible() && label.getText().contains(sentence)).isPresent());
    }

    @Test
    void whatIsTypedIntoAnEmptyCellBecomesAFindingInOneStepOfUndo() {
        Table range = range();
        go(range, FLEXION, "Left");
        type(range, "95 p3, firm");
        enter(range);

        RangeFinding finding = (RangeFinding) found("rom-hip-flexion", Side.LEFT).getFirst();
        assertEquals(95, finding.getValue());
        assertEquals(3, finding.getPain());
        assertEquals("firm", finding.getEndFeel());
        assertEquals(Provenance.TYPED, finding.getProvenance());
        assertEquals("95\u00b0 p3, firm", cell(range, FLEXION, "Left"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
        assertEquals("", cell(range, FLEXION, "Left"));
        command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals("95\u00b0 p3, firm", cell(range, FLEXION, "Left"));
    }

    @Test
    void enterGoesOnToTheNextRowInTheSameColumn() {
        Table range = range();
        go(range, FLEXION, "Right");
        int row = row(range, FLEXION);
        type(range, "100");
        enter(range);
        assertEquals(row + 1, (int) ui(range::getSelectionIndex));
        type(range, "10");
        enter(range);
        String below = ui(() -> range.getItem(row + 1).getText(0));
        assertEquals("10\u00b0", cell(range, below, "Right"));
    }

    @Test
    void anEntryThatIsNotUnderstoodStaysToBeMended() {
        Table range = range();
        go(range, FLEXION, "Left");
        type(range, "400");
        enter(range);
        assertTrue(cell(range, FLEXION, "Left").endsWith("400"));
        assertTrue(isSaid("Enter -30 to 200"));
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());

        go(range, FLEXION, "Right");
        type(range, "100");
        enter(range);
        assertTrue(cell(range, FLEXION, "Left").endsWith("400"));
        assertTrue(isSaid("Enter -30 to 200"));

        go(range, FLEXION, "Left");
        act(() -> WorkbenchDriver.key(range, SWT.F2));
        assertEquals("400", ui(() -> editor(range).getText()));
        act(() -> editor(range).setText("40"));
        enter(range);
        assertEquals("40\u00b0", cell(range, FLEXION, "Left"));
        assertFalse(isSaid("Enter -30 to 200"));
    }

    @Test
    void escapeGivesUpWhatWasNotUnderstoodAndDeleteEmptiesACell() {
        Table range = range();
        go(range, FLEXION, "Left");
        type(range, "a lot");
        enter(range);
        go(range, FLEXION, "Left");
        act(() -> WorkbenchDriver.key(range, SWT.ESC));
        assertEquals("", cell(range, FLEXION, "Left"));

        type(range, "95");
        enter(range);
        go(range, FLEXION, "Left");
        act(() -> WorkbenchDriver.key(range, SWT.DEL));
        assertEquals("", cell(range, FLEXION, "Left"));
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
    }

    @Test
    void hardTextsAreMarkedOrKept() {
        Table range = range();
        for (String entry : List.of("\u05e9\u05dc\u05d5\u05dd", "\ud83e\uddb5 40", "-95", "x".repeat(20_000))) {
            go(range, FLEXION, "Left");
            act(() -> WorkbenchDriver.key(range, SWT.F2));
            act(() -> editor(range).setText(entry));
            enter(range);
            assertTrue(cell(range, FLEXION, "Left").endsWith(entry), entry.substring(0, 3));
            assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
        }
        save("the draft is saved all the same");
        act(() -> {
            while (editor.session().stack().canUndo()) {
                editor.session().stack().undo();
            }
        });
        save("the other tests find the chart as it was");
    }

    private void save(String why) {
        command("org.eclipse.ui.file.save", Map.of());
        await(why, () -> !editor.isDirty());
    }

    @Test
    void f6SaysThatARowIsNormalAndLeavesFindingsAlone() {
        Table range = range();
        go(range, FLEXION, "Left");
        type(range, "80 p");
        enter(range);
        go(range, FLEXION, "Left");
        press(FieldAction.NORMAL, range);
        assertEquals("80\u00b0 p", cell(range, FLEXION, "Left"));
        assertEquals("full", cell(range, FLEXION, "Right"));
        assertEquals(Normality.NORMAL, found("rom-hip-flexion", Side.RIGHT).getFirst().getNormality());
        assertEquals(Provenance.TYPED, found("rom-hip-flexion", Side.RIGHT).getFirst().getProvenance());
    }

    @Test
    void theWholeSectionIsNormalInOneStep() {
        int before = ui(() -> note().getFindings().size());
        Table neuro = ui(() -> Arrays.stream(new String[] { Messages.reflexes }).map(heading -> WorkbenchDriver
                .find(window(), Table.class, table -> table.isVisible() && Arrays.stream(table.getItems())
                        .anyMatch(item -> item.getText(0).equals(heading))).orElseThrow()).findFirst().orElseThrow());
        WorkbenchDriver.press(ui(() -> card(neuro)), "All normal");
        assertEquals("2+", cell(neuro, "Knee reflex", "Left"));
        assertEquals("intact", cell(neuro, "Dermatome L5", "Right"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, (int) ui(() -> note().getFindings().size()));
    }

    @Test
    void f4TakesOverWhatWasFoundLastTimeToBeConfirmed() {
        Table range = range();
        go(range, HIP_FLEXORS, "Right");
        press(FieldAction.TAKE_OVER, range);
        assertEquals("2\u00b0 !", cell(range, HIP_FLEXORS, "Right"));
        assertEquals("Carried", cell(range, HIP_FLEXORS, Messages.origin));
        assertEquals("R 2\u00b0 ! (+0)", cell(range, HIP_FLEXORS, Messages.lastTime));
        go(range, HIP_FLEXORS, "Right");
        press(FieldAction.CONFIRM, range);
        assertEquals("Confirmed", cell(range, HIP_FLEXORS, Messages.origin));
    }

    @Test
    void whatWasAbnormalLastTimeComesFirst() {
        assertEquals(HIP_FLEXORS, ui(() -> range().getItem(1).getText(0)));
        assertEquals("R 2\u00b0 !", cell(range(), HIP_FLEXORS, Messages.lastTime));
    }

    @Test
    void theWeakerSideAndTheGateAreShown() {
        Table strength = ui(() -> WorkbenchDriver.table(window(), Messages.difference));
        String muscle = "Gluteus maximus";
        go(strength, muscle, "Left");
        type(strength, "4- 150N");
        enter(strength);
        go(strength, muscle, "Right");
        type(strength, "5 200N");
        enter(strength);
        assertEquals("25 % " + Messages.weakerLeft, cell(strength, muscle, Messages.difference));
        Table function = ui(() -> WorkbenchDriver.table(window(), Messages.gate));
        assertEquals("R-13d", cell(function, "Single-leg hop", Messages.gate));
    }
}
