package org.plumbline.core.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.Found;
import org.plumbline.core.plan.TreatmentDraft;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.model.chart.Tri;
import org.plumbline.testkit.InstalledContent;

/** What the clinician finds in a note that has just been started. */
class FollowUpTest {

    private final Catalogue catalogue = InstalledContent.catalogue();
    private final Episode episode = ChartFactory.eINSTANCE.createEpisode();
    private final Encounter last = Notes.note("monday");

    @BeforeEach
    void lastMonday() {
        EncounterHeader header = Notes.header(last, EncounterKind.EVALUATION, episode);
        header.setPlace("Room 2");
        last.getSubjective().setSinceLast("Sore after the long run");
        last.getSubjective().setPainNow(6);
        last.getAssessment().setText("Flexion is limited by pain");
        last.getAssessment().setPrognosis("Good within six weeks");
        RangeFinding flexion = Notes.range("rom-lumbar-flexion", Side.CENTRAL, 35);
        flexion.setNormality(Normality.ABNORMAL);
        flexion.setPain(4);
        flexion.setComment("painful arc");
        RangeFinding extension = Notes.range("rom-lumbar-extension", Side.CENTRAL, 25);
        extension.setNormality(Normality.NORMAL);
        last.getFindings().addAll(List.of(extension, flexion,
                Notes.test("slr", Side.LEFT, TestResult.POSITIVE), Notes.test("slr", Side.RIGHT, TestResult.NEGATIVE)));
        last.getTreatments().add(Notes.treatment("Manual therapy", true, 15));
    }

    @Test
    void theFirstNoteOfAnEpisodeAsksForEveryRedFlagAndCarriesNothing() {
        Episode fresh = ChartFactory.eINSTANCE.createEpisode();
        EncounterHeader header = FollowUp.header(fresh, null, OffsetDateTime.now());
        Encounter note = FollowUp.note(header, Optional.empty(), catalogue);
        assertEquals(EncounterKind.EVALUATION, header.getKind());
        assertEquals(RedFlags.asked(catalogue).stream().map(RedFlag::getId).toList(),
                note.getRedFlags().stream().map(RedFlagAnswer::getRedFlag).toList());
        assertTrue(note.getFindings().isEmpty() && note.getTreatments().isEmpty() && note.getOrigins().isEmpty());
    }

    @Test
    void aVisitFollowsAtTheSamePlace() {
        EncounterHeader header = FollowUp.header(episode, null, OffsetDateTime.parse("2026-11-22T09:10:31+01:00"));
        assertEquals(EncounterKind.VISIT, header.getKind());
        assertEquals("Room 2", header.getPlace());
        assertEquals(OffsetDateTime.parse("2026-11-22T09:10:00+01:00"), header.getStart());
    }

    @Test
    void testsThatWereOutOfOrderAreOfferedAgainWithoutAResult() {
        Encounter note = next();
        assertEquals(List.of("rom-lumbar-flexion", "slr"), note.getFindings().stream().map(Finding::getItem).toList());
        assertEquals(Side.LEFT, note.getFindings().get(1).getSide());
        for (Finding offered : note.getFindings()) {
            assertTrue(Found.nothing(offered) && Offer.isOpen(offered), offered.getItem());
            assertEquals(Provenance.CARRIED, offered.getProvenance());
            assertEquals(catalogue.version(), offered.getContentVersion());
        }
        assertNotEquals(last.getFindings().get(1).getId(), note.getFindings().getFirst().getId());
    }

    @Test
    void anOfferNobodyTookUpIsMadeAgain() {
        Encounter wednesday = next();
        Encounter friday = FollowUp.note(Notes.header(Notes.note("friday"), EncounterKind.VISIT, episode),
                Optional.of(wednesday), catalogue);
        assertEquals(2, friday.getFindings().size());
    }

