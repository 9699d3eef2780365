package org.plumbline.ui.internal.encounter.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.model.chart.Provenance;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** Progress reports are drafted from the chart, read, and confirmed. */
@ExtendWith(RunningWorkbench.class)
class ProgressReportSectionTest {

    private ChartEditor editor;

    @BeforeEach
    void openTheNote() {
        editor = Sections.open("brandvold");
        Sections.unfold("Progress report", () -> find(window(), Button.class, one -> one.isVisible()
                && one.getText().equals("&Draft a report")).isPresent());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private List<ProgressReport> reports() {
        return ui(() -> List.copyOf(editor.session().episode().orElseThrow().getProgressReports()));
    }

    private static Button button(String text) {
        return ui(() -> find(window(), Button.class, one -> one.isVisible() && one.getText().equals(text))
                .orElseThrow(() -> new AssertionError("No button " + text)));
    }

    private static void press(Button button) {
        act(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    void aReportIsDraftedAndConfirmed() {
        assertFalse(ui(button("&Confirm the report")::isEnabled));
        press(button("&Draft a report"));
        ProgressReport report = reports().getLast();
        assertEquals(Provenance.DEFAULTED, report.getProvenance());
        assertTrue(report.getProgress() == null || !report.getProgress().isBlank());
        press(button("&Confirm the report"));
        assertEquals(Provenance.CONFIRMED, report.getProvenance());
        assertFalse(ui(button("&Confirm the report")::isEnabled));
    }

    @Test
    void whatIsTypedIsTheCliniciansOwn() {
        press(button("&Draft a report"));
        type(window(), "The decision in words", "Twice a week instead of once");
        ProgressReport report = reports().getLast();
        assertEquals("Twice a week instead of once", report.getDecisionText());
        assertEquals(Provenance.TYPED, report.getProvenance());
    }

    @Test
    void aDraftIsOneStepOfUndo() {
        int before = reports().size();
        press(button("&Draft a report"));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, reports().size());
    }
}
