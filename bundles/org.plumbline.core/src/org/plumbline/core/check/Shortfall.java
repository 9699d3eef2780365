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
 */
public record Shortfall(String key, String message, Place place, List<QuickFix> fixes) {

    public Shortfall {
        fixes = List.copyOf(fixes);
    }
}
