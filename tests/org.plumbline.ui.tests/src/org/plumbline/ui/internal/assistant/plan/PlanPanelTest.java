package org.plumbline.ui.internal.assistant.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlannedPhase;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.assistant.AssistantView;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.Card;

/** The plan in the Assistant, beside the chart it goes into. */
@ExtendWith(RunningWorkbench.class)
class PlanPanelTest {

    private static final String ACCEPT = "Accept the plan";

    private ChartEditor editor;

    @BeforeEach
    void openAChart() {
        InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("assistant.open.plan", true);
        editor = WorkbenchDriver.open("P-0002");
        command("org.plumbline.ui.assistant", Map.of());
        await("a plan is suggested", () -> table().isPresent() && button(ACCEPT).isPresent());
    }

    @AfterEach
    void close() throws Exception {
        editor.clinic().choose(Map.of("CF-02", Optional.empty()));
        WorkbenchDriver.closeCharts();
        act(() -> page().hideView(page().findView(AssistantView.ID)));
    }

    private static Optional<Table> table() {
        return find(window(), Table.class, table -> table.isVisible() && table.getColumnCount() > 0
                && table.getColumn(0).getText().equals(Messages.columnItem));
    }

    private static Optional<Button> button(String words) {
        return find(window(), Button.class, one -> one.isVisible() && one.getText().replace("&", "").equals(words));
    }

    /** The card of the plan: other panels have such buttons too. */
    private static Composite panel() {
        return ui(() -> {
            Composite around = table().orElseThrow().getParent();
            while (!(around instanceof Card)) {
                around = around.getParent();
            }
            return around;
        });
    }

    private static List<String> rows() {
        return ui(() -> Arrays.stream(table().orElseThrow().getItems()).map(TableItem::getText).toList());
    }

    /** Selects the last line that says so: what is disputed stands below what is suggested and left out. */
    private static void select(String words) {
        act(() -> {
            Table table = table().orElseThrow();
            table.setSelection(Arrays.stream(table.getItems()).filter(item -> item.getText().equals(words))
                    .reduce((above, below) -> below)
                    .orElseThrow(() -> new AssertionError(words + " not in " + rows())));
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void isSaid(String words) {
        await(words + " is said", () -> find(window(), Label.class, label -> label.isVisible()
                && label.getText().contains(words)).isPresent());
    }

    private Episode episode() {
        return ui(() -> editor.session().episode().orElseThrow());
    }

    @Test
    void theWholePlanIsAcceptedAndTakenBackInOneStep() {
        int plans = episode().getPlans().size();
        int prescriptions = episode().getPrescriptions().size();
        int decisions = episode().getDecisions().size();
        press(window(), ACCEPT);
        assertFalse(ui(() -> episode().getPlans().getLast().getPhases().isEmpty()));
        assertEquals(decisions + 1, ui(() -> episode().getDecisions().size()));
        await("nothing is left to accept", () -> button(ACCEPT).isEmpty());
        act(() -> editor.session().stack().undo());
        assertEquals(plans, ui(() -> episode().getPlans().size()));
        assertTrue(ui(() -> episode().getPlans().stream().allMatch(plan -> plan.getPhases().isEmpty())));
        assertEquals(prescriptions, ui(() -> episode().getPrescriptions().size()));
        await("it is suggested again", () -> button(ACCEPT).isPresent());
    }

    @Test
    void oneThingIsOverruledWithAReasonAndTakenBack() {
        String strength = "Strength training";
        assertTrue(Collections.frequency(rows(), strength) > 1, "in more than one phase");
        select(strength);
        press(panel(), org.plumbline.ui.internal.assistant.Messages.overrule.replace("&", ""));
        act(() -> {
            Text reason = (Text) Display.getDefault().getFocusControl();
            reason.setText("Does not want it");
            reason.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals("Does not want it", ui(() -> episode().getDecisions().getLast().getReason()));
        isSaid("Overruled: Does not want it");
        assertEquals(1, Collections.frequency(rows(), strength), "it stands among what is left out");
        press(panel(), org.plumbline.ui.internal.assistant.Messages.takeBack.replace("&", ""));
        await("it is suggested again", () -> Collections.frequency(rows(), strength) > 1);
    }

    @Test
    void anotherPositionOfTheClinicGivesAnotherPlanAndBothCanBeRead() throws Exception {
        select("Stretching");
        isSaid("Other position: Do not stretch the back");
        Display.getDefault().asyncExec(() -> button(Messages.positions.replace("&", "")).orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        Shell dialog = WorkbenchDriver.dialog("Preferences");
        act(() -> {
            Table conflicts = find(dialog, Table.class, one -> one.isVisible() && one.getItemCount() > 0
                    && one.getItem(0).getText().startsWith("CF-")).orElseThrow();
            conflicts.setSelection(1);
            conflicts.notifyListeners(SWT.Selection, new Event());
        });
        act(() -> {
            for (Button radio : List.of(radio(dialog, "Choose by condition"), radio(dialog, "Do not stretch"))) {
                radio.setSelection(radio.getText().startsWith("Do not"));
                radio.notifyListeners(SWT.Selection, new Event());
            }
        });
        press(dialog, "Apply and Close");
        await("the clinic holds it", () -> editor.clinic().positionsAtHand().chosen().equals(Map.of("CF-02", "b")));
        select("Stretching");
        isSaid("Held here, as the clinic chose: Do not stretch the back");
    }

    private static Button radio(Shell dialog, String words) {
        return find(dialog, Button.class, one -> (one.getStyle() & SWT.RADIO) != 0 && one.getText().startsWith(words))
                .orElseThrow(() -> new AssertionError("No position " + words));
    }

    @Test
    void phasesThatAreAcceptedCanBeChangedOnThePlanPage() {
        press(window(), ACCEPT);
        act(() -> editor.showPage(2));
        await("the phases are shown", () -> find(window(), Table.class, one -> one.isVisible()
                && one.getColumnCount() > 0 && one.getColumn(0).getText().equals("Phase")).isPresent());
        PlannedPhase first = ui(() -> episode().getPlans().getLast().getPhases().stream()
                .filter(phase -> phase.getReachedOn() == null).findFirst().orElseThrow());
        WorkbenchDriver.type(window(), "Aims", "Climb the stairs at home\nSleep through");
        assertEquals(List.of("Climb the stairs at home", "Sleep through"), ui(first::getAims));
        WorkbenchDriver.type(window(), "Treatments", "Massage\nno such thing");
        assertTrue(WorkbenchDriver.note(window(), "Treatments").contains("catalogue"));
        WorkbenchDriver.type(window(), "Treatments", "Massage\nStretching");
        assertEquals(List.of("T-17", "T-01"), ui(first::getTreatments));
    }
}
