package org.plumbline.core.careplan;

import org.plumbline.core.reasoning.Trail;

/**
 * How long a plan runs.
 *
 * @param weeks weeks of the plan of care
 * @param words how long and how often, with the reason
 * @param trail what that rests on
 */
public record Course(int weeks, String words, Trail trail) {
}
