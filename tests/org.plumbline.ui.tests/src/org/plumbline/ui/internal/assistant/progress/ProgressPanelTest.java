package org.plumbline.ui.internal.assistant.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.chart.ChartPackage.Literals.GOAL__DUE;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalReview;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.assistant.AssistantView;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.encounter.Sections;

/** The course of care in the Assistant. */
@ExtendWith(RunningWorkbench.class)
class ProgressPanelTest {

    private ChartEditor editor;

    @BeforeEach
    void openAChart() {
        InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("assistant.open.progress", true);
        editor = Sections.open("P-0002");
        command("org.plumbline.ui.assistant", Map.of());
        await("the course is shown", () -> says(Messages.expected));
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
        act(() -> page().hideView(page().findView(AssistantView.ID)));
    }

    @Test
    void aGoalThatIsPastItsDayIsOffTrackAndMayBeReconsidered() {
        act(() -> editor.session().set(goal(), GOAL__DUE, LocalDate.now().minusDays(1), "due"));
        await("off track", () -> says("A goal is still open after the day set for it"));
        await("what to reconsider", () -> says(Messages.dose + ": "));
        act(() -> editor.session().stack().undo());
        await("on track again", () -> !says("A goal is still open after the day set for it"));
    }

    @Test
    void everyGoalIsFollowedToWhatServesIt() {
        await("the gap", () -> says("No treatment or exercise is linked"));
        await("threshold and study", () -> says("Ostelo 2008"));
        await("what sources expect", () -> says("P-11"));
    }

    @Test
    void whatTheVisitMeasuredIsKeptWithTheGoal() {
        String shown = Sections.note(editor).getId();
        LocalDate day = ui(() -> editor.session().header(shown).orElseThrow().getStart().toLocalDate());
        OutcomeScore score = ChartFactory.eINSTANCE.createOutcomeScore();
        score.setId("s-new");
        score.setInstrument(ui(() -> goal().getMeasure()));
        score.setLabel("ODI");
        score.setDate(day);
        score.setEncounter(shown);
        score.setScore(12.0);
        act(() -> editor.session().add(editor.session().episode().orElseThrow(),
                ChartPackage.Literals.EPISODE__SCORES, score, "score"));
        await("it can be kept", () -> find(window(), Button.class,
                one -> one.getText().equals(Messages.takeIntoGoals) && one.isVisible()).isPresent());
        press(window(), Messages.takeIntoGoals);
        GoalReview review = ui(() -> goal().getReviews().getLast());
        assertEquals(12, review.getValue());
        assertEquals(shown, review.getEncounter());
    }

    private boolean says(String words) {
        return find(window(), Label.class, label -> label.isVisible() && label.getText().contains(words)).isPresent();
    }

    /** The first goal that is open. */
    private Goal goal() {
        return editor.session().episode().orElseThrow().getGoals().stream()
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE).findFirst().orElseThrow();
    }
}
