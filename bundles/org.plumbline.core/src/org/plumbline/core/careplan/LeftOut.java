package org.plumbline.core.careplan;

import org.plumbline.core.reasoning.Trail;

/**
 * Something that belongs to a phase and is not suggested for this patient.
 *
 * @param key key the suggestion would have
 * @param entry id of it in the catalogue
 * @param label its name
 * @param phase name of the first phase it is left out of
 * @param why why, in a sentence
 * @param trail what that rests on
 */
public record LeftOut(String key, String entry, String label, String phase, String why, Trail trail) {
}