    @Test
    void treatmentsOfLastTimeAreOfferedWithoutMinutesAndResponse() {
        last.getTreatments().getFirst().setResponse("Eased");
        TreatmentLine offered = next().getTreatments().getFirst();
        assertEquals("Manual therapy", offered.getLabel());
        assertNull(offered.getMinutes());
        assertNull(offered.getResponse());
        assertEquals(Provenance.CARRIED, offered.getProvenance());
    }

    @Test
    void anExaminationIsNotOfferedAgain() {
        List<ProcedureCode> examinations = catalogue.all(ProcedureCode.class).stream()
                .filter(code -> List.of("97161", "97162", "97163", "97164").contains(code.getCode())).toList();
        assertEquals(4, examinations.size());
        examinations.forEach(code -> last.getTreatments().addFirst(TreatmentDraft.of(code)));
        assertEquals(List.of("Manual therapy"),
                next().getTreatments().stream().map(TreatmentLine::getLabel).toList());
    }

    @Test
    void whatThePatientSaidIsNeverCarried() {
        Encounter note = next();
        assertTrue(note.getSubjective().eClass().getEAllAttributes().stream()
                .noneMatch(field -> note.getSubjective().eIsSet(field)));
    }

    @Test
    void theCourseOfCareIsCarriedAndSaysSoTheAssessmentOfTheDayIsNot() {
        Encounter note = next();
        assertNull(note.getAssessment().getText());
        assertEquals("Good within six weeks", note.getAssessment().getPrognosis());
        FieldOrigin origin = note.getOrigins().getFirst();
        assertEquals(List.of("assessment.prognosis", Provenance.CARRIED, "monday"),
                List.of(origin.getField(), origin.getProvenance(), origin.getFrom()));
        assertEquals(1, note.getOrigins().size());
    }

    @Test
    void aRedFlagStillPresentStaysInSightUntilSomebodyActs() {
        RedFlagAnswer present = flag("RF-01", Tri.YES);
        present.setAction("Referred");
        last.getRedFlags().addAll(List.of(present, flag("RF-02", Tri.NO)));
        List<RedFlagAnswer> flags = next().getRedFlags();
        assertEquals(List.of("RF-01"), flags.stream().map(RedFlagAnswer::getRedFlag).toList());
        assertEquals(Tri.YES, flags.getFirst().getPresent());
        assertNull(flags.getFirst().getAction());
    }

    @Test
    void aReEvaluationAsksForEveryRedFlagOnceAndKeepsThosePresentFirst() {
        last.getRedFlags().add(flag("RF-02", Tri.YES));
        EncounterHeader header = Notes.header(Notes.note("later"), EncounterKind.RE_EVALUATION, episode);
        List<String> asked = FollowUp.note(header, Optional.of(last), catalogue).getRedFlags().stream()
                .map(RedFlagAnswer::getRedFlag).toList();
        assertEquals("RF-02", asked.getFirst());
        assertEquals(RedFlags.asked(catalogue).size(), asked.size());
        assertEquals(asked.size(), asked.stream().distinct().count());
    }

    @Test
    void allThatIsCarriedIsToBeConfirmed() {
        EncounterHeader header = Notes.header(Notes.note("wednesday"), EncounterKind.VISIT, episode);
        Encounter note = FollowUp.note(header, Optional.of(last), catalogue);
        assertEquals(4, Provenances.unconfirmed(header, note).size());
        assertFalse(Provenances.confirm(Provenances.unconfirmed(header, note)).isEmpty());
    }

    private Encounter next() {
        return FollowUp.note(Notes.header(Notes.note("wednesday"), EncounterKind.VISIT, episode), Optional.of(last),
                catalogue);
    }

    private static RedFlagAnswer flag(String id, Tri present) {
        RedFlagAnswer answer = ChartFactory.eINSTANCE.createRedFlagAnswer();
        answer.setRedFlag(id);
        answer.setPresent(present);
        return answer;
    }
}
