package org.plumbline.core.check;

import java.util.List;

import org.plumbline.core.reasoning.Place;

/**
 * What a check found missing or wrong.
 *
 * @param key tells it from other shortfalls of the same check and encounter, and stays while it stands; never words
 * @param message what is missing, in one sentence
 * @param place where it is to be mended
 * @param fixes ways to mend it, the likeliest first
 * @param early whether it is said before anything is wrong, such as that a report will be due; it is one degree less
 *            grave than its rule
 */
public record Shortfall(String key, String message, Place place, List<QuickFix> fixes, boolean early) {

    public Shortfall {
        fixes = List.copyOf(fixes);
    }

    /** Something that is wrong now. */
    public Shortfall(String key, String message, Place place, List<QuickFix> fixes) {
        this(key, message, place, fixes, false);
    }

    /** The same, with other ways to mend it. */
    public Shortfall with(List<QuickFix> others) {
        return new Shortfall(key, message, place, others, early);
    }
}
