package org.plumbline.ui.internal.assistant.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.TableDriver.row;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.read;
import static org.plumbline.ui.WorkbenchDriver.type;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;
import static org.plumbline.ui.internal.assistant.Messages.overrule;
import static org.plumbline.ui.internal.assistant.Messages.takeBack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.likelihood.Estimates;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.TableDriver;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.assistant.AssistantView;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FoldHeading;

/** Likelihoods beside the note that they follow from. */
@ExtendWith(RunningWorkbench.class)
class LikelihoodPanelTest {

    private static final String SACROILIAC = "Sacroiliac joint";
    private static final String COLUMN_TEST = "Test";
    private static final String COLUMN_RESULT = "Result";

    private ChartEditor editor;
    private TableDriver tests;

    @BeforeEach
    void openANewVisit() {
        for (String open : List.of("section.open.special-tests", "section.open.neuro", "assistant.open.likelihood")) {
            InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean(open, true);
        }
        for (String other : List.of("red-flags", "differential", "plan")) {
            InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("assistant.open." + other, false);
        }
        editor = WorkbenchDriver.open("P-0006");
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the tests are shown", () -> WorkbenchDriver.table(window(), COLUMN_TEST).isVisible());
        tests = TableDriver.with(COLUMN_TEST);
        command("org.plumbline.ui.assistant", Map.of());
        await("the likelihoods are shown", () -> conditions().getItemCount() > 0);
        choose(SACROILIAC);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
        act(() -> page().hideView(page().findView(AssistantView.ID)));
    }

    private static FoldHeading heading() {
        return find(window(), FoldHeading.class, one -> one.isVisible() && one.title().equals(Messages.likelihood))
                .orElseThrow();
    }

    private static Composite card() {
        return ui(() -> heading().getParent().getParent());
    }

    private static Optional<Combo> shownConditions() {
        return find(heading().getParent().getParent(), Combo.class, Control::isVisible);
    }

    private static Combo conditions() {
        return shownConditions().orElseThrow();
    }

    private static void choose(String condition) {
        act(() -> {
            Combo combo = conditions();
            List<String> items = List.of(combo.getItems());
            combo.select(items.indexOf(items.stream().filter(one -> one.startsWith(condition)).findFirst()
                    .orElseThrow()));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void isSaid(String words) {
        await(words + " is said", () -> find(card(), Label.class, label -> label.isVisible()
                && label.getText().contains(words)).isPresent());
    }

    /** The sacroiliac cluster: three of five. */
    private void cluster() {
        for (String test : List.of("Sacroiliac distraction", "Sacral thrust")) {
            tests.enter(row(test), COLUMN_RESULT, "+");
        }
        tests.enter(row("Thigh thrust", "Left"), COLUMN_RESULT, "+");
        for (String test : List.of("Sacroiliac compression", "Gaenslen")) {
            tests.enter(row(test, "Left"), COLUMN_RESULT, "-");
            tests.enter(row(test, "Right"), COLUMN_RESULT, "-");
        }
    }

    private static void enter(String label, String words) {
        type(window(), label, words);
        act(() -> field(label).notifyListeners(SWT.DefaultSelection, new Event()));
    }

    private static Control field(String label) {
        return WorkbenchDriver.field(window(), label);
    }

    private Episode episode() {
        return editor.session().episode().orElseThrow();
    }

    private Encounter note() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow();
    }

    @Test
    void testsAndAnEstimateMakeALikelihood() {
        cluster();
        isSaid("Together LR 4.16");
        enter(Messages.before, "30");
        isSaid("Likelihood now 64\u00a0%");
        isSaid("No interval: Laslett 2003");
        enter(Messages.source, "own practice");
        assertEquals("own practice", ui(() -> Estimates.newest(episode(), "C-04").orElseThrow().getSource()));
        command("org.eclipse.ui.edit.undo", Map.of());
        command("org.eclipse.ui.edit.undo", Map.of());
        isSaid("Together LR 4.16");
        await("the field is empty again", () -> read(window(), Messages.before).isEmpty());
    }

    @Test
    void whatIsNoEstimateIsNotTaken() {
        enter(Messages.before, "120");
        isSaid(Messages.notPlausible);
        assertTrue(ui(() -> episode().getEstimates().isEmpty()));
        enter(Messages.before, "12,5 %");
        await("12.5 is taken", () -> Estimates.newest(episode(), "C-04").orElseThrow().getPercent() == 12.5);
    }

    @Test
    void oneGoesToTheRowOfTheNextTest() {
        isSaid("Test next: Sacroiliac provocation cluster");
        press(card(), Messages.goToTest);
        await("a cell of the tests is open", () -> {
            Control focus = Display.getDefault().getFocusControl();
            return focus instanceof Text && focus.getParent() == tests.table();
        });
        assertTrue(ui(() -> Decisions.about("next-test:C-04:cluster-sij", episode()).orElseThrow().isFollowed()));
    }

    @Test
    void aSuggestionIsOverruledWithAReasonAndTheReasonIsTakenBack() {
        press(card(), overrule);
        act(() -> {
            Text reason = (Text) Display.getDefault().getFocusControl();
            reason.setText("too sore to press on");
            reason.notifyListeners(SWT.DefaultSelection, new Event());
        });
        isSaid("Test next: Sacroiliac cluster with FABER");
        isSaid("Overruled: too sore to press on");
        assertTrue(ui(() -> Decisions.overruled("next-test:C-04:cluster-sij", episode())));
        press(card(), overrule);
        act(() -> {
            Text reason = (Text) Display.getDefault().getFocusControl();
            reason.setText("the same");
            reason.notifyListeners(SWT.DefaultSelection, new Event());
        });
        isSaid("Overruled: ");
        await("it can be taken back", () -> find(card(), Button.class,
                one -> one.isVisible() && one.getText().equals(takeBack)).isPresent());
        press(card(), takeBack);
        await("it is proposed again", () -> !Decisions.overruled("next-test:C-04:cluster-sij", episode()));
    }

    @Test
    void theReasoningIsAddedToTheNoteToBeConfirmed() {
        cluster();
        isSaid("Together LR 4.16");
        press(card(), Messages.tell);
        assertTrue(ui(() -> note().getAssessment().getText().contains("LR 4.16 (Laslett 2003")));
        assertTrue(ui(() -> Origins.isUnconfirmed(note().getAssessment(), Literals.ASSESSMENT__TEXT)));
    }

    @Test
    void aPanelStaysAsItWasLeft() {
        act(() -> WorkbenchDriver.key(heading(), SWT.ARROW_LEFT));
        assertTrue(ui(() -> shownConditions().isEmpty()));
        act(() -> page().hideView(page().findView(AssistantView.ID)));
        command("org.plumbline.ui.assistant", Map.of());
        await("the heading is there", () -> heading().isVisible());
        assertTrue(ui(() -> shownConditions().isEmpty()));
    }
}
