package org.plumbline.core.course;

import org.plumbline.core.reasoning.Trail;

/**
 * A treatment or exercise that may serve a goal. Advice: who links it decides.
 *
 * @param key key of the suggestion, for the decision about it
 * @param entry its id in the catalogue
 * @param label its label
 * @param exercise whether it is an exercise
 * @param why why it is suggested
 * @param trail what that rests on
 */
public record ServingSuggestion(String key, String entry, String label, boolean exercise, String why, Trail trail) {
}
