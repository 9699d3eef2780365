package org.plumbline.core.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.Normality.ABNORMAL;
import static org.plumbline.model.chart.Normality.NORMAL;
import static org.plumbline.model.chart.Normality.NOT_TESTED;
import static org.plumbline.model.chart.Side.CENTRAL;
import static org.plumbline.model.chart.Side.LEFT;
import static org.plumbline.model.chart.Side.RIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.Tri;

/** The gates as findings, answers and the clinician's own word leave them. */
class RunGatesTest {

    private static final LocalDate DAY = RunningCase.START;

    private final RunningCase runner = RunningCase.unseen();

    @Test
    void R_01_X_01_aNormalBriskWalkOpensTheGateAndDiscomfortDoesNotCloseIt() {
        assertEquals(GateState.NOT_TESTED, gate("R-01").state());
        assertEquals(List.of("Walking gait"), gate("R-01").missing());
        seen(note -> RunningCase.walk(note, NOT_TESTED, "normal with discomfort"));
        assertEquals(GateState.MET, gate("R-01").state());
        assertEquals(Optional.of(DAY), gate("R-01").date());
        assertEquals("X-01", gate("R-01").trail().inputs().getFirst().label());
        assertEquals("R-01", gate("R-01").trail().sources().getFirst().entry());
    }

    @Test
    void R_01_R_02_anAlteredGaitClosesTheGateAndAsksForWalkingAndRange() {
        seen(note -> RunningCase.walk(note, ABNORMAL, "antalgic"));
        assertEquals(GateState.NOT_MET, gate("R-01").state());
        assertEquals(GateState.NOT_MET, gate("R-02").state());
        assertFalse(RunGates.mayRun(RunGates.of(runner.now())));
    }

    @Test
    void R_01_Q_31_theNewerOfExaminationAndAnswerCountsAndOfOneDayTheWorse() {
        runner.visit(DAY.minusDays(7), 0, note -> RunningCase.walk(note, ABNORMAL, "antalgic"));
        seen(note -> RunningCase.answer(note, "Q-31", Tri.YES));
        assertEquals(GateState.MET, gate("R-01").state());
        seen(note -> {
            RunningCase.answer(note, "Q-31", Tri.YES);
            RunningCase.walk(note, ABNORMAL, "antalgic");
        });
        assertEquals(GateState.NOT_MET, gate("R-01").state());
    }

    @Test
    void R_13a_X_03_allLumbarDirectionsMustBeFull() {
        seen(note -> {
            RunningCase.range(note, "rom-lumbar-flexion", CENTRAL, 60, NORMAL);
            RunningCase.range(note, "rom-lumbar-extension", CENTRAL, 25, NORMAL);
            bothSides(note, "rom-lumbar-side-bend", 25, 25);
        });
        assertEquals(GateState.NOT_TESTED, gate("R-13a").state());
        assertEquals(List.of("Lumbar rotation"), gate("R-13a").missing());
        seen(note -> bothSides(note, "rom-lumbar-rotation", 6, 6));
        assertEquals(GateState.MET, gate("R-13a").state());
        seen(note -> RunningCase.range(note, "rom-lumbar-flexion", CENTRAL, 40, ABNORMAL));
        assertEquals(GateState.NOT_MET, gate("R-13a").state());
    }

    @Test
    void R_13b_X_07_X_09_oneWayOfMeasuringBothLegsTells() {
        seen(note -> RunningCase.range(note, "X-07", LEFT, 75, NOT_TESTED));
        assertEquals(GateState.NOT_TESTED, gate("R-13b").state());
        seen(note -> RunningCase.range(note, "X-07", RIGHT, 75, NOT_TESTED));
        assertEquals(GateState.MET, gate("R-13b").state(), "the same on both sides");
        seen(note -> RunningCase.range(note, "X-09", LEFT, 20, ABNORMAL));
        assertEquals(GateState.NOT_MET, gate("R-13b").state());
    }

    @Test
    void R_13b_unequalLegsAreForTheClinicianToJudge() {
        seen(note -> bothSides(note, "X-07", 75, 79));
        assertEquals(GateState.MET, gate("R-13b").state(), "judged normal");
        seen(note -> {
            RunningCase.range(note, "X-07", LEFT, 75, NOT_TESTED);
            RunningCase.range(note, "X-07", RIGHT, 79, NOT_TESTED);
        });
        assertEquals(GateState.NOT_TESTED, gate("R-13b").state(), "not judged");
    }

