package org.plumbline.core.plan;

import java.util.List;

import org.plumbline.model.catalogue.Exercise;

/**
 * An exercise to choose.
 *
 * @param exercise the exercise
 * @param fits why it is offered first, such as the phase it is suggested in; empty when nothing in the chart does
 * @param heldBack what speaks against it, the firmest first
 * @param inForce whether it is prescribed already
 */
public record ExerciseOption(Exercise exercise, String fits, List<HeldBack> heldBack, boolean inForce) {

    public ExerciseOption {
        heldBack = List.copyOf(heldBack);
    }

    /** Whether it can only be prescribed with a reason. */
    public boolean asksForReason() {
        return heldBack.stream().anyMatch(HeldBack::asksForReason);
    }
}
