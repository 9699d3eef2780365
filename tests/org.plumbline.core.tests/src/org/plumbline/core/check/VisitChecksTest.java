package org.plumbline.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.InstalledContent;
import org.plumbline.testkit.SampleClinicBuilder;

/** Checks of later notes: the last of two visits after the evaluation. */
class VisitChecksTest {

    private final CheckedChart chart = new CheckedChart(CompleteCare.visits(2).chart().build());

    private TreatmentLine line() {
        return chart.note().getTreatments().getFirst();
    }

    private EncounterHeader header() {
        return chart.episode().getEncounters().getLast();
    }

    @Test
    void aVisitSaysWhatWasGivenForHowLong() {
        line().setMinutes(null);
        assertEquals(List.of("Trunk stabilisation training: billed by time, and the minutes are missing."),
                chart.messages("mt-treatment-note"));
        chart.note().getTreatments().clear();
        assertEquals(List.of("No treatment is recorded."), chart.messages("mt-treatment-note"));
    }

    @Test
    void treatmentIsNoLongerThanTheVisit() {
        line().setMinutes(50);
        assertEquals(List.of("50 minutes of treatment, but the visit took 45."), chart.messages("mt-treatment-note"));
    }

    @Test
    void aCompleteNoteIsSigned() {
        header().setStatus(EncounterStatus.COMPLETE);
        assertEquals(List.of("The note is complete and not signed."), chart.messages("mt-treatment-note"));
    }

    @Test
    void whatIsWrongInASignedNoteIsMendedByAnAddendum() {
        line().setModifiers(null);
        header().setStatus(EncounterStatus.SIGNED);
        QuickFix fix = chart.problems("mt-modifier-plan").getFirst().shortfall().fixes().getFirst();
        assertEquals("Write an addendum", assertInstanceOf(QuickFix.Lead.class, fix).label());
    }

    @Test
    void aProblemThatWasOverruledWithAReasonIsNotToldAgain() {
        line().setModifiers(null);
        Problem problem = chart.problems("mt-modifier-plan").getFirst();
        Edits.make(List.of(Decisions.record(chart.episode(), problem.key(), problem.shortfall().message(),
                "Billed by another clinic", "calloway", OffsetDateTime.parse("2026-10-20T10:00:00Z"),
                InstalledContent.catalogue())));
        assertEquals(List.of(), chart.messages("mt-modifier-plan"));
    }

    @Test
    void aSmallShareOfAnAssistantGoesUnmarked() {
        EpisodeBuilder episode = CompleteCare.visits(0);
        episode.visit("2026-10-15T09:00", 60).sinceLast("Better", "Daily").treated("T-12", "97112", 20, "")
                .detail(line -> line.setModifiers("GP")).treated("T-12", "97112", 2, "").detail(line -> {
                    line.setModifiers("GP");
                    line.setUnits(null);
                    line.setProvider(SampleClinicBuilder.assistant());
                });
        CheckedChart small = new CheckedChart(episode.chart().build());
        assertEquals(List.of(), small.messages("mt-modifier-assistant"), "2 of 22 minutes are 9 %");
        small.note().getTreatments().getLast().setMinutes(3);
        assertEquals(1, small.messages("mt-modifier-assistant").size(), "3 of 23 minutes are 13 %, and make a unit");
    }

    @Test
    void theTherapistsOwnMinutesMayEarnTheLastUnit() {
        EpisodeBuilder episode = CompleteCare.visits(0);
        episode.visit("2026-10-15T09:00", 60).sinceLast("Better", "Daily").treated("T-12", "97112", 23, "")
                .detail(line -> line.setModifiers("GP")).treated("T-12", "97112", 6, "").detail(line -> {
                    line.setModifiers("GP, CQ");
                    line.setProvider(SampleClinicBuilder.assistant());
                });
        CheckedChart alone = new CheckedChart(episode.chart().build());
        assertEquals(List.of("97112: the modifier CQ is not due, since no share of an assistant counts."),
                alone.messages("mt-modifier-assistant"), "8 minutes of the second unit by the therapist alone");
        alone.mend(alone.problems("mt-modifier-assistant").getFirst());
        assertEquals("GP", alone.note().getTreatments().getLast().getModifiers());
        assertEquals(List.of(), alone.messages("mt-modifier-assistant"));
    }

