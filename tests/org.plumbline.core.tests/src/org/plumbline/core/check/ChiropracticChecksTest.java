package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.ImagingKind;
import org.plumbline.model.chart.ImagingStudy;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.TreatmentLine;

class ChiropracticChecksTest {

    private final CheckedChart chart = new CheckedChart(CompleteCare.initialVisit().episode().chart().build());

    private TreatmentLine line() {
        return chart.note().getTreatments().getFirst();
    }

    private SegmentFinding segment() {
        return (SegmentFinding) chart.note().getFindings().getFirst();
    }

    private void image(ImagingKind kind, String date) {
        ImagingStudy study = ChartFactory.eINSTANCE.createImagingStudy();
        study.setKind(kind);
        study.setDate(LocalDate.parse(date));
        chart.episode().getImaging().clear();
        chart.episode().getImaging().add(study);
    }

    @Test
    void activeCareIsMarked() {
        line().setModifiers(null);
        assertEquals(List.of("98940: active care, and the modifier AT is missing."), chart.messages("mc-modifier"));
        chart.mend(chart.problems("mc-modifier").getFirst());
        assertEquals("AT", line().getModifiers());
        assertEquals(List.of(), chart.messages("mc-modifier"));
    }

    @Test
    void maintenanceIsNot() {
        chart.episode().getPlans().getLast().setMaintenance(true);
        assertEquals(List.of("98940: the modifier AT is for active care, and the plan is one of maintenance."),
                chart.messages("mc-modifier"));
        chart.mend(chart.problems("mc-modifier").getFirst());
        assertEquals(null, line().getModifiers());
        assertEquals(List.of(), chart.messages("mc-modifier"));
    }

    @Test
    void theCodeIsThatOfTheNumberOfRegions() {
        line().setRegionCount(3);
        assertEquals(List.of("3 regions were treated, which is not what 98940 stands for."),
                chart.messages("mc-regions"));
        chart.mend(chart.problems("mc-regions").getFirst());
        assertEquals("98941", line().getProcedure());
        line().setRegionCount(5);
        chart.mend(chart.problems("mc-regions").getFirst());
        assertEquals("98942", line().getProcedure());
        assertEquals(List.of(), chart.messages("mc-regions"));
    }

    @Test
    void theNumberOfRegionsIsCountedFromTheirNames() {
        line().setRegionCount(null);
        assertEquals(1, chart.messages("mc-regions").size());
        chart.mend(chart.problems("mc-regions").getFirst());
        assertEquals(2, line().getRegionCount());
    }

    @Test
    void whatLiesOutsideTheSpineIsNotCovered() {
        line().setProcedure("98943");
        assertEquals(1, chart.messages("mc-extraspinal").size());
        chart.mend(chart.problems("mc-extraspinal").getFirst());
        assertEquals(List.of(), chart.messages("mc-extraspinal"));
    }

    @Test
    void theSubluxationLevelComesFirst() {
        chart.episode().getDiagnoses().move(0, 1);
        assertEquals(List.of("The subluxation level, M99.03, is not the first diagnosis."),
                chart.messages("mc-diagnosis-codes"));
        chart.mend(chart.problems("mc-diagnosis-codes").getFirst());
        assertEquals(List.of("M99.03", "M54.59"),
                chart.episode().getDiagnoses().stream().map(Diagnosis::getCode).toList());
        assertEquals(List.of(), chart.messages("mc-diagnosis-codes"));
    }

    @Test
    void thereIsASubluxationLevelAndACondition() {
        chart.episode().getDiagnoses().remove(1);
        assertEquals(List.of("A condition beside the subluxation level is missing."),
                chart.messages("mc-diagnosis-codes"));
        chart.episode().getDiagnoses().getFirst().setCode("M54.59");
        assertEquals(List.of("No diagnosis names the subluxation level (M99.01, M99.02, M99.03, M99.04, M99.05)."),
                chart.messages("mc-diagnosis-codes"));
    }

    @Test
    void twoOfFourAreNeededAndOneOfThemAsymmetryOrRange() {
        segment().setAsymmetry(false);
        assertEquals(List.of(), chart.messages("mc-part"), "P and R");
        segment().setRangeAbnormal(false);
        segment().setToneChange(true);
        assertEquals(List.of("The segmental findings do not suffice to show the subluxation: L5 P T."),
                chart.messages("mc-part"));
        chart.note().getFindings().clear();
        assertEquals(List.of("No segmental findings show the subluxation, and no images do."),
                chart.messages("mc-part"));
    }

    @Test
    void anImageOfTheRightTimeStandsIn() {
        chart.note().getFindings().clear();
        image(ImagingKind.XRAY, "2025-10-12");
        assertEquals(List.of(), chart.messages("mc-part"), "twelve months before the start");
        image(ImagingKind.XRAY, "2025-10-11");
        assertEquals(1, chart.messages("mc-part").size());
        image(ImagingKind.MRI, "2027-01-12");
        assertEquals(List.of(), chart.messages("mc-part"), "three months after the start");
        image(ImagingKind.CT, "2027-01-13");
        assertEquals(1, chart.messages("mc-part").size());
        image(ImagingKind.ULTRASOUND, "2026-10-12");
        assertEquals(1, chart.messages("mc-part").size(), "not an accepted kind");
    }

    @Test
    void forALastingConditionAnOlderImageWillDo() {
        chart.note().getFindings().clear();
        image(ImagingKind.XRAY, "2024-01-01");
        assertEquals(1, chart.messages("mc-part").size());
        chart.episode().setOnset(LocalDate.parse("2025-10-01"));
        assertEquals(List.of(), chart.messages("mc-part"));
    }

    @Test
    void whereItHurtsFitsWhatIsTreated() {
        chart.note().getSubjective().setLocation("Right side of the neck");
        chart.note().getSubjective().setComplaint("I cannot turn my head.");
        assertEquals(List.of("Where it hurts is not what the regions treated explain: lumbar, sacral."),
                chart.messages("mc-location"));
        line().setRegions("cervical");
        assertEquals(List.of(), chart.messages("mc-location"));
    }

    @Test
    void anInitialVisitIsAskedForEachOfItsContents() {
        chart.note().getSubjective().setFrequency(null);
        chart.note().getSubjective().setEasing("");
        chart.episode().setPriorCare(null);
        assertEquals(List.of("Initial visit: \u201cFrequency\u201d is missing.",
                "Initial visit: \u201cRelieving factors\u201d is missing.",
                "Initial visit: \u201cPrior care\u201d is missing."), chart.messages("mc-initial-visit"));
    }

    @Test
    void aLaterVisitIsAskedForOther() {
        chart.episode().getEncounters().getFirst().setKind(EncounterKind.VISIT);
        assertEquals(List.of("Later visits: \u201cChange since the last visit\u201d is missing.",
                "Later visits: \u201cEffectiveness of treatment\u201d is missing."),
                chart.messages("mc-subsequent-visit"));
        assertEquals(List.of(), chart.messages("mc-initial-visit"));
    }

    @Test
    void aChiropractorSetsNoTherapyPlan() {
        assertEquals(List.of(), chart.messages("mt-chiropractor"), "this payer's rules are others");
    }
}
