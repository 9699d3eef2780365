package org.plumbline.core.reasoning;

/**
 * Something that was read in a chart.
 *
 * @param label what it is, such as “Straight-leg raise, right”
 * @param value what it says, such as “positive at 35°”
 * @param place where it stands
 */
public record Input(String label, String value, Place place) {
}
