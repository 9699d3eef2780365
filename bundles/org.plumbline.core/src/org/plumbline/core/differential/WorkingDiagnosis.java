package org.plumbline.core.differential;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DIAGNOSES;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Diagnosis;

/** Makes a condition a working diagnosis. */
public final class WorkingDiagnosis {

    private WorkingDiagnosis() {
    }

    /** The working diagnosis that names a condition. */
    public static Optional<Diagnosis> of(Condition condition, ClinicalCase in) {
        return in.episode().getDiagnoses().stream()
                .filter(diagnosis -> condition.getId().equals(diagnosis.getCondition())).findFirst();
    }

    /**
     * The edits: a condition that is a working diagnosis already comes first, another is added with the code that the
     * catalogue prefers for it, to be checked by the clinician.
     */
    public static List<Edit> set(Condition condition, ClinicalCase in) {
        return of(condition, in)
                .map(there -> in.episode().getDiagnoses().indexOf(there) == 0 ? List.<Edit>of()
                        : List.<Edit>of(new Edit.Move(there, 0)))
                .orElseGet(() -> List.of(new Edit.Add(in.episode(), EPISODE__DIAGNOSES, diagnosis(condition, in))));
    }

    private static Diagnosis diagnosis(Condition condition, ClinicalCase in) {
        Diagnosis diagnosis = ChartFactory.eINSTANCE.createDiagnosis();
        diagnosis.setId(EcoreUtil.generateUUID());
        diagnosis.setCondition(condition.getId());
        diagnosis.setLabel(condition.getLabel());
        condition.getCodes().stream().map(DiagnosisCode::getCode).findFirst().ifPresent(diagnosis::setCode);
        diagnosis.setSince(in.day());
        diagnosis.setContentVersion(in.catalogue().version());
        return diagnosis;
    }
}
