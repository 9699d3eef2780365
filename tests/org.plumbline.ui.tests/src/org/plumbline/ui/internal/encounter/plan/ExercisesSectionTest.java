package org.plumbline.ui.internal.encounter.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.plan.Dose;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.canvas.FigureCanvas;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Exercises of a patient with a disc injury, prescribed in the note of a visit. */
@ExtendWith(RunningWorkbench.class)
class ExercisesSectionTest {

    private static final int ENCOUNTER = 1;

    private ChartEditor chart;

    @BeforeEach
    void openTheDraft() {
        chart = open("brandvold");
        act(() -> chart.showPage(ENCOUNTER));
        await("the exercises are shown", () -> exercises().isVisible());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void plusMakesTheSelectedExerciseHarderAndUndoTakesItBack() {
        List<List<String>> before = rows(window(), Messages.columnChange);
        select("Single-leg heel raise", "Plank", "Weighted hip hinge");
        String selected = selected();
        type(exercises(), '+');
        List<List<String>> after = rows(window(), Messages.columnChange);
        assertFalse(before.equals(after));
        assertTrue(after.stream().anyMatch(row -> row.get(3).startsWith("was ") || row.get(3).startsWith("instead of")),
                "what it was stands beside: " + after);
        assertEquals(Messages.makeHarder, ui(() -> chart.session().stack().getUndoCommand().getLabel()));
        act(() -> chart.session().stack().undo());
        assertEquals(before, rows(window(), Messages.columnChange), selected);
    }

    @Test
    void whatComesNextStandsBelow() {
        assertTrue(ui(() -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().startsWith("+  ") && label.getText().contains("\n\u2212  "))).isPresent());
    }

    @Test
    void deleteStopsAnExerciseAndKeepsItInTheChart() {
        int all = prescriptions().size();
        int inForce = rows(window(), Messages.columnChange).size();
        act(() -> key(exercises(), SWT.DEL));
        assertEquals(all, prescriptions().size());
        assertTrue(rows(window(), Messages.columnChange).stream().anyMatch(row -> row.get(3).startsWith("stopped ")));
        assertEquals(inForce, rows(window(), Messages.columnChange).size());
    }

    @Test
    void anExerciseIsFoundByTypingAndPrescribedByEnter() {
        act(() -> search().setText("birddog"));
        assertEquals("Bird dog: steady back set", rows(window(), Messages.columnFits).getFirst().getFirst());
        act(() -> search().notifyListeners(SWT.DefaultSelection, new Event()));
        ExercisePrescription added = prescriptions().getLast();
        assertEquals("E-40", added.getExercise());
        assertFalse(Dose.of(added).words().isEmpty(), "with the dose of the phase");
        assertEquals("", ui(() -> search().getText()));
        assertTrue(rows(window(), Messages.columnChange).stream()
                .anyMatch(row -> row.getFirst().contains("Bird dog") && row.get(3).equals(Messages.newExercise)));
    }

    @Test
    void oneFigureIsShownAtATime() {
        assertEquals(1, figures());
        act(() -> search().setText("birddog"));
        assertEquals(1, figures(), "that of the exercise to be chosen");
        act(() -> key(search(), SWT.ESC));
        assertEquals(1, figures());
    }

    private static int figures() {
        return ui(() -> count(window()));
    }

    private static int count(Composite within) {
        return Stream.of(within.getChildren()).mapToInt(child -> child instanceof FigureCanvas && child.isVisible() ? 1
                : child instanceof Composite inner ? count(inner) : 0).sum();
    }

    @Test
    void whatIsHeldBackIsNotPrescribedWithoutAReason() {
        int before = prescriptions().size();
        act(() -> search().setText("ball pike"));
        assertTrue(rows(window(), Messages.columnFits).getFirst().getFirst().startsWith("\u26A0 "));
        act(() -> search().notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals(before, prescriptions().size(), "it asks first");
        assertTrue(ui(() -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().contains("CF-23")).isPresent()), "the source is named");
        press(window(), "Choose with this reason");
        assertEquals(before, prescriptions().size(), "an empty reason is none");
        act(() -> {
            reason().setText("Competes in gymnastics; hinge technique checked today");
            reason().notifyListeners(SWT.DefaultSelection, new Event());
        });
        ExercisePrescription added = prescriptions().getLast();
        assertEquals("E-12", added.getExercise());
        assertEquals("Competes in gymnastics; hinge technique checked today", added.getCautionReason());
    }

    @Test
    void escapeGivesUpTheChoice() {
        int before = prescriptions().size();
        act(() -> search().setText("ball pike"));
        act(() -> search().notifyListeners(SWT.DefaultSelection, new Event()));
        act(() -> {
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            escape.doit = true;
            reason().notifyListeners(SWT.Traverse, escape);
        });
        assertFalse(ui(() -> find(window(), Text.class, one -> Messages.reasonPrompt.equals(one.getMessage())
                && one.isVisible())).isPresent());
        act(() -> key(search(), SWT.ESC));
        assertFalse(ui(() -> find(window(), Table.class, one -> one.isVisible() && one.getColumnCount() > 1
                && one.getColumn(1).getText().equals(Messages.columnFits))).isPresent(), "the panel is closed");
        assertEquals(before, prescriptions().size());
    }

    @Test
    void aPlanThatIsRenewedGoesOn() {
        int before = ui(() -> chart.session().episode().orElseThrow().getPlans().size());
        press(window(), "Renew the plan");
        var plans = ui(() -> chart.session().episode().orElseThrow().getPlans());
        assertEquals(before + 1, plans.size());
        assertEquals(plans.get(before - 1).getInterventions(), plans.getLast().getInterventions());
        act(() -> chart.session().stack().undo());
        assertEquals(before, plans.size());
    }

    private static Table exercises() {
        return ui(() -> table(window(), Messages.columnChange));
    }

    private static Text search() {
        return find(window(), Text.class, one -> Messages.addExercisePrompt.equals(one.getMessage())
                && one.isVisible()).orElseThrow();
    }

    private static Text reason() {
        return find(window(), Text.class, one -> Messages.reasonPrompt.equals(one.getMessage()) && one.isVisible())
                .orElseThrow();
    }

    private List<ExercisePrescription> prescriptions() {
        return chart.session().episode().orElseThrow().getPrescriptions();
    }

    /** Selects the first row whose name is one of these. */
    private static void select(String... names) {
        act(() -> {
            Table table = exercises();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (List.of(names).contains(table.getItem(i).getText(0))) {
                    table.setSelection(i);
                    table.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            throw new AssertionError("None of " + List.of(names) + " is prescribed");
        });
    }

    private static String selected() {
        return ui(() -> exercises().getSelection()[0].getText(0));
    }

    private static void type(Control control, char character) {
        act(() -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }
}
