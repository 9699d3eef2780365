package org.plumbline.core.plan;

import java.util.List;

import org.plumbline.model.catalogue.CautionLevel;

/**
 * Why an exercise or a treatment is held back for a patient.
 *
 * @param level how firmly
 * @param because what of the chart speaks against it, such as the working diagnosis
 * @param reason why that speaks against it
 * @param source inventory ids of the statement, such as CF-23
 */
public record HeldBack(CautionLevel level, String because, String reason, List<String> source) {

    public HeldBack {
        source = List.copyOf(source);
    }

    /** Whether who chooses it all the same writes down why. */
    public boolean asksForReason() {
        return level != CautionLevel.CAUTION;
    }
}
