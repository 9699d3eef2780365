package org.plumbline.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__PROGNOSIS;
import static org.plumbline.model.chart.ChartPackage.Literals.CHART__INVENTED;
import static org.plumbline.model.chart.ChartPackage.Literals.SUBJECTIVE__COMPLAINT;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__MINUTES;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.provenance.TakeOver;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.store.OpenedChart;

/** What changes a chart, and what becomes of the marks of what was carried. */
class ChartSessionTest {

    private final ChartSession session = new ChartSession(new OpenedChart(ChartFactory.eINSTANCE.createChart(), 1));
    private final Encounter before = ChartFactory.eINSTANCE.createEncounter();
    private final Encounter note = ChartFactory.eINSTANCE.createEncounter();

    @BeforeEach
    void carriedPrognosis() {
        before.setId("monday");
        note.setId("today");
        session.adopt(before).getAssessment().setPrognosis("Good");
        session.adopt(note);
        session.make("take over", TakeOver.field(note.getAssessment(), ASSESSMENT__PROGNOSIS, before.getAssessment()));
    }

    @Test
    void wordsTakenOverAreOneStepOfUndo() {
        assertTrue(Origins.isUnconfirmed(note.getAssessment(), ASSESSMENT__PROGNOSIS));
        session.stack().undo();
        assertEquals(null, note.getAssessment().getPrognosis());
        assertTrue(note.getOrigins().isEmpty());
        session.stack().redo();
        assertTrue(Origins.isUnconfirmed(note.getAssessment(), ASSESSMENT__PROGNOSIS));
    }

    @Test
    void whoTypesIntoCarriedWordsMakesThemTheirOwnInOneStepOfUndo() {
        Object visit = new Object();
        session.type(note.getAssessment(), ASSESSMENT__PROGNOSIS, "Good, ", visit, "type");
        session.type(note.getAssessment(), ASSESSMENT__PROGNOSIS, "Good, slow", visit, "type");
        assertFalse(Origins.isUnconfirmed(note.getAssessment(), ASSESSMENT__PROGNOSIS));
        session.stack().undo();
        assertEquals("Good", note.getAssessment().getPrognosis());
        assertTrue(Origins.isUnconfirmed(note.getAssessment(), ASSESSMENT__PROGNOSIS));
        session.stack().redo();
        assertEquals("Good, slow", note.getAssessment().getPrognosis());
        assertFalse(Origins.isUnconfirmed(note.getAssessment(), ASSESSMENT__PROGNOSIS));
    }

    @Test
    void minutesEnteredInAnOfferedTreatmentMakeItTheCliniciansOwn() {
        TreatmentLine line = offered();
        session.set(line, TREATMENT_LINE__MINUTES, 12, "minutes");
        assertEquals(Provenance.TYPED, line.getProvenance());
        session.stack().undo();
        assertEquals(Provenance.CARRIED, line.getProvenance());
    }

    @Test
    void minutesTakenOverStayToBeConfirmedAndConfirmingIsAStepOfItsOwn() {
        TreatmentLine line = offered();
        TreatmentLine earlier = ChartFactory.eINSTANCE.createTreatmentLine();
        earlier.setMinutes(15);
        session.make("take over", TakeOver.minutes(line, earlier));
        assertEquals(Provenance.CARRIED, line.getProvenance());
        session.make("confirm", Provenances.confirm(List.of(line)));
        assertEquals(Provenance.CONFIRMED, line.getProvenance());
        session.stack().undo();
        assertEquals(Provenance.CARRIED, line.getProvenance());
        assertEquals(15, line.getMinutes());
    }

    @Test
    void whatDidNotChangeIsCopiedOnce() {
        var first = session.copy();
        session.set(note.getSubjective(), SUBJECTIVE__COMPLAINT, "Better", "complaint");
        var second = session.copy();
        assertSame(first.encounters().getFirst(), second.encounters().getFirst());
        assertSame(first.chart(), second.chart());
        assertEquals(null, first.encounters().getLast().getSubjective().getComplaint());
        assertEquals("Better", second.encounters().getLast().getSubjective().getComplaint());
        session.set(session.chart(), CHART__INVENTED, true, "invented");
        assertFalse(second.chart().isInvented());
        assertTrue(session.copy().chart().isInvented());
    }

    private TreatmentLine offered() {
        TreatmentLine given = ChartFactory.eINSTANCE.createTreatmentLine();
        given.setTimed(true);
        TreatmentLine line = Offer.again(given);
        note.getTreatments().add(line);
        return line;
    }
}
