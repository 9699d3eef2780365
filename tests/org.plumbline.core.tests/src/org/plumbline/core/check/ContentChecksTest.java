package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;

class ContentChecksTest {

    private final EncounterBuilder evaluation = ChartBuilder.anEvaluation();
    private final CheckedChart chart = new CheckedChart(evaluation.episode().chart()
            .coveredBy("Medicare Part B", "medicare-therapy", "1", 0).build());

    @Test
    void anEvaluationIsAskedForEachOfItsContents() {
        assertEquals(List.of("Evaluation: \u201cProblem\u201d is missing.", "Evaluation: \u201cDiagnosis\u201d is missing.",
                "Evaluation: \u201cObjective baseline\u201d is missing.",
                "Evaluation: \u201cPrior level of function\u201d is missing.",
                "Evaluation: \u201cComplexities\u201d is missing.",
                "Evaluation: \u201cReasons for medical necessity\u201d is missing."), chart.messages("mt-evaluation"));
    }

    @Test
    void aCompleteEvaluationIsLeftAlone() {
        evaluation.told(it -> it.setComplaint("It hurts to run")).score("odi", 36).assessed(it -> {
            it.setComplexities("None");
            it.setNecessity("Loading must be dosed by symptoms.");
        }).episode().with(it -> it.setPriorFunction("Ran 5 km")).diagnosis("M54.50", "Low back pain", Side.CENTRAL, "");
        assertEquals(List.of(), chart.messages("mt-evaluation"));
    }

    @Test
    void reasonsAreDraftedFromTheChartAndHaveToBeConfirmed() {
        evaluation.episode().diagnosis("M54.50", "Low back pain", Side.CENTRAL, "").goal("Run 5 km");
        Problem reasons = chart.problems("mt-evaluation").getLast();
        chart.mend(reasons);
        Assessment assessment = chart.note().getAssessment();
        assertTrue(assessment.getNecessity().contains("Low back pain"), assessment.getNecessity());
        assertTrue(Origins.isUnconfirmed(assessment, ChartPackage.Literals.ASSESSMENT__NECESSITY));
        assertTrue(chart.messages("mt-evaluation").stream().noneMatch(it -> it.contains("necessity")));
    }

    @Test
    void aPartThatIsNotThereYetIsMadeAndItsPlaceIsKnownBefore() {
        chart.note().setAssessment(null);
        Problem reasons = chart.problems("mt-evaluation").getLast();
        chart.mend(reasons);
        assertEquals(Place.of(chart.note().getAssessment(), ChartPackage.Literals.ASSESSMENT__NECESSITY),
                reasons.shortfall().place());
    }

    @Test
    void withoutAPlanOneIsStarted() {
        assertEquals(List.of("There is no plan of care."), chart.messages("mt-plan-of-care"));
        chart.mend(chart.problems("mt-plan-of-care").getFirst());
        assertEquals(List.of("Plan of care: \u201cDiagnoses\u201d is missing.",
                "Plan of care: \u201cLong-term goals\u201d is missing.",
                "Plan of care: \u201cType of therapy\u201d is missing.",
                "Plan of care: \u201cDuration\u201d is missing.", "Plan of care: \u201cFrequency\u201d is missing."),
                chart.messages("mt-plan-of-care"));
    }

    @Test
    void aCompletePlanIsLeftAlone() {
        evaluation.episode().diagnosis("M54.50", "Low back pain", Side.CENTRAL, "")
                .plan("2026-10-12", 2, 6, List.of("T-02"), plan -> { }).goal("Run 5 km");
        assertEquals(List.of(), chart.messages("mt-plan-of-care"));
    }
}
