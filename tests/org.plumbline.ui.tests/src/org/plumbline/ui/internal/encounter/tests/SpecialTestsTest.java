package org.plumbline.ui.internal.encounter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.TableDriver.row;
import static org.plumbline.ui.WorkbenchDriver.act;
import static org.plumbline.ui.WorkbenchDriver.await;
import static org.plumbline.ui.WorkbenchDriver.command;
import static org.plumbline.ui.WorkbenchDriver.find;
import static org.plumbline.ui.WorkbenchDriver.ui;
import static org.plumbline.ui.WorkbenchDriver.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.TableDriver;
import org.plumbline.ui.WorkbenchDriver;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.FieldAction;

/** Special tests in their clusters, and repeated movements, entered by keys. */
@ExtendWith(RunningWorkbench.class)
class SpecialTestsTest {

    private static final String LEFT = "Left";
    private static final String RIGHT = "Right";

    private ChartEditor editor;
    private TableDriver tests;
    private TableDriver movements;

    @BeforeEach
    void openANewVisit() {
        for (String id : List.of("special-tests", "repeated-movements")) {
            InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE).putBoolean("section.open." + id, true);
        }
        editor = WorkbenchDriver.open("P-0004");
        command("org.plumbline.ui.newEncounter", Map.of());
        await("the tests are shown", () -> WorkbenchDriver.table(window(), Messages.columnTest).isVisible());
        tests = TableDriver.with(Messages.columnTest);
        movements = TableDriver.with(Messages.columnAfter);
    }

    @AfterEach
    void close() {
        WorkbenchDriver.closeCharts();
    }

    @Test
    void theHeadingOfAClusterCountsWhatIsEntered() {
        clear();
        assertTrue(tests.has(count(Messages.clusterOpen, 0)));
        tests.enter(row("Sacroiliac distraction"), Messages.columnResult, "+");
        tests.enter(row("Thigh thrust", LEFT), Messages.columnResult, "+");
        assertTrue(tests.has(count(Messages.clusterOpen, 2)));
        tests.enter(row("Gaenslen", LEFT), Messages.columnResult, "pos");
        assertTrue(tests.has(count(Messages.clusterReached, 3)));
        command("org.eclipse.ui.edit.undo", Map.of());
        assertTrue(tests.has(count(Messages.clusterOpen, 2)));
    }

    @Test
    void tooManyNegativeTestsPutTheClusterOutOfReach() {
        clear();
        for (String test : List.of("Sacroiliac distraction", "Sacral thrust", "Gaenslen")) {
            tests.enter(row(test), Messages.columnResult, "-");
        }
        assertTrue(tests.has(count(Messages.clusterOutOfReach, 0)));
    }

    @Test
    void aResultIsASignAWordAnAngleAndSymptoms() {
        tests.enter(row("Thigh thrust", RIGHT), Messages.columnResult, "+ 85, familiar pain");
        TestFinding finding = (TestFinding) found("test-thigh-thrust", Side.RIGHT).orElseThrow();
        assertEquals(TestResult.POSITIVE, finding.getResult());
        assertEquals(Normality.ABNORMAL, finding.getNormality());
        assertEquals("+ Positive", tests.cell(row("Thigh thrust", RIGHT), Messages.columnResult));
        assertEquals("85", tests.cell(row("Thigh thrust", RIGHT), Messages.columnAngle));
        assertEquals("familiar pain", tests.cell(row("Thigh thrust", RIGHT), Messages.columnSymptoms));
        tests.enter(row("Thigh thrust", RIGHT), Messages.columnAngle, "90");
        assertEquals("familiar pain", finding.getWords());
        assertEquals(90.0, finding.getAngle());
    }

    @Test
    void whatIsNoResultStaysInItsCellToBeMended() {
        tests.enter(row("Sacral thrust"), Messages.columnResult, "perhaps");
        assertTrue(tests.cell(row("Sacral thrust"), Messages.columnResult).contains("perhaps"));
        assertTrue(found("test-sacral-thrust", Side.CENTRAL).filter(test -> ((TestFinding) test).getResult()
                != TestResult.NOT_TESTED).isEmpty());
    }

    @Test
    void oneKeySaysThatATestIsNegative() {
        tests.go(row("Sacroiliac compression", LEFT), Messages.columnResult);
        act(() -> FieldAction.NORMAL.of(tests.table()).orElseThrow().run());
        assertEquals("\u2212 Negative", tests.cell(row("Sacroiliac compression", LEFT), Messages.columnResult));
    }

    @Test
    void theStudiesBehindATestAreSaid() {
        tests.go(row("Extension-rotation (Kemp)", LEFT), Messages.columnResult);
        assertTrue(isSaid("Stuber 2014"));
        tests.go(row("Thigh thrust", LEFT), Messages.columnResult);
        assertTrue(isSaid("4.16"), "the accuracy of the cluster");
        assertTrue(isSaid("Sacroiliac cluster with FABER"), "the other cluster that counts the test");
    }

    @Test
    void whereThePainWentIsAKeyAndTheRuleAnswers() {
        movements.enter(row("Repeated forward bending"), Messages.columnRepetitions, "10");
        movements.enter(row("Repeated forward bending"), Messages.columnDuring, "p");
        movements.enter(row("Repeated backward bending"), Messages.columnAfter, "c");
        MovementFinding bending = (MovementFinding) found("move-repeated-flexion", Side.CENTRAL).orElseThrow();
        assertEquals(10, bending.getRepetitions());
        assertEquals(PainResponse.PERIPHERALIZES, bending.getResponse());
        assertEquals("\u2193 Peripheralizes", movements.cell(row("Repeated forward bending"), Messages.columnDuring));
        assertEquals("\u2191 Centralizes", movements.cell(row("Repeated backward bending"), Messages.columnAfter));
        assertTrue(isSaid("Repeated forward bending: pain moved away from the spine \u2013 stop"));
        assertTrue(isSaid("Repeated backward bending: pain moved towards the spine \u2013 continue"));
        movements.enter(row("Repeated forward bending"), Messages.columnDuring, "n");
        assertFalse(isSaid("\u2013 stop"));
    }

    /** Takes away what the visit offers to test again, so that counting begins at nothing. */
    private void clear() {
        act(() -> {
            if (!note().getFindings().isEmpty()) {
                editor.session().remove(List.copyOf(note().getFindings()), "clear");
            }
        });
    }

    private static String count(String pattern, int positive) {
        return Messages.bind(pattern, new Object[] { "Sacroiliac provocation cluster", positive, 5, 3 });
    }

    private Encounter note() {
        return editor.session().encounter(editor.session().headers().getFirst().getId()).orElseThrow();
    }

    private Optional<Finding> found(String item, Side side) {
        return ui(() -> note().getFindings().stream()
                .filter(finding -> item.equals(finding.getItem()) && finding.getSide() == side).findFirst());
    }

    private static boolean isSaid(String sentence) {
        return ui(() -> find(window(), Label.class,
                label -> label.isVisible() && label.getText().contains(sentence)).isPresent());
    }
}
