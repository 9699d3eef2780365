package org.plumbline.core.body;

import org.plumbline.model.chart.BodyView;

/**
 * A region as seen in one view.
 *
 * @param key     which part of the body it is; the same part may be seen in other views
 * @param name    its name with its side, such as left buttock
 * @param outline its edge; the regions of a view fill its figure
 */
public record Region(BodyView view, RegionKey key, String name, Polygon outline) {
}
