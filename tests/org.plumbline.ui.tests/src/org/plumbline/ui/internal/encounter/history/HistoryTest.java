package org.plumbline.ui.internal.encounter.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.field;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.key;
import static org.plumbline.ui.WorkbenchDriver.note;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Subjective;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** Taking a history. */
@ExtendWith(RunningWorkbench.class)
class HistoryTest {

    private static final String WORST = "Worst (0\u201310)";
    private static final String AGGRAVATING = "Worse with";

    private ChartEditor editor;

    @BeforeEach
    void openTheNote() {
        editor = Sections.open("brandvold");
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void digitsAndArrowsRatePain() {
        Control scale = ui(() -> field(window(), WORST));
        Sections.press(scale, "3");
        assertEquals(3, said().getPainWorst());
        Sections.press(scale, "10");
        assertEquals(10, said().getPainWorst());
        act(() -> key(scale, SWT.ARROW_LEFT));
        assertEquals(9, said().getPainWorst());
        act(() -> key(scale, SWT.DEL));
        assertNull(said().getPainWorst());
        assertTrue(note(window(), WORST).startsWith("Last time"));
    }

    @Test
    void ratingPainIsOneStepOfUndo() {
        Integer before = said().getPainWorst();
        Sections.press(ui(() -> field(window(), WORST)), "87");
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(before, said().getPainWorst());
    }

    @Test
    void whatMakesItWorseIsCompletedFromWhatIsKnown() {
        Text entry = terms(AGGRAVATING);
        act(() -> {
            entry.setText("Sneez");
            entry.setSelection(5);
        });
        await("the term is completed", () -> entry.getText().equals("Sneezing"));
        assertEquals("ing", ui(entry::getSelectionText));
        act(() -> key(entry, SWT.CR));
        assertEquals("Sneezing", said().getAggravating());
        assertEquals("", ui(entry::getText));
    }

    @Test
    void freeTermsAreAddedAndTermsRemovedByKey() {
        Text entry = terms(AGGRAVATING);
        act(() -> {
            entry.setText("Carrying her daughter, hoovering");
            key(entry, SWT.CR);
            entry.setText("Gardening");
            key(entry, SWT.CR);
        });
        assertEquals("Carrying her daughter, hoovering, Gardening", said().getAggravating());
        act(() -> {
            key(entry, SWT.ARROW_LEFT);
            key(entry, SWT.ARROW_LEFT);
            key(entry, SWT.DEL);
        });
        assertEquals("Carrying her daughter, Gardening", said().getAggravating());
        act(() -> {
            key(entry, SWT.ESC);
            key(entry, SWT.BS);
        });
        assertEquals("Carrying her daughter", said().getAggravating());
    }

    @Test
    void anyWordsAreTerms() {
        Text entry = terms(AGGRAVATING);
        String words = "\u0627\u0644\u062C\u0644\u0648\u0633, \uD83C\uDFC3 uphill, " + "very ".repeat(4000) + "long";
        act(() -> {
            entry.setText(words);
            key(entry, SWT.CR);
        });
        assertEquals(words, said().getAggravating());
    }

    @Test
    void downGoesThroughWhatIsCommonForTheDiagnosis() {
        Text entry = terms(AGGRAVATING);
        act(() -> key(entry, SWT.ARROW_DOWN));
        assertEquals("Bending forward", ui(entry::getText));
        act(() -> key(entry, SWT.ARROW_DOWN));
        assertEquals("Rising from bed", ui(entry::getText));
    }

    @Test
    void aWornShoeSaysSo() {
        Sections.unfold(Messages.running, () -> Sections.hasTable(Messages.wear));
        assertEquals("\u26A0 past 402 km: replace", rows(window(), Messages.wear).getFirst().get(3));
    }

    @Test
    void theWeeklyDistanceIsOfThePatientNotOfTheVisit() {
        Sections.unfold(Messages.running, () -> Sections.hasTable(Messages.wear));
        type(window(), "A week now (km)", "12.5");
        assertEquals(12.5, ui(() -> editor.session().chart().getPatient().getRunning().getWeeklyKm()));
    }

    private Subjective said() {
        return Sections.note(editor).getSubjective();
    }

    /** Where the terms behind a label are typed. */
    private Text terms(String label) {
        Sections.unfold(Messages.behavior, () -> find(window(), Label.class, one -> one.isVisible()
                && one.getText().equals(label)).isPresent());
        return ui(() -> find((Composite) field(window(), label), Text.class, text -> true).orElseThrow());
    }
}
