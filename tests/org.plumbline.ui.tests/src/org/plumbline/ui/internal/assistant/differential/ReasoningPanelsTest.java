package org.plumbline.ui.internal.assistant.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.TableDriver.row;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.page;
import static org.plumbline.ui.WorkbenchDriver.press;
import static org.plumbline.ui.WorkbenchDriver.rows;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.assistant.AssistantView;
import org.plumbline.ui.internal.chart.ChartEditor;

/** Red flags and differential beside the note that they follow from. */
@ExtendWith(RunningWorkbench.class)
class ReasoningPanelsTest {

    private ChartEditor editor;

    @BeforeEach
    void openANewVisit() {
        for (String panel : List.of("red-flags", "differential", "likelihood", "plan")) {
            InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("assistant.open." + panel,
                    panel.startsWith("red") || panel.startsWith("diff"));
        }
        editor = WorkbenchDriver.open("P-0005");
        command("org.plumbline.ui.newEncounter", Map.of());
        command("org.plumbline.ui.assistant", Map.of());
        await("the differential is shown", () -> !rows(window(), Messages.balance).isEmpty());
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
        act(() -> page().hideView(page().findView(AssistantView.ID)));
    }

    private Episode episode() {
        return editor.session().episode().orElseThrow();
    }

    private Encounter note() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow();
    }

    private void answer(String question) {
        act(() -> editor.session().make("answer", new Screen(note(), editor.clinic().catalogue()).answer(
                editor.clinic().catalogue().find(ScreeningQuestion.class, question).orElseThrow(), Tri.YES)));
    }

    private static void choose(String column, String label) {
        act(() -> {
            Table table = WorkbenchDriver.table(window(), column);
            table.setSelection(List.of(table.getItems()).indexOf(List.of(table.getItems()).stream()
                    .filter(row(label)).findFirst().orElseThrow()));
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void theDifferentialFollowsTheNote() {
        assertTrue(ui(() -> rows(window(), Messages.balance).stream().flatMap(List::stream)
                .anyMatch("Muscle spasm of the low back"::equals)));
        answer("Q-23");
        await("what is to be excluded comes first", () -> rows(window(), Messages.balance).getFirst().getFirst()
                .equals(Messages.toExclude));
    }

    @Test
    void anArgumentLeadsToItsPlaceAndAConditionBecomesAWorkingDiagnosis() {
        choose(Messages.balance, "Lumbar muscle strain");
        await("its arguments are shown", () -> rows(window(), Messages.strength).stream()
                .anyMatch(cells -> cells.getLast().startsWith("Bad lift or cold start")));
        press(window(), Messages.set.replace("&", ""));
        await("it is a working diagnosis", () -> episode().getDiagnoses().stream()
                .anyMatch(diagnosis -> "C-06".equals(diagnosis.getCondition())));
        assertTrue(ui(() -> Decisions.about("differential:C-06", episode()).orElseThrow().isFollowed()));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(ui(() -> episode().getDiagnoses().stream()
                .noneMatch(diagnosis -> "C-06".equals(diagnosis.getCondition()))));
    }

    @Test
    void aFlagThatAFindingRaisesIsRecordedFromThePanel() {
        await("the hop holds the progression", () -> rows(window(),
                org.plumbline.ui.internal.assistant.redflags.Messages.state).stream()
                .anyMatch(cells -> cells.getFirst().equals("Full-training check failed")));
        choose(org.plumbline.ui.internal.assistant.redflags.Messages.state, "Full-training check failed");
        press(window(), org.plumbline.ui.internal.assistant.redflags.Messages.present.replace("&", ""));
        await("the note records it", () -> RedFlags.open(note()).stream()
                .anyMatch(flag -> "RF-35".equals(flag.getRedFlag())));
        assertEquals(1, ui(() -> episode().getDecisions().size()));
    }
}
