package org.plumbline.core.internal.check;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.diagnosis.CodeLists;

/** The list of the checks. */
public final class AllChecks {

    private AllChecks() {
    }

    /**
     * Each check once.
     *
     * @param codes the code lists at hand
     * @param copied percentage from which a note is taken for a copy of the one before
     */
    public static List<DocumentationCheck> of(CodeLists codes, int copied) {
        return List.of(new NoteContents(), new PlanContents(), new GoalsMeasurable(), new GoalsClosed(),
                new TreatmentNote(), new UnitsAsCounted(), new PlanModifier(), new AssistantModifier(),
                new ThresholdModifier(), new CertifiedInTime(), new CertificationInterval(), new Recertified(),
                new ProgressReportDue(), new ProgressReportContents(), new ClinicianParticipation(),
                new NoChiropractorsPlan(), new SubluxationProof(), new LocationFitsLevel(), new ActiveCareModifier(),
                new RegionsByCode(), new NotCovered(), new DiagnosisOrder(), new CodesBillable(codes),
                new SidesNamed(), new Unconfirmed(), new CautionReasons(), new RedFlagScreen(),
                new CopiedNote(copied), new GapsFilled());
    }
}
