package org.plumbline.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__PLAN_TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.STRENGTH_FINDING__GRADE;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__SINCE_LAST;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TreatmentLine;

/** What a clinician may confirm, and what taking over from last time does. */
class ProvenancesTest {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private final Episode episode = NEW.createEpisode();
    private final Encounter monday = note("monday");
    private final Encounter today = note("today");
    private final EncounterHeader header = NEW.createEncounterHeader();
    private final StrengthFinding weak = NEW.createStrengthFinding();

    @BeforeEach
    void chart() {
        header.setId("today");
        episode.getEncounters().add(header);
        weak.setId("F1");
        weak.setItem("mmt-gluteus-medius");
        weak.setGrade("4-");
        monday.getFindings().add(weak);
        monday.getAssessment().setText("Hip abductors are weak");
        monday.getSubjective().setSinceLast("Better");
        monday.setPlanText("Add hop drills");
    }

    @Test
    void aFreshTestThatWasNotDoneCannotBeConfirmedAndIsDropped() {
        today.getFindings().add(Offer.again(weak, "v2"));
        assertTrue(Offer.isOpen(today.getFindings().getFirst()));
        assertEquals(List.of(), Provenances.confirm(today.getFindings()));
        Edits.make(Provenances.dropOffers(today));
        assertTrue(today.getFindings().isEmpty());
    }

    @Test
    void aTestDoneAndTypedStaysAndNeedsNoConfirmation() {
        StrengthFinding offered = (StrengthFinding) Offer.again(weak, "v2");
        today.getFindings().add(offered);
        offered.setGrade("4");
        Edits.make(Provenances.typed(offered, STRENGTH_FINDING__GRADE));
        Edits.make(Provenances.dropOffers(today));
        assertEquals(List.of(offered), today.getFindings());
        assertEquals(List.of(), Provenances.unconfirmed(header, today));
    }

    @Test
    void aNormalResultByShortcutIsAResult() {
        StrengthFinding normal = (StrengthFinding) Offer.again(weak, "v2");
        normal.setNormality(Normality.NORMAL);
        normal.setProvenance(Provenance.DEFAULTED);
        today.getFindings().add(normal);
        Edits.make(Provenances.confirm(Provenances.unconfirmed(header, today)));
        assertEquals(Provenance.CONFIRMED, normal.getProvenance());
    }

    @Test
    void aTimedTreatmentWithoutMinutesIsDroppedAnUntimedOneWaitsToBeConfirmed() {
        TreatmentLine timed = treatment(true);
        TreatmentLine adjustment = treatment(false);
        today.getTreatments().addAll(List.of(Offer.again(timed), Offer.again(adjustment)));
        Edits.make(Provenances.dropOffers(today));
        assertEquals(1, today.getTreatments().size());
        Edits.make(Provenances.confirm(Provenances.unconfirmed(header, today)));
        assertEquals(Provenance.CONFIRMED, today.getTreatments().getFirst().getProvenance());
    }

    @Test
    void minutesTakenOverFromLastTimeAreToBeConfirmed() {
        TreatmentLine line = Offer.again(treatment(true));
        today.getTreatments().add(line);
        Edits.make(TakeOver.minutes(line, treatment(true)));
        assertEquals(15, line.getMinutes());
        assertFalse(Offer.isOpen(line));
        assertEquals(List.of(line), Provenances.unconfirmed(header, today));
    }

    @Test
    void scoresOfThisEncounterCountThoseOfOthersDoNot() {
        OutcomeScore carried = score("today");
        episode.getScores().addAll(List.of(score("monday"), carried));
        assertEquals(List.of(carried), Provenances.unconfirmed(header, today));
    }

