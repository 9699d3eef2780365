package org.plumbline.core.exam;

import org.plumbline.model.catalogue.Norm;

/**
 * The norm of a range of motion for one person.
 *
 * @param value normal value at the person's age
 * @param unit its unit, such as degree
 * @param norm the published norm it was read from, which names its source
 */
public record NormValue(double value, String unit, Norm norm) {
}
