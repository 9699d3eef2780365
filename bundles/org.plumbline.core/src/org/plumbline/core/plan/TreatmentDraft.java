package org.plumbline.core.plan;

import java.util.UUID;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ProcedureCode;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.TreatmentLine;

/** New lines of treatment, with nothing given yet. */
public final class TreatmentDraft {

    private TreatmentDraft() {
    }

    /** A line for a treatment, with its first procedure code. */
    public static TreatmentLine of(Treatment treatment, Catalogue catalogue) {
        TreatmentLine line = line(treatment.getLabel(), treatment.isTimed());
        line.setTreatment(treatment.getId());
        catalogue.find(ProcedureCode.class, treatment.getProcedures()).stream().findFirst().ifPresent(code -> {
            line.setProcedure(code.getCode());
            line.setTimed(code.isTimed());
        });
        return line;
    }

    /** A line for a procedure code. */
    public static TreatmentLine of(ProcedureCode code) {
        TreatmentLine line = line(code.getLabel(), code.isTimed());
        line.setProcedure(code.getCode());
        return line;
    }

    private static TreatmentLine line(String label, boolean timed) {
        TreatmentLine line = ChartFactory.eINSTANCE.createTreatmentLine();
        line.setId(UUID.randomUUID().toString());
        line.setLabel(label);
        line.setTimed(timed);
        return line;
    }
}
