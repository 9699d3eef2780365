package org.plumbline.core.internal.screening;

import java.time.LocalDate;
import java.util.List;

import org.plumbline.core.reasoning.Input;

/**
 * A measure then and now.
 *
 * @param from its value then
 * @param to its value now
 * @param improved whether it has got better by more than may be an error of measurement
 * @param improvable whether it was bad enough then for that
 * @param day when it was last measured
 * @param inputs the two measurements
 */
record Course(double from, double to, boolean improved, boolean improvable, LocalDate day, List<Input> inputs) {

    Course {
        inputs = List.copyOf(inputs);
    }
}
