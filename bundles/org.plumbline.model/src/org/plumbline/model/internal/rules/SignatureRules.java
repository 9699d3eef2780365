package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.FIELD_ORIGIN__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__PROVENANCE;
import static org.plumbline.model.chart.ChartPackage.Literals.TREATMENT_LINE__PROVENANCE;
import static org.plumbline.model.internal.rules.Problems.require;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.TreatmentLine;

/** Rules for what is signed: whoever signs vouches for all of it, so all of it was typed or confirmed. */
public final class SignatureRules {

    private SignatureRules() {
    }

    /** A note with a signature holds nothing that was carried or defaulted and not confirmed. */
    public static boolean signedIsConfirmed(Encounter note, DiagnosticChain diagnostics) {
        if (note.getSignature() == null) {
            return true;
        }
        boolean confirmed = true;
        for (FieldOrigin origin : note.getOrigins()) {
            confirmed &= require(confirmed(origin.getProvenance()), diagnostics, origin, FIELD_ORIGIN__PROVENANCE,
                    "signedField");
        }
        for (Finding finding : note.getFindings()) {
            confirmed &= require(confirmed(finding.getProvenance()), diagnostics, finding, FINDING__PROVENANCE,
                    "signedUnconfirmed", finding.getLabel());
        }
        for (TreatmentLine line : note.getTreatments()) {
            confirmed &= require(confirmed(line.getProvenance()), diagnostics, line, TREATMENT_LINE__PROVENANCE,
                    "signedUnconfirmed", line.getLabel());
        }
        return confirmed;
    }

    /** A score of an encounter that was signed was typed or confirmed. */
    public static boolean scoreOfSignedIsConfirmed(OutcomeScore score, DiagnosticChain diagnostics) {
        return confirmed(score.getProvenance()) || require(!signed(score), diagnostics, score,
                OUTCOME_SCORE__PROVENANCE, "signedUnconfirmed", score.getLabel());
    }

    private static boolean confirmed(Provenance provenance) {
        return provenance == Provenance.TYPED || provenance == Provenance.CONFIRMED;
    }

    private static boolean signed(OutcomeScore score) {
        return score.eContainer() instanceof Episode episode && episode.getEncounters().stream()
                .anyMatch(header -> header.getId().equals(score.getEncounter())
                        && (header.getStatus() == EncounterStatus.SIGNED
                                || header.getStatus() == EncounterStatus.AMENDED));
    }
}
