package org.plumbline.core.body;

import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.Side;

/**
 * A part of the body in words, by which marks of different views and visits are compared. A mark keeps the words, so
 * that it reads the same whatever regions the content comes to have.
 *
 * @param label name without its side, such as buttock
 */
public record RegionKey(String label, Side side) {

    /** The part a mark was made on. */
    public static RegionKey of(BodyMark mark) {
        return new RegionKey(mark.getRegion() == null ? "" : mark.getRegion(), mark.getSide()); //$NON-NLS-1$
    }
}
