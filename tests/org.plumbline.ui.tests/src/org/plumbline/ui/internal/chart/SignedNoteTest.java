package org.plumbline.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.dialog;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.ui;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Messages;

/** Nobody signs what nobody confirmed, however the note came to be signed. */
@ExtendWith(RunningWorkbench.class)
class SignedNoteTest {

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aSignedNoteThatCarriesWhatNobodyConfirmedIsNotSavedAndSaysWhat() {
        ChartEditor editor = WorkbenchDriver.open("brandvold");
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the visit is drafted", () -> editor.note().encounter().filter(note -> !note.getTreatments().isEmpty())
                .isPresent());
        Encounter note = ui(() -> editor.note().encounter().orElseThrow());
        EncounterHeader header = ui(() -> editor.session().header(note.getId()).orElseThrow());
        TreatmentLine treatment = note.getTreatments().getFirst();
        long revision = editor.session().revision();
        act(() -> editor.session().set(header, Literals.ENCOUNTER_HEADER__STATUS, EncounterStatus.SIGNED, "sign"));

        Shell refusal = dialog("org.eclipse.ui.file.save", Messages.notSaved);
        assertTrue(ui(() -> WorkbenchDriver.find(refusal, Label.class,
                label -> label.getText().contains(treatment.getLabel())).isPresent()));
        press(refusal, IDialogConstants.OK_LABEL);
        assertTrue(ui(editor::isDirty));
        assertEquals(revision, editor.session().revision());
    }
}
