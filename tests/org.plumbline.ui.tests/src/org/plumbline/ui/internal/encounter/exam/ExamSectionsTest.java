package org.plumbline.ui.internal.encounter.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.TableDriver.row;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
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
import org.plumbline.ui.TableDriver;
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
                () -> range().table().getItem(0).getText(0).equals(Messages.abnormalLastTime)
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

    private static TableDriver range() {
        return TableDriver.with(Messages.norm);
    }

    private static void press(FieldAction action, TableDriver driver) {
        act(() -> action.of(driver.table()).orElseThrow().run());
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
        TableDriver range = range();
        range.enter(row(FLEXION), "Left", "95 p3, firm");

        RangeFinding finding = (RangeFinding) found("rom-hip-flexion", Side.LEFT).getFirst();
        assertEquals(95, finding.getValue());
        assertEquals(3, finding.getPain());
        assertEquals("firm", finding.getEndFeel());
        assertEquals(Provenance.TYPED, finding.getProvenance());
        assertEquals("95\u00b0 p3, firm", range.cell(row(FLEXION), "Left"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
        assertEquals("", range.cell(row(FLEXION), "Left"));
        command("org.eclipse.ui.edit.redo", Map.of());
        assertEquals("95\u00b0 p3, firm", range.cell(row(FLEXION), "Left"));
    }

    @Test
    void enterGoesOnToTheNextRowInTheSameColumn() {
        TableDriver range = range();
        range.enter(row(FLEXION), "Right", "100");
        range.enter("10");
        assertEquals("10\u00b0", range.cell(row("Hip extension"), "Right"));
    }

    @Test
    void anEntryThatIsNotUnderstoodStaysToBeMended() {
        TableDriver range = range();
        range.enter(row(FLEXION), "Left", "400");
        assertTrue(range.cell(row(FLEXION), "Left").endsWith("400"));
        assertTrue(isSaid("Enter -30 to 200"));
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());

        range.enter(row(FLEXION), "Right", "100");
        assertTrue(range.cell(row(FLEXION), "Left").endsWith("400"));
        assertTrue(isSaid("Enter -30 to 200"));

        range.go(row(FLEXION), "Left");
        range.key(SWT.F2);
        assertEquals("400", ui(() -> range.editor().getText()));
        act(() -> range.editor().setText("40"));
        range.take();
        assertEquals("40\u00b0", range.cell(row(FLEXION), "Left"));
        assertFalse(isSaid("Enter -30 to 200"));
    }

    @Test
    void escapeGivesUpWhatWasNotUnderstoodAndDeleteEmptiesACell() {
        TableDriver range = range();
        range.enter(row(FLEXION), "Left", "a lot");
        range.go(row(FLEXION), "Left");
        range.key(SWT.ESC);
        assertEquals("", range.cell(row(FLEXION), "Left"));

        range.enter("95");
        range.go(row(FLEXION), "Left");
        range.key(SWT.DEL);
        assertEquals("", range.cell(row(FLEXION), "Left"));
        assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
    }

    @Test
    void hardTextsAreMarkedOrKept() {
        TableDriver range = range();
        for (String entry : List.of("\u05e9\u05dc\u05d5\u05dd", "\ud83e\uddb5 40", "-95", "x".repeat(20_000))) {
            range.go(row(FLEXION), "Left");
            range.key(SWT.F2);
            act(() -> range.editor().setText(entry));
            range.take();
            assertTrue(range.cell(row(FLEXION), "Left").endsWith(entry), entry.substring(0, 3));
            assertTrue(found("rom-hip-flexion", Side.LEFT).isEmpty());
        }
        save("the draft is saved all the same");
        act(() -> {
            while (editor.session().stack().canUndo()) {
                editor.session().stack().undo();
            }
        });
        save("the other tests find the chart as it was");
        range.go(row(FLEXION), "Left");
        range.key(SWT.ESC);
    }

    private void save(String why) {
        command("org.eclipse.ui.file.save", Map.of());
        await(why, () -> !editor.session().stack().isSaveNeeded());
    }

    @Test
    void f6SaysThatARowIsNormalAndLeavesFindingsAlone() {
        TableDriver range = range();
        range.enter(row(FLEXION), "Left", "80 p");
        range.go(row(FLEXION), "Left");
        press(FieldAction.NORMAL, range);
        assertEquals("80\u00b0 p", range.cell(row(FLEXION), "Left"));
        assertEquals("full", range.cell(row(FLEXION), "Right"));
        assertEquals(Normality.NORMAL, found("rom-hip-flexion", Side.RIGHT).getFirst().getNormality());
        assertEquals(Provenance.TYPED, found("rom-hip-flexion", Side.RIGHT).getFirst().getProvenance());
    }

    @Test
    void theWholeSectionIsNormalInOneStep() {
        int before = ui(() -> note().getFindings().size());
        TableDriver neuro = new TableDriver(ui(() -> WorkbenchDriver.find(window(), Table.class,
                table -> table.isVisible() && Arrays.stream(table.getItems())
                        .anyMatch(item -> item.getText(0).equals(Messages.reflexes))).orElseThrow()));
        WorkbenchDriver.press(ui(() -> card(neuro.table())), "All normal");
        assertEquals("2+", neuro.cell(row("Knee reflex"), "Left"));
        assertEquals("intact", neuro.cell(row("Dermatome L5"), "Right"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, (int) ui(() -> note().getFindings().size()));
    }

    @Test
    void f4TakesOverWhatWasFoundLastTimeToBeConfirmed() {
        TableDriver range = range();
        range.go(row(HIP_FLEXORS), "Right");
        press(FieldAction.TAKE_OVER, range);
        assertEquals("2\u00b0 !", range.cell(row(HIP_FLEXORS), "Right"));
        assertEquals("Carried", range.cell(row(HIP_FLEXORS), Messages.origin));
        assertEquals("R 2\u00b0 ! (+0)", range.cell(row(HIP_FLEXORS), Messages.lastTime));
        range.go(row(HIP_FLEXORS), "Right");
        press(FieldAction.CONFIRM, range);
        assertEquals("Confirmed", range.cell(row(HIP_FLEXORS), Messages.origin));
    }

    @Test
    void whatWasAbnormalLastTimeComesFirst() {
        assertEquals(HIP_FLEXORS, ui(() -> range().table().getItem(1).getText(0)));
        assertEquals("R 2\u00b0 !", range().cell(row(HIP_FLEXORS), Messages.lastTime));
    }

    @Test
    void theWeakerSideAndTheGateAreShown() {
        TableDriver strength = TableDriver.with(Messages.difference);
        String muscle = "Gluteus maximus";
        strength.enter(row(muscle), "Left", "4- 150N");
        strength.enter(row(muscle), "Right", "5 200N");
        assertEquals("25 % " + Messages.weakerLeft, strength.cell(row(muscle), Messages.difference));
        TableDriver function = TableDriver.with(Messages.gate);
        assertEquals("R-13d", function.cell(row("Single-leg hop"), Messages.gate));
    }
}
