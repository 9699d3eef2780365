package org.plumbline.core.check;

import java.util.Set;

/**
 * What of a chart was touched since it was last checked.
 *
 * @param index whether the index was: patient, episode, goals, plan, scores
 * @param encounters ids of the encounters whose notes were
 */
public record Changed(boolean index, Set<String> encounters) {

    public Changed {
        encounters = Set.copyOf(encounters);
    }
}