    @Test
    void R_13c_X_06_sixDirectionsOfBothHips() {
        seen(note -> List.of("flexion", "extension", "abduction", "adduction", "internal-rotation")
                .forEach(motion -> bothSides(note, "rom-hip-" + motion, 40, 40)));
        assertEquals(List.of("Hip external rotation"), gate("R-13c").missing());
        seen(note -> bothSides(note, "rom-hip-external-rotation", 40, 40));
        assertEquals(GateState.MET, gate("R-13c").state());
    }

    @Test
    void R_13d_X_10_X_11_X_12_strengthAndHopsOfBothSides() {
        seen(note -> {
            strength(note, "X-10", "5", "5");
            strength(note, "X-11", "5", "5");
            RunningCase.hop(note, LEFT, 10, Tri.YES);
        });
        assertEquals(GateState.NOT_TESTED, gate("R-13d").state());
        seen(note -> RunningCase.hop(note, RIGHT, 10, Tri.YES));
        assertEquals(GateState.MET, gate("R-13d").state());
        seen(note -> strength(note, "X-10", "4+", "5"));
        assertEquals(GateState.NOT_MET, gate("R-13d").state());
    }

    @Test
    void R_13e_X_13_jumpJogRunAndSprint() {
        seen(note -> impact(note, Tri.OPEN));
        assertEquals(GateState.NOT_TESTED, gate("R-13e").state());
        seen(note -> impact(note, Tri.YES));
        assertEquals(GateState.MET, gate("R-13e").state());
        seen(note -> impact(note, Tri.NO));
        assertEquals(GateState.NOT_MET, gate("R-13e").state());
    }

    @Test
    void theClinicianDecidesUntilNewerFindingsSayOtherwise() {
        seen(note -> RunningCase.walk(note, ABNORMAL, "antalgic"));
        runner.gate("R-01", Tri.YES, DAY.plusDays(1));
        assertEquals(GateState.MET, gate("R-01").state());
        assertTrue(gate("R-01").byHand());
        runner.visit(DAY.plusDays(2), 0, note -> RunningCase.walk(note, ABNORMAL, "antalgic"));
        assertEquals(GateState.NOT_MET, gate("R-01").state());
        assertTrue(gate("R-01").contradicted());
        assertFalse(gate("R-01").byHand());
    }

    @Test
    void whatNobodyConfirmedOpensNoGate() {
        seen(note -> {
            RunningCase.walk(note, NORMAL, "normal");
            note.getFindings().getFirst().setProvenance(Provenance.CARRIED);
        });
        assertEquals(GateState.NOT_TESTED, gate("R-01").state());
    }

    private Gate gate(String rule) {
        return RunGates.of(runner.now()).stream().filter(gate -> gate.rule().equals(rule)).findFirst().orElseThrow();
    }

    private void seen(Consumer<Encounter> found) {
        runner.visit(DAY, 0, found);
    }

    private static void bothSides(Encounter note, String item, double left, double right) {
        RunningCase.range(note, item, LEFT, left, NORMAL);
        RunningCase.range(note, item, RIGHT, right, NORMAL);
    }

    private static void strength(Encounter note, String item, String left, String right) {
        strength(note, item, LEFT, left);
        strength(note, item, RIGHT, right);
    }

    private static void strength(Encounter note, String item, Side side, String grade) {
        StrengthFinding finding = ChartFactory.eINSTANCE.createStrengthFinding();
        finding.setGrade(grade);
        RunningCase.add(note, finding, item, side, "5".equals(grade) ? NORMAL : ABNORMAL);
    }

    private static void impact(Encounter note, Tri passed) {
        FunctionFinding finding = ChartFactory.eINSTANCE.createFunctionFinding();
        finding.setValue(3.0);
        finding.setPassed(passed);
        Normality normality = passed == Tri.YES ? NORMAL : passed == Tri.NO ? ABNORMAL : NOT_TESTED;
        RunningCase.add(note, finding, "X-13", Side.UNSPECIFIED, normality);
    }
}
