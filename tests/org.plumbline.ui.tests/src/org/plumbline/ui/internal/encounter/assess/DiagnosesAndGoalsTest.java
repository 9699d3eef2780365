package org.plumbline.ui.internal.encounter.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.field;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.read;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;

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
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Diagnoses in their order and goals in their sentence, on the plan page of a chart. */
@ExtendWith(RunningWorkbench.class)
class DiagnosesAndGoalsTest {

    private static final int PLAN = 2;

    private ChartEditor chart;

    @BeforeEach
    void openThePlan() {
        chart = open("P-0001");
        act(() -> chart.showPage(PLAN));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void altArrowsDecideWhichDiagnosisIsPrimary() {
        List<String> before = codes();
        assertTrue(before.size() > 1, "two diagnoses to order");
        Table table = ui(() -> table(window(), Messages.columnCheck));
        act(() -> {
            table.setSelection(1);
            table.notifyListeners(SWT.Selection, new Event());
            key(table, SWT.ARROW_UP, SWT.ALT);
        });

        assertEquals(List.of(before.get(1), before.get(0)), codes().subList(0, 2));
        assertEquals(Messages.primary, rows(window(), Messages.columnCheck).getFirst().getFirst());

        act(() -> chart.session().stack().undo());
        assertEquals(before, codes());
    }

    @Test
    void everyCodeIsCheckedByTheListOfTheYear() {
        await("the codes of the year are read",
                () -> rows(window(), Messages.columnCheck).getFirst().get(3).startsWith("✓"));
        Diagnosis first = episodeDiagnoses().getFirst();
        act(() -> chart.session().set(first, org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__CODE, "M54.5",
                ""));

        assertTrue(rows(window(), Messages.columnCheck).getFirst().get(3).startsWith("⚠"));
    }

    @Test
    void aGoalWritesItsOwnSentence() {
        press(window(), "Add");
        Goal goal = goals().getLast();
        type(window(), "Activity", "Run 5 km");
        type(window(), "Measure", "NPRS");
        type(window(), "Target", "2");
        act(() -> leave(field(window(), "Activity")));

        assertEquals("Run 5 km: NPRS at most 2.", goal.getText());
        assertEquals("Run 5 km: NPRS at most 2.", read(window(), "Goal"));
    }

    @Test
    void withoutAGoalThereAreNoFieldsButAMeasureBeginsOne() {
        act(() -> chart.session().remove(List.copyOf(goals()), "none"));
        assertFalse(ui(() -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().equals("Activity")).isPresent()));
        assertTrue(ui(() -> find(window(), Text.class, text -> text.isVisible()
                && text.getMessage().equals(Messages.chooseMeasure)).isPresent()));
        press(window(), "Add");
        assertTrue(ui(() -> field(window(), "Activity").isVisible()));
    }

    @Test
    void whoWritesAnOwnSentenceKeepsIt() {
        press(window(), "Add");
        type(window(), "Goal", "Back on the trails by spring");
        type(window(), "Activity", "Run 5 km");
        act(() -> leave(field(window(), "Activity")));

        assertEquals("Back on the trails by spring", goals().getLast().getText());
    }

    @Test
    void aGoalIsMetByOneKeyAndKeepsItsNumber() {
        Goal first = goals().getFirst();
        String id = first.getId();
        Table table = ui(() -> table(window(), Messages.columnGoalId));
        act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            key(table, 'm', SWT.NONE);
        });
        assertEquals(GoalStatus.MET, first.getStatus());
        assertTrue(first.getClosedOn() != null);

        act(() -> key(table, SWT.DEL, SWT.NONE));
        assertEquals(GoalStatus.DISCONTINUED, first.getStatus(), "an old goal is not removed");
        assertEquals(id, goals().getFirst().getId());
    }

    private List<Diagnosis> episodeDiagnoses() {
        return chart.session().episode().orElseThrow().getDiagnoses();
    }

    private List<String> codes() {
        return episodeDiagnoses().stream().map(Diagnosis::getCode).toList();
    }

    private List<Goal> goals() {
        return chart.session().episode().orElseThrow().getGoals();
    }

    private static void key(Control control, int code, int state) {
        Event event = new Event();
        event.stateMask = state;
        event.keyCode = code;
        event.character = code < SWT.KEYCODE_BIT ? (char) code : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** What SWT tells the form around a field when the focus goes elsewhere. */
    private static void leave(Control field) {
        field.getParent().getParent().notifyListeners(SWT.Deactivate, new Event());
    }
}
