package org.plumbline.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__PROGNOSIS;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__TREATMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__SUMMARY;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__TARGET;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__ALLERGIES;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.field;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.encounter.Sections;

/** From a place in a chart to the field that edits it. */
@ExtendWith(RunningWorkbench.class)
class RevealTest {

    private ChartEditor editor;

    @BeforeEach
    void open() {
        editor = Sections.open("P-0001");
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    private void reveal(EObject object, EStructuralFeature feature) {
        act(() -> editor.reveal(Place.of(object, feature)));
    }

    private static void awaitFocus(EStructuralFeature feature) {
        await(Words.of(feature) + " has the keys", () -> {
            Control focus = Display.getDefault().getFocusControl();
            Control wanted = field(window(), Words.of(feature));
            return Stream.iterate(focus, one -> one != null, Control::getParent).anyMatch(one -> one == wanted);
        });
    }

    @Test
    void aFieldOfTheNoteIsGoneToThoughItsSectionIsClosed() {
        reveal(Sections.note(editor).getAssessment(), ASSESSMENT__PROGNOSIS);
        awaitFocus(ASSESSMENT__PROGNOSIS);
    }

    @Test
    void aFieldOfAnotherEncounterIsGoneToOnceThatWasRead() {
        EncounterHeader first = ui(() -> editor.session().headers().getLast());
        reveal(first, ENCOUNTER_HEADER__SUMMARY);
        awaitFocus(ENCOUNTER_HEADER__SUMMARY);
        assertTrue(ui(() -> editor.note().encounter().orElseThrow().getId().equals(first.getId())));
    }

    @Test
    void aGoalIsChosenAndItsFieldGoneTo() {
        reveal(ui(() -> editor.session().episode().orElseThrow().getGoals().getLast()), GOAL__TARGET);
        awaitFocus(GOAL__TARGET);
    }

    @Test
    void whoThePatientIsStandsOnTheOverview() {
        act(() -> editor.showPage(2));
        reveal(ui(() -> editor.session().chart().getPatient()), PATIENT__ALLERGIES);
        awaitFocus(PATIENT__ALLERGIES);
    }

    @Test
    void aRowIsChosenInItsTable() {
        Encounter note = Sections.note(editor);
        reveal(ui(() -> note.getTreatments().getLast()), TREATMENT_LINE__MINUTES);
        await("the table has the keys", () -> Display.getDefault().getFocusControl() instanceof Table table
                && table.getSelectionIndex() == note.getTreatments().size() - 1);
    }

    @Test
    void whatIsNotThereYetHasItsSection() {
        reveal(Sections.note(editor), ENCOUNTER__TREATMENTS);
        await("the table has the keys", () -> Display.getDefault().getFocusControl() instanceof Table table
                && table.getItemCount() == Sections.note(editor).getTreatments().size());
    }
}
