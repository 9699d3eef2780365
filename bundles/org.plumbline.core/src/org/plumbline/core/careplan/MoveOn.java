package org.plumbline.core.careplan;

import java.util.List;

import org.plumbline.model.chart.ExercisePrescription;

/**
 * The step from a phase whose criteria are met to the next.
 *
 * @param key names the suggestion
 * @param words what is suggested, in a sentence
 * @param endings prescriptions of earlier phases that the next phase does not go on with
 */
public record MoveOn(String key, String words, List<ExercisePrescription> endings) {

    public MoveOn {
        endings = List.copyOf(endings);
    }
}
