package org.plumbline.ui.internal.encounter.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.table;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** Screening a patient: keys answer, trouble is raised at once and stays in view until it is dealt with. */
@ExtendWith(RunningWorkbench.class)
class ScreeningTest {

    private static final int LABEL = 0;

    private ChartEditor editor;
    private Table questions;

    @BeforeEach
    void openTheQuestions() {
        editor = Sections.open("brandvold");
        Sections.unfold(Messages.questions, () -> Sections.hasTable(Messages.question));
        questions = ui(() -> table(window(), Messages.question));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void aKeyAnswersAndTheNextQuestionIsAsked() {
        Sections.select(questions, LABEL, "Pain on running");
        Sections.press(questions, "yn?");
        assertEquals(List.of(Tri.YES, Tri.NO, Tri.UNKNOWN), ui(() -> Sections.note(editor).getAnswers().stream()
                .map(Answer::getAnswer).toList()));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals(2, Sections.note(editor).getAnswers().size());
        assertEquals("", ui(() -> questions.getItem(questions.getSelectionIndex() - 1).getText(1)));
    }

    @Test
    void aYesShowsWhatToDoUntilItIsRecordedWhatWasDone() {
        assertFalse(banner().isPresent());
        Sections.select(questions, LABEL, "Bladder or bowel");
        Sections.press(questions, "y");
        assertTrue(banner().isPresent());
        assertTrue(says("\u203C Urgent: Lost bladder or bowel control"));
        assertTrue(says("Send to the emergency department now; write down time and findings; no treatment today. "
                + "Think of cauda equina compression."));
        act(() -> {
            action().setText("Ambulance called");
            action().notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertFalse(banner().isPresent());
        RedFlagAnswer flag = found("RF-01");
        assertEquals("Ambulance called", flag.getAction());
        assertTrue(flag.getActedOn() != null);
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(banner().isPresent());
    }

    @Test
    void wordsBegunAreThereAgainWhenAnotherEncounterWasShown() {
        Sections.select(questions, LABEL, "Bladder or bowel");
        Sections.press(questions, "y");
        act(() -> action().setText("Called the"));
        showEncounter(1);
        assertFalse(banner().isPresent());
        showEncounter(0);
        assertEquals("Called the", ui(() -> action().getText()));
        act(() -> action().notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals("Called the", found("RF-01").getAction());
        command("org.eclipse.ui.edit.undo", Map.of());
        assertEquals("", ui(() -> action().getText()));
    }

    private void showEncounter(int index) {
        EncounterHeader header = editor.session().headers().get(index);
        act(() -> editor.showEncounter(header));
        await("the encounter is shown", () -> editor.note().encounter()
                .filter(note -> note.getId().equals(header.getId())).isPresent());
    }

    private Text action() {
        return find(window(), RedFlagBanner.class, RedFlagBanner::isVisible)
                .flatMap(banner -> find(banner, Text.class, text -> true)).orElseThrow();
    }

    @Test
    void theMostUrgentFlagStandsFirstAndTheNextFollows() {
        Sections.select(questions, LABEL, "Brisk walk");
        Sections.press(questions, "n");
        assertTrue(says("\u25A0 Stop: Cannot walk normally"));
        Sections.select(questions, LABEL, "Numb saddle area");
        Sections.press(questions, "y");
        assertTrue(says("\u203C Urgent: Saddle numbness"));
        press(banner().orElseThrow(), "Done as advised");
        assertTrue(says("\u25A0 Stop: Cannot walk normally"));
    }

    @Test
    void aMistakeIsTakenBackByDelete() {
        Sections.select(questions, LABEL, "Bladder or bowel");
        act(() -> {
            WorkbenchDriver.key(questions, 'y');
            questions.setSelection(questions.getSelectionIndex() - 1);
            questions.notifyListeners(SWT.Selection, new Event());
            WorkbenchDriver.key(questions, SWT.DEL);
        });
        assertFalse(banner().isPresent());
        assertEquals(Tri.OPEN, found("RF-01").getPresent());
    }

    @Test
    void aFlagIsAnsweredInTheScreenItself() {
        Sections.unfold(Messages.redFlags, () -> Sections.hasTable(Messages.redFlag));
        Table flags = ui(() -> table(window(), Messages.redFlag));
        Sections.select(flags, LABEL, "Strengthening aggravates");
        Sections.press(flags, "y");
        assertTrue(says("\u203C Urgent: Strengthening aggravates"));
    }

    private java.util.Optional<RedFlagBanner> banner() {
        return ui(() -> find(window(), RedFlagBanner.class, RedFlagBanner::isVisible));
    }

    private boolean says(String words) {
        return ui(() -> find(banner().orElseThrow(), Label.class, label -> label.isVisible()
                && label.getText().equals(words)).isPresent());
    }

    private RedFlagAnswer found(String flag) {
        await("the flag is in the note", () -> new Screen(Sections.note(editor), editor.clinic().catalogue())
                .redFlag(flag).isPresent());
        return ui(() -> new Screen(Sections.note(editor), editor.clinic().catalogue()).redFlag(flag).orElseThrow());
    }
}
