package org.plumbline.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TARGET;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.dialog;
import static org.plumbline.ui.WorkbenchDriver.field;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartEditor;

/** A gap is found while one types, marked where it is, and mended, or overruled with a reason. */
@ExtendWith(RunningWorkbench.class)
class ProblemsViewTest {

    private static final int PLAN = 2;

    private ChartEditor editor;
    private Double target;

    @BeforeEach
    void openThePlan() {
        command("org.plumbline.ui.problems", Map.of());
        openChart();
        target = ui(() -> goal().getTarget());
    }

    private void openChart() {
        editor = open("P-0001");
        act(() -> {
            editor.showPage(PLAN);
            Table goals = table(window(), "No.");
            int row = editor.session().episode().orElseThrow().getGoals().indexOf(goal());
            goals.setSelection(row);
            Event selected = new Event();
            selected.item = goals.getItem(row);
            goals.notifyListeners(SWT.Selection, selected);
        });
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private Goal goal() {
        return editor.session().episode().orElseThrow().getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE && goal.getTarget() != null
                        || goal.getStatus() == GoalStatus.ACTIVE && target != null).findFirst().orElseThrow();
    }

    private Optional<List<String>> row() {
        return rows(window(), Messages.columnSeverity).stream()
                .filter(row -> row.get(1).contains(ui(() -> goal().getId()))
                        && row.get(2).endsWith(Words.of(GOAL__TARGET)))
                .findFirst();
    }

    private void plant() {
        type(window(), Words.of(GOAL__TARGET), "");
        await("the gap is listed", () -> row().isPresent());
    }

    private static Shell fixes() {
        command("org.plumbline.ui.fixProblem", Map.of());
        return dialog(Messages.fixes);
    }

    private static void choose(Shell list, String label) {
        act(() -> {
            Table table = find(list, Table.class, one -> true).orElseThrow();
            int row = Stream.of(table.getItems()).map(item -> item.getText().startsWith(label)).toList().indexOf(true);
            assertTrue(row >= 0, () -> label + " in " + List.of(table.getItems()));
            table.setSelection(row);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private static String first(Shell list) {
        return ui(() -> find(list, Table.class, one -> true).orElseThrow().getItem(0).getText());
    }

    @Test
    void aGapIsFoundWhileOneTypesAndMendedByAFixThatCanBeUndone() {
        assertTrue(row().isEmpty());
        plant();
        assertTrue(ui(() -> marked().isVisible()));

        act(() -> marked().setFocus());
        Shell list = fixes();
        choose(list, first(list));
        await("the gap has gone", () -> row().isEmpty());
        assertTrue(ui(() -> goal().getTarget() != null));

        act(() -> editor.session().stack().undo());
        await("the gap is back", () -> row().isPresent());
    }

    /** The field with the mark behind its label. */
    private Control marked() {
        String symbol = row().orElseThrow().getFirst().substring(0, 1);
        String mark = Words.of(GOAL__TARGET) + "  " + symbol;
        find(window(), Label.class, label -> label.getText().equals(mark)).orElseThrow(
                () -> new AssertionError("No field is marked as " + mark));
        return field(window(), Words.of(GOAL__TARGET));
    }

    @Test
    void theNextProblemIsGoneTo() {
        plant();
        act(() -> editor.showPage(0));
        int problems = rows(window(), Messages.columnSeverity).size();
        for (int i = 0; i < problems && ui(editor::getActivePage) == 0; i++) {
            command("org.plumbline.ui.nextProblem", Map.of());
        }
        assertNotEquals(0, ui(editor::getActivePage));
        assertTrue(ui(() -> table(window(), Messages.columnSeverity).getSelectionIndex() >= 0));
    }

    @Test
    void whatIsOverruledKeepsItsReasonWhenTheChartIsOpenedAgain() {
        plant();
        try {
            act(() -> marked().setFocus());
            Shell list = fixes();
            choose(list, Messages.overrule);
            act(() -> {
                Text reason = find(list, Text.class, one -> true).orElseThrow();
                reason.setText("A goal of participation");
                reason.notifyListeners(SWT.DefaultSelection, new Event());
            });
            awaitOverruled();
            save();
            WorkbenchDriver.closeCharts();
            openChart();
            awaitOverruled();

            choose(takeBackList(), Messages.takeBack);
            await("it stands again", () -> row().filter(row -> !row.get(1).contains("A goal of participation"))
                    .isPresent());
        } finally {
            act(() -> {
                editor.session().set(goal(), GOAL__TARGET, target, "target");
                editor.session().remove(editor.session().episode().orElseThrow().getDecisions(), "decisions");
            });
            save();
        }
    }

    private Shell takeBackList() {
        act(() -> {
            Table table = table(window(), Messages.columnSeverity);
            table.setSelection(rows(window(), Messages.columnSeverity).indexOf(row().orElseThrow()));
            table.setFocus();
            table.notifyListeners(SWT.Selection, new Event());
        });
        return fixes();
    }

    private void awaitOverruled() {
        await("it is overruled", () -> {
            List<List<String>> rows = rows(window(), Messages.columnSeverity);
            int heading = rows.stream().map(List::getFirst).toList().indexOf(Messages.overruled);
            return heading >= 0 && rows.subList(heading, rows.size()).stream()
                    .anyMatch(row -> row.get(1).contains("A goal of participation"));
        });
        assertEquals("", ui(() -> editor.problems().found().standing().map(Listed::key)
                .filter(key -> key.contains("target/" + goal().getId())).findFirst().orElse("")));
    }

    private void save() {
        act(() -> editor.doSave(new NullProgressMonitor()));
        await("the chart is saved", () -> !editor.isDirty());
    }
}
