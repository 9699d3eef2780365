package org.plumbline.core.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.CaseOf;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Side;
import org.plumbline.testkit.EncounterBuilder;

class WorkingDiagnosisTest {

    private final EncounterBuilder note = CaseOf.evaluation();

    private void set(String condition) {
        ClinicalCase in = CaseOf.of(note);
        Edits.make(WorkingDiagnosis.set(CaseOf.CATALOGUE.find(Condition.class, condition).orElseThrow(), in));
    }

    private List<Diagnosis> diagnoses() {
        return CaseOf.of(note).episode().getDiagnoses();
    }

    @Test
    void aNewOneGetsTheCodeThatTheCatalogueProposes() {
        set("C-04");
        assertEquals(1, diagnoses().size());
        assertEquals("C-04", diagnoses().getFirst().getCondition());
        assertEquals("S33.6XXA", diagnoses().getFirst().getCode());
        assertEquals(CaseOf.CATALOGUE.version(), diagnoses().getFirst().getContentVersion());
    }

    @Test
    void oneThatIsThereComesFirstAndIsNotAddedAgain() {
        note.episode().diagnosis("M51.26", "Disc", Side.LEFT, "C-02").diagnosis("M54.16", "Root", Side.LEFT, "C-03");
        set("C-03");
        assertEquals(List.of("C-03", "C-02"), diagnoses().stream().map(Diagnosis::getCondition).toList());
        assertTrue(WorkingDiagnosis.set(CaseOf.CATALOGUE.find(Condition.class, "C-03").orElseThrow(),
                CaseOf.of(note)).isEmpty());
    }
}
