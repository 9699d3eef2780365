package org.plumbline.core.check;

import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.chart.Clinician;

/**
 * Who mends a problem, and when.
 *
 * @param clinician the clinician at the desk
 * @param at the moment the fix is chosen
 */
public record Hand(Clinician clinician, OffsetDateTime at) {

    /** The clinician, to be kept in the chart. */
    public Clinician copy() {
        return EcoreUtil.copy(clinician);
    }
}
