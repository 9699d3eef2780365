package org.plumbline.core.note;

import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.TreatmentLine;

/** Notes for tests. */
final class Notes {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private Notes() {
    }

    /** An encounter with nothing in it. */
    static Encounter note(String id) {
        Encounter note = NEW.createEncounter();
        note.setId(id);
        note.setSubjective(NEW.createSubjective());
        note.setAssessment(NEW.createAssessment());
        return note;
    }

    /** The header of an encounter in an episode. */
    static EncounterHeader header(Encounter note, EncounterKind kind, Episode episode) {
        EncounterHeader header = NEW.createEncounterHeader();
        header.setId(note.getId());
        header.setKind(kind);
        episode.getEncounters().add(header);
        return header;
    }

    /** A range in degrees. */
    static RangeFinding range(String item, Side side, double degrees) {
        RangeFinding range = named(NEW.createRangeFinding(), item, side);
        range.setValue(degrees);
        return range;
    }

    /** A special test. */
    static TestFinding test(String item, Side side, TestResult result) {
        TestFinding test = named(NEW.createTestFinding(), item, side);
        test.setResult(result);
        return test;
    }

    /** A treatment. */
    static TreatmentLine treatment(String label, boolean timed, Integer minutes) {
        TreatmentLine line = NEW.createTreatmentLine();
        line.setId("T-" + label);
        line.setTreatment(label);
        line.setLabel(label);
        line.setTimed(timed);
        line.setMinutes(minutes);
        return line;
    }

    private static <T extends Finding> T named(T finding, String item, Side side) {
        finding.setId(item + side);
        finding.setItem(item);
        finding.setLabel(item);
        finding.setSide(side);
        return finding;
    }
}
