package org.plumbline.core.progress;

import java.util.Optional;

import org.plumbline.model.catalogue.ChangeThreshold;

/**
 * A change of a measure and what it means.
 *
 * @param from earlier value
 * @param to later value
 * @param improvement size of the change, positive when it goes the better way
 * @param grade what it means
 * @param detectable threshold for a real change that was used
 * @param important threshold for an important change that was used
 * @param trail one sentence that explains the grade with threshold and study
 */
public record Change(double from, double to, double improvement, ChangeGrade grade,
        Optional<ChangeThreshold> detectable, Optional<ChangeThreshold> important, String trail) {

    /** Later less earlier value. */
    public double difference() {
        return to - from;
    }
}