    @Test
    void wordsTakenOverAreMarkedAndTypingIntoThemMakesThemTheClinicians() {
        Edits.make(TakeOver.field(today.getAssessment(), ASSESSMENT__TEXT, monday.getAssessment()));
        Edits.make(TakeOver.field(today, ENCOUNTER__PLAN_TEXT, monday));
        assertEquals("Hip abductors are weak", today.getAssessment().getText());
        assertEquals(List.of("assessment.text", "planText"),
                today.getOrigins().stream().map(origin -> origin.getField()).toList());
        assertEquals("monday", today.getOrigins().getFirst().getFrom());
        assertEquals(List.of(ASSESSMENT__TEXT, ENCOUNTER__PLAN_TEXT),
                today.getOrigins().stream().map(Origins::field).toList());
        assertTrue(Origins.isUnconfirmed(today, ENCOUNTER__PLAN_TEXT));
        Edits.make(Provenances.typed(today, ENCOUNTER__PLAN_TEXT));
        assertFalse(Origins.isUnconfirmed(today, ENCOUNTER__PLAN_TEXT));
        Edits.make(Provenances.confirm(Provenances.unconfirmed(header, today)));
        assertFalse(Origins.isUnconfirmed(today.getAssessment(), ASSESSMENT__TEXT));
        assertEquals(1, today.getOrigins().size());
    }

    @Test
    void takingOverTwiceLeavesOneMark() {
        Edits.make(TakeOver.field(today, ENCOUNTER__PLAN_TEXT, monday));
        today.setPlanText("Add hop drills and stairs");
        Edits.make(TakeOver.field(today, ENCOUNTER__PLAN_TEXT, monday));
        assertEquals(1, today.getOrigins().size());
        assertEquals("Add hop drills", today.getPlanText());
    }

    @Test
    void whatThePatientSaidCannotBeTakenOver() {
        assertEquals(List.of(), TakeOver.field(today.getSubjective(), SUBJECTIVE__SINCE_LAST, monday.getSubjective()));
    }

    @Test
    void aResultTakenOverIsTheWholeResult() {
        weak.setPain(3);
        StrengthFinding offered = (StrengthFinding) Offer.again(weak, "v2");
        today.getFindings().add(offered);
        Edits.make(TakeOver.finding(offered, weak));
        assertEquals("4-", offered.getGrade());
        assertEquals(3, offered.getPain());
        assertEquals(List.of(offered), Provenances.unconfirmed(header, today));
        assertEquals(List.of(), TakeOver.finding(offered, weak));
    }

    @Test
    void whatIsToldToOthersHoldsNothingUnconfirmed() {
        today.getFindings().add(Offer.again(weak, "v2"));
        StrengthFinding taken = (StrengthFinding) Offer.again(weak, "v2");
        taken.setSide(Side.LEFT);
        StrengthFinding tested = (StrengthFinding) Offer.again(weak, "v2");
        tested.setGrade("5");
        tested.setProvenance(Provenance.CONFIRMED);
        today.getFindings().addAll(List.of(taken, tested));
        Edits.make(TakeOver.finding(taken, weak));
        today.getTreatments().add(Offer.again(treatment(false)));
        today.setPlanText("Add hop drills");
        Edits.make(TakeOver.field(today.getAssessment(), ASSESSMENT__TEXT, monday.getAssessment()));

        Encounter told = Confirmed.of(today);

        assertEquals(List.of("5"), told.getFindings().stream().map(one -> ((StrengthFinding) one).getGrade()).toList());
        assertTrue(told.getTreatments().isEmpty());
        assertEquals(null, told.getAssessment().getText());
        assertEquals("Add hop drills", told.getPlanText());
        assertEquals(3, today.getFindings().size());
        assertEquals(monday, Confirmed.of(monday));
    }

    private static Encounter note(String id) {
        Encounter note = NEW.createEncounter();
        note.setId(id);
        note.setSubjective(NEW.createSubjective());
        note.setAssessment(NEW.createAssessment());
        return note;
    }

    private static TreatmentLine treatment(boolean timed) {
        TreatmentLine line = NEW.createTreatmentLine();
        line.setTimed(timed);
        line.setMinutes(15);
        return line;
    }

    private static OutcomeScore score(String encounter) {
        OutcomeScore score = NEW.createOutcomeScore();
        score.setEncounter(encounter);
        score.setProvenance(Provenance.CARRIED);
        return score;
    }
}