    @Test
    void theThresholdIsThatOfTheYear() {
        Coverage coverage = chart.chart.getPatient().getCoverage();
        coverage.setBilledThisYear(2480.0);
        assertEquals(List.of(), chart.messages("mt-modifier-threshold"), "at the threshold is not above it");
        coverage.setBilledThisYear(2481.0);
        coverage.setBilledAsOf(LocalDate.parse("2026-10-19"));
        assertEquals(1, chart.messages("mt-modifier-threshold").size(), "the evaluation was billed before that day");
    }

    @Test
    void aYearWithoutAmountIsSaidToHaveNone() {
        header().setStart(header().getStart().withYear(2027));
        chart.day = LocalDate.parse("2027-10-19");
        chart.chart.getPatient().getCoverage().setBilledThisYear(100.0);
        chart.chart.getPatient().getCoverage().setBilledAsOf(LocalDate.parse("2027-01-01"));
        assertEquals(List.of("The table of thresholds has no amount for 2027, so nobody can tell whether the modifier "
                + "is due."), chart.messages("mt-modifier-threshold"));
    }

    @Test
    void aCopyOfTheNoteBeforeIsTold() {
        String words = "The patient follows the plan and moves with less pain than at the start of care; the exercises "
                + "are done well and without any signs that speak against going on.";
        chart.notes().forEach(note -> note.getAssessment().setText(words));
        chart.notes().forEach(note -> note.getSubjective().setSinceLast("As before"));
        chart.notes().forEach(note -> note.getSubjective().setComplaint("It hurts"));
        assertEquals(1, chart.messages("house-copies").stream().filter(told -> told.endsWith(
                "repeats the one before.")).limit(1).count());
        chart.note().getAssessment().setText("Climbs stairs without pain. Knows what to do when the back is stiff in "
                + "the morning, and asks when running may begin again; not before both tests are free of pain.");
        assertEquals(List.of(), chart.problems("house-copies").stream()
                .filter(problem -> problem.encounter().equals(chart.note().getId())).toList());
    }

    @Test
    void atDischargeTheRecordSaysWhatBecameOfEachGoal() {
        header().setKind(EncounterKind.DISCHARGE);
        assertEquals(List.of("Care has ended, and the record does not say what became of goal G1.",
                "Care has ended, and the record does not say what became of goal G2.",
                "Care has ended, and the record does not say what became of goal G3."), chart.messages("mt-discharge"));
        chart.mendAll();
        assertEquals(List.of(), chart.messages("mt-discharge"));
        assertEquals(List.of(GoalStatus.PARTLY_MET, GoalStatus.PARTLY_MET, GoalStatus.PARTLY_MET),
                chart.episode().getGoals().stream().map(Goal::getStatus).toList());
    }

    @Test
    void aGoalWhoseTargetWasMeasuredIsClosedAsMet() {
        EpisodeBuilder episode = CompleteCare.visits(1);
        episode.discharge("2026-10-30T09:00", 45).score("odi", 18);
        CheckedChart left = new CheckedChart(episode.chart().build());
        left.mendAll();
        assertEquals(GoalStatus.MET, left.episode().getGoals().getFirst().getStatus());
    }

    @Test
    void aPlaceLeftOpenInAPhraseIsTold() {
        chart.note().getAssessment().setResponse("Sore for \u2039hours\u203a hours.");
        assertEquals(List.of("A place was left open in a phrase: \u2039hours\u203a."), chart.messages("house-gaps"));
        chart.note().getAssessment().setResponse("Sore for 3 hours.");
        assertEquals(List.of(), chart.messages("house-gaps"));
    }

    @Test
    void theHomeProgrammeOfTheDischargeIsDraftedFromTheExercises() {
        EpisodeBuilder episode = CompleteCare.visits(1);
        episode.prescribe("C-01.control", "E-10", "2026-10-12").reps(2, 8);
        episode.discharge("2026-10-30T09:00", 45);
        CheckedChart left = new CheckedChart(episode.chart().build());
        left.mend(left.problems("mt-discharge-contents").stream()
                .filter(problem -> problem.key().endsWith("Encounter.planText")).findFirst().orElseThrow());
        assertTrue(left.note().getPlanText().startsWith("Goes on with the home programme: "),
                left.note().getPlanText());
    }
}
