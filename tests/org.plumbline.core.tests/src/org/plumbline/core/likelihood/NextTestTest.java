package org.plumbline.core.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.SuggestionDecision;
import org.plumbline.model.chart.Tri;

class NextTestTest {

    private static final String DISC = "C-02";
    private static final String SACROILIAC = "C-04";

    private final Examined examined = new Examined();

    @Test
    void theTestThatTellsMostComesFirst() {
        assertEquals(List.of("test-slump", "test-centralisation", "test-slr", "test-crossed-slr"),
                tests(NextTest.of(examined.estimate(DISC, 40).atHand(), DISC)));
    }

    @Test
    void expectedInformationAsComputedByHand() {
        // LR 4.16 and .12: positive in 21.8 % without and 90.6 % with the condition, so in 42.4 % of all; 30 % becomes
        // 64.1 % or 4.9 %: .881 − (.424 × .942 + .576 × .282) bit
        assertEquals(0.319, Proposals.information(0.3, 4.16, 0.12), 0.001);
        assertEquals(0, Proposals.information(0, 4.16, 0.12), 1e-12);
    }

    @Test
    void whatIsDoneIsNotProposedNorWhatDependsOnIt() {
        examined.estimate(DISC, 40).positive("test-slr");
        assertEquals(List.of("test-centralisation"), tests(NextTest.of(examined.atHand(), DISC)));
    }

    @Test
    void aClusterThatIsBegunIsFinished() {
        examined.estimate(SACROILIAC, 30).positive("test-sij-distraction", "test-thigh-thrust");
        NextTest next = NextTest.of(examined.atHand(), SACROILIAC).getFirst();
        assertEquals("cluster-sij", next.test().entry());
        assertEquals(List.of("test-sij-compression", "test-sacral-thrust", "test-gaenslen"), next.left());
        assertEquals("64\u00a0%", Figures.percent(next.ifPositive().share()));
        assertEquals("5\u00a0%", Figures.percent(next.ifNegative().share()));
        assertTrue(next.why().contains("Left to test: Sacroiliac compression, Sacral thrust, Gaenslen"), next.why());
    }

    @Test
    void aClusterThatDecidedLeavesNothingToTest() {
        examined.estimate(SACROILIAC, 30).cluster("cluster-sij", 3);
        assertTrue(NextTest.of(examined.atHand(), SACROILIAC).isEmpty());
    }

    @Test
    void withoutAnEstimateAnEvenChanceStandsInAndIsNamed() {
        NextTest next = NextTest.of(examined.atHand(), SACROILIAC).getFirst();
        assertTrue(next.asIf());
        assertEquals(0.5, next.before());
        assertTrue(next.why().startsWith("Nobody said how likely"), next.why());
    }

    @Test
    void askedAreConditionsWithAnEstimateThenThoseOfTheDiagnoses() {
        assertTrue(NextTest.of(examined.atHand()).stream().map(next -> next.condition().entry()).distinct()
                .count() > 2, "nothing known: all that tests read on");
        Diagnosis diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
        diagnosis.setCondition(SACROILIAC);
        examined.episode.getDiagnoses().add(diagnosis);
        assertEquals(List.of(SACROILIAC), conditions());
        examined.estimate(DISC, 40);
        assertEquals(List.of(DISC), conditions());
    }

    private List<String> conditions() {
        return NextTest.of(examined.atHand()).stream().map(next -> next.condition().entry()).distinct().toList();
    }

    @Test
    void whatWasOverruledIsHeldBackWithItsReason() {
        NextTest first = NextTest.of(examined.estimate(DISC, 40).atHand(), DISC).getFirst();
        Edit.Add kept = (Edit.Add) Decisions.record(examined.episode, first.key(), first.why(), "cannot sit", "Kim",
                OffsetDateTime.parse("2026-11-02T09:00:00Z"), examined.catalogue);
        examined.episode.getDecisions().add((SuggestionDecision) kept.part());
        List<NextTest> after = NextTest.of(examined.atHand(), DISC);
        assertEquals("test-centralisation", after.getFirst().test().entry());
        assertEquals(Optional.of("Overruled: cannot sit"), after.getLast().held());
    }

    @Test
    void anUrgentRedFlagComesBeforeAnyTest() {
        RedFlagAnswer flag = ChartFactory.eINSTANCE.createRedFlagAnswer();
        flag.setRedFlag("RF-01");
        flag.setLabel("Loss of bladder control");
        flag.setLevel(ActionLevel.URGENT);
        flag.setPresent(Tri.YES);
        examined.note().getRedFlags().add(flag);
        assertTrue(NextTest.of(examined.atHand()).stream().allMatch(next -> next.held().isPresent()));
        flag.setAction("Sent to the emergency department");
        assertTrue(NextTest.of(examined.atHand()).stream().allMatch(next -> next.held().isEmpty()));
    }

    @Test
    void everyProposalCarriesItsTrail() {
        for (NextTest next : NextTest.of(examined.atHand())) {
            assertFalse(next.trail().sources().isEmpty(), next.key());
            assertTrue(next.bits() > 0, next.key());
        }
    }

    private static List<String> tests(List<NextTest> proposals) {
        return proposals.stream().map(next -> next.test().entry()).toList();
    }
}
