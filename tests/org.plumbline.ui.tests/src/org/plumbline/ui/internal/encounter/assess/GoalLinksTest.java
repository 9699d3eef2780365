package org.plumbline.ui.internal.encounter.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Goal;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** What serves a goal stands below it, and how it is used. */
@ExtendWith(RunningWorkbench.class)
class GoalLinksTest {

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
    void whatIsLinkedIsShownWithItsUse() {
        act(() -> chart.session().set(goal(), ChartPackage.Literals.GOAL__TREATMENTS, List.of("T-19"), "link"));
        List<String> row = rows(window(), Messages.columnUse).getFirst();
        assertTrue(row.get(1).startsWith("Given on "), row.toString());

        act(() -> chart.session().stack().undo());
        assertEquals(List.of(), rows(window(), Messages.columnUse));
    }

    @Test
    void deleteTakesALinkAway() {
        act(() -> chart.session().set(goal(), ChartPackage.Literals.GOAL__EXERCISES, List.of("E-15", "E-16"), "link"));
        Table table = ui(() -> table(window(), Messages.columnUse));
        act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
            key(table, SWT.DEL);
        });
        assertEquals(List.of("E-16"), ui(() -> List.copyOf(goal().getExercises())));
        act(() -> chart.session().stack().undo());
        assertEquals(List.of("E-15", "E-16"), ui(() -> List.copyOf(goal().getExercises())));
    }

    @Test
    void theGoalSaysWhatItsChangeMeans() {
        assertTrue(ui(() -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().contains("reaches the minimal important change")).isPresent()));
        assertTrue(ui(() -> find(window(), Text.class, field -> Messages.link.equals(field.getMessage())).isPresent()));
    }

    private Goal goal() {
        return chart.session().episode().orElseThrow().getGoals().getFirst();
    }
}
