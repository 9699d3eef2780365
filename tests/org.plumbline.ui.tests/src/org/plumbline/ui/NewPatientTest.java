package org.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.dialog;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.ChartEditor;

/** From an unknown runner to the first note. */
@ExtendWith(RunningWorkbench.class)
class NewPatientTest {

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aPatientAnEpisodeAndAnEvaluationAreMade() {
        Shell patient = dialog("org.plumbline.ui.newPatient", Messages.newPatient);
        type(patient, "Given names", "Test");
        type(patient, "Family name", "Zylberstein");
        type(patient, "Date of birth", "1990-02-28");
        press(patient, "OK");
        await("the chart is open", () -> WorkbenchDriver.page().getActiveEditor() instanceof ChartEditor editor
                && editor.getPartName().equals("Zylberstein, Test"));
        ChartEditor editor = WorkbenchDriver.editor();
        Shell episode = dialog("org.plumbline.ui.newEpisode", Messages.newEpisode);
        type(episode, "Complaint, such as low back pain, right", "Low back pain, central");
        press(episode, "OK");
        await("the episode is there", () -> editor.session().episode().isPresent());
        command("org.plumbline.ui.newEncounter", Map.of());
        var header = ui(() -> editor.session().headers().getFirst());
        assertEquals(EncounterKind.EVALUATION, header.getKind());
        assertTrue(ui(() -> editor.session().encounter(header.getId()).orElseThrow().getRedFlags().size()) > 10);
        command("org.eclipse.ui.file.save", Map.of());
        await("the chart is saved", () -> !editor.isDirty());
        WorkbenchDriver.search("zylber", 1);
    }
}
