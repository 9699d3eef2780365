package org.plumbline.core.diagnosis;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.DiagnosisCode;

/**
 * A diagnosis to choose.
 *
 * @param code the code, with its dot
 * @param label our label, the official title, or nothing where only the code is known
 * @param condition the condition of the catalogue it stands for; null for a code outside the catalogue
 * @param entry its entry in the catalogue; null for a code outside the catalogue
 * @param favourite whether it is a favourite of the clinic
 */
public record CodeChoice(String code, String label, @Nullable Condition condition, @Nullable DiagnosisCode entry,
        boolean favourite) {
}
