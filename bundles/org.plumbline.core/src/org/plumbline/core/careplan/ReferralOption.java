package org.plumbline.core.careplan;

import org.plumbline.core.reasoning.Trail;

/**
 * What a physician decides: named so that it can be thought of, never suggested.
 *
 * @param entry id of the treatment in the catalogue
 * @param label its name
 * @param when when it is thought of at the earliest, in a sentence; empty where no rule says so
 * @param trail what that rests on
 */
public record ReferralOption(String entry, String label, String when, Trail trail) {
}
