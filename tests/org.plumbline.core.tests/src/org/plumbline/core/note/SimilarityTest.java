package org.plumbline.core.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__PROGNOSIS;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__TEXT;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.note.Similarity.Part;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;

/** When a note looks like a copy of the one before. */
class SimilarityTest {

    private static final String REASONING = "Patient continues to make steady progress with lumbar flexion; hip "
            + "abductor strength remains the limiting factor for running and needs skilled loading";

    private final Encounter before = Notes.note("monday");
    private final Encounter note = Notes.note("wednesday");

    @Test
    void aClonedNoteIsWhollyAlikeAndSaysInWhat() {
        before.getAssessment().setText(REASONING);
        before.getAssessment().setPrognosis("Good within six weeks");
        note.getAssessment().setText(REASONING.toUpperCase().replace(";", " -"));
        note.getAssessment().setPrognosis("Good within six weeks");
        Similarity alike = Similarity.of(note, before);
        assertEquals(100, alike.percent());
        assertTrue(alike.looksCopied(Similarity.USUAL_LIMIT));
        assertEquals(List.of(ASSESSMENT__TEXT, ASSESSMENT__PROGNOSIS),
                alike.repeated().stream().map(Part::field).toList());
    }

    @Test
    void whatIsCarriedCountsOnceItIsConfirmed() {
        before.getAssessment().setText(REASONING);
        note.getAssessment().setText(REASONING);
        FieldOrigin origin = Origins.carried(note.getAssessment(), ASSESSMENT__TEXT, "monday");
        note.getOrigins().add(origin);
        TestFinding offered = Notes.test("slr", Side.LEFT, TestResult.POSITIVE);
        offered.setProvenance(Provenance.CARRIED);
        note.getFindings().add(offered);
        assertEquals(0, Similarity.of(note, before).words());
        origin.setProvenance(Provenance.CONFIRMED);
        assertEquals(100, Similarity.of(note, before).percent());
    }

    @Test
    void aNoteOfItsOwnIsNotAlike() {
        before.getAssessment().setText(REASONING);
        note.getAssessment().setText("Ran five kilometres without pain on Sunday, hop test now equal on both sides, "
                + "ready for the next stage of the programme");
        assertEquals(0, Similarity.of(note, before).percent());
    }

    @Test
    void wordsInCommonAreNotYetASentenceInCommon() {
        before.getAssessment().setText("pain with running and sitting");
        note.getAssessment().setText("sitting and running with no pain");
        assertEquals(0, Similarity.of(note, before).percent());
    }

    @Test
    void longFieldsWeighMoreThanShortOnes() {
        before.getAssessment().setText("one two three four five six seven eight nine");
        before.setPlanText("hop");
        note.getAssessment().setText("one two three four five six seven eight nine");
        note.setPlanText("run");
        assertEquals(90, Similarity.of(note, before).percent());
    }

    @Test
    void aShortNoteIsNotCalledACopy() {
        before.setPlanText("Continue as planned");
        note.setPlanText("Continue as planned");
        Similarity alike = Similarity.of(note, before);
        assertEquals(100, alike.percent());
        assertFalse(alike.looksCopied(Similarity.USUAL_LIMIT));
    }

    @Test
    void aTestDoneTodayWithTheSameResultIsNotACopyATakenOverOneIs() {
        before.setPlanText("hop drills and stairs");
        note.setPlanText("walk on even ground");
        before.getFindings().add(Notes.test("slr", Side.LEFT, TestResult.POSITIVE));
        TestFinding today = Notes.test("slr", Side.LEFT, TestResult.POSITIVE);
        note.getFindings().add(today);
        assertEquals(0, Similarity.of(note, before).percent());
        today.setProvenance(Provenance.CONFIRMED);
        assertEquals(Math.round(100 * 3 / 7.0), Similarity.of(note, before).percent());
    }

    @Test
    void aMeasurementThatCameOutTheSameDoesNotMakeACopiedNoteNewer() {
        before.setPlanText("hop drills and stairs");
        note.setPlanText("hop drills and stairs");
        before.getFindings().add(Notes.range("flexion", Side.CENTRAL, 35));
        note.getFindings().add(Notes.range("flexion", Side.CENTRAL, 35));
        assertEquals(100, Similarity.of(note, before).percent());
    }

    @Test
    void aNewResultMakesANoteMoreItsOwn() {
        before.setPlanText("hop drills and stairs");
        note.setPlanText("hop drills and stairs");
        before.getFindings().add(Notes.range("flexion", Side.CENTRAL, 35));
        note.getFindings().add(Notes.range("flexion", Side.CENTRAL, 48));
        assertEquals(Math.round(100 * 4 / 7.0), Similarity.of(note, before).percent());
    }
}
