package org.plumbline.core.provenance;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Provenance;
import org.plumbline.model.chart.TreatmentLine;

/**
 * What a note offers to be done again: a test without a result, a treatment without its minutes. An offer says nothing
 * of today. Filling it in makes it the clinician's own; until then it is not printed, counted or billed, it cannot be
 * confirmed, and it is dropped when the note is completed.
 */
public final class Offer {

    private Offer() {
    }

    /** Offers to test again what was found before: the same item, side, level, method and position, and no result. */
    public static Finding again(Finding before, String contentVersion) {
        Finding offered = EcoreUtil.copy(before);
        Found.features(offered).forEach(offered::eUnset);
        offered.setId(UUID.randomUUID().toString());
        offered.setProvenance(Provenance.CARRIED);
        offered.setContentVersion(contentVersion);
        return offered;
    }

    /** Offers to give a treatment again; minutes, units and response are those of another day and stay behind. */
    public static TreatmentLine again(TreatmentLine before) {
        TreatmentLine offered = EcoreUtil.copy(before);
        offered.setId(UUID.randomUUID().toString());
        offered.setMinutes(null);
        offered.setUnits(null);
        offered.setResponse(null);
        offered.setProvenance(Provenance.CARRIED);
        return offered;
    }

    /**
     * Whether a part of a note is an offer that nobody took up: a carried or defaulted finding without a result, or
     * treatment billed by time without minutes, units or response. A treatment not billed by time has nothing to fill
     * in, so it is never an offer: it is confirmed or removed.
     */
    public static boolean isOpen(EObject part) {
        return Provenances.isUnconfirmed(part) && switch (part) {
            case Finding finding -> Found.nothing(finding);
            case TreatmentLine line -> line.isTimed() && line.getMinutes() == null && line.getUnits() == null
                    && (line.getResponse() == null || line.getResponse().isBlank());
            default -> false;
        };
    }
}
