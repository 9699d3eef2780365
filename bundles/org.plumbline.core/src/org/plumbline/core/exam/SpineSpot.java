package org.plumbline.core.exam;

import org.plumbline.model.chart.Side;

/**
 * A place on the spine.
 *
 * @param level name of the segment, C1 to S1, or SI for a sacroiliac joint
 * @param side left, right or central
 */
public record SpineSpot(String level, Side side) {
}
