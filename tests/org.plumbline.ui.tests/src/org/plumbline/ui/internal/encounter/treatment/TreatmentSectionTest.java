package org.plumbline.ui.internal.encounter.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.open;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Treatment written down in the draft of a visit. */
@ExtendWith(RunningWorkbench.class)
class TreatmentSectionTest {

    private static final int ENCOUNTER = 1;
    private static final int PLAN = 2;

    private ChartEditor chart;

    @BeforeEach
    void openTheDraft() {
        chart = open("brandvold");
        act(() -> chart.showPage(ENCOUNTER));
        await("the treatment is shown", () -> lines().isVisible());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void totalsFollowTheMinutesAndNameTheRule() {
        set(first(), 30);
        String sums = line("Timed ").orElseThrow();
        set(first(), 60);
        String more = line("Timed ").orElseThrow();
        assertFalse(sums.equals(more));
        assertTrue(more.contains(" by ") || more.contains("no rule"), more);
    }

    @Test
    void minutesThatCannotBeAreMarkedAndKept() {
        set(first(), 600);
        assertTrue(line("\u26A0 ").orElseThrow().contains("between 0 and 480, not 600"));
        set(first(), -5);
        assertTrue(line("\u26A0 ").orElseThrow().contains("not -5"));
        assertEquals(-5, first().getMinutes());
        set(first(), 10);
        act(() -> header().setEnd(header().getStart().plusMinutes(5)));
        set(first(), 11);
        assertTrue(line("\u26A0 ").orElseThrow().contains("but the visit took 5"));
    }

    @Test
    void theStopwatchRunsOnWhileOneIsElsewhereAndFillsInTheMinutes() {
        set(first(), null);
        select(0);
        type(' ');
        assertTrue(rows(window(), Messages.columnUnits).getFirst().getFirst().startsWith("\u25B6"));
        assertTrue(ui(() -> heading().isPresent()));
        act(() -> chart.showPage(PLAN));
        act(() -> chart.showPage(ENCOUNTER));
        assertTrue(ui(() -> heading().isPresent()), "it runs on");
        act(() -> heading().orElseThrow().notifyListeners(SWT.Selection, new Event()));
        assertFalse(ui(() -> heading().isPresent()), "paused");
        assertTrue(rows(window(), Messages.columnUnits).getFirst().getFirst().startsWith("\u2016"));
        type('.');
        assertEquals(1, first().getMinutes(), "a started minute is one");
        assertEquals(Messages.enterMinutes, ui(() -> chart.session().stack().getUndoCommand().getLabel()));
    }

    @Test
    void oneLineIsTimedAtATime() {
        select(0);
        type(' ');
        select(1);
        type(' ');
        List<List<String>> shown = rows(window(), Messages.columnUnits);
        assertTrue(shown.get(0).getFirst().startsWith("\u2016"));
        assertTrue(shown.get(1).getFirst().startsWith("\u25B6"));
        press(window(), "Start or pause  (Space)");
        assertTrue(rows(window(), Messages.columnUnits).get(1).getFirst().startsWith("\u2016"));
    }

    @Test
    void aLineThatIsRemovedIsNotTimedAnyMore() {
        select(0);
        type(' ');
        assertTrue(ui(() -> heading().isPresent()));
        act(() -> chart.session().remove(List.of(first()), "remove"));
        assertFalse(ui(() -> heading().isPresent()));
        act(() -> chart.session().stack().undo());
        assertFalse(ui(() -> heading().isPresent()));
        assertTrue(rows(window(), Messages.columnUnits).getFirst().getFirst().startsWith("\u2016"), "its time is kept");
    }

    @Test
    void whatIsTypedWhenTheKeysComeIsMinutes() {
        String label = first().getLabel();
        act(() -> {
            lines().setFocus();
            lines().notifyListeners(SWT.FocusIn, new Event());
        });
        type('7');
        act(() -> find(lines(), Text.class, Text::isVisible).orElseThrow()
                .notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals(7, first().getMinutes());
        assertEquals(label, first().getLabel());
    }

    @Test
    void whatIsCarriedIsMarkedTillItIsTheCliniciansOwn() {
        act(() -> chart.session().set(first(), Literals.TREATMENT_LINE__PROVENANCE, Provenance.CARRIED, "carried"));
        assertTrue(rows(window(), Messages.columnUnits).getFirst().getFirst().contains("\u25C7"));
        set(first(), 17);
        assertEquals(Provenance.TYPED, first().getProvenance());
        assertFalse(rows(window(), Messages.columnUnits).getFirst().getFirst().contains("\u25C7"));
        act(() -> chart.session().stack().undo());
        assertEquals(Provenance.CARRIED, first().getProvenance());
    }

    private Encounter note() {
        return ui(() -> chart.session().encounter(header().getId()).orElseThrow());
    }

    private EncounterHeader header() {
        return chart.session().headers().getFirst();
    }

    private TreatmentLine first() {
        return note().getTreatments().getFirst();
    }

    private void set(TreatmentLine line, Integer minutes) {
        act(() -> chart.session().set(line, Literals.TREATMENT_LINE__MINUTES, minutes, "minutes"));
    }

    private static Table lines() {
        return table(window(), Messages.columnUnits);
    }

    /** The sentence on the page that starts so. */
    private static Optional<String> line(String start) {
        return ui(() -> find(window(), Label.class, label -> label.isVisible() && label.getText().startsWith(start)
                && label.getText().contains(" min")).map(Label::getText));
    }

    /** The stopwatch in the heading, while it runs. */
    private static Optional<Button> heading() {
        return find(window(), Button.class, button -> button.getVisible() && button.getText().startsWith("\u25B6"));
    }

    private static void select(int row) {
        act(() -> {
            lines().setSelection(row);
            lines().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void type(char character) {
        act(() -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            lines().notifyListeners(SWT.KeyDown, event);
        });
    }
}
