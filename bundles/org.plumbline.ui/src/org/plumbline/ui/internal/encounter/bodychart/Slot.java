package org.plumbline.ui.internal.encounter.bodychart;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.body.Box;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyView;

/**
 * Where a view stands on the canvas.
 *
 * @param x     where the view's own coordinates begin, in points
 * @param y     the same downwards
 * @param scale points for the height of the view
 * @param area  what the view takes of the canvas
 */
record Slot(BodyView view, double x, double y, double scale, Rectangle area) {

    Spot spot(double pointX, double pointY) {
        return new Spot((pointX - x) / scale, (pointY - y) / scale);
    }

    float x(Spot spot) {
        return (float) (x + spot.x() * scale);
    }

    float y(Spot spot) {
        return (float) (y + spot.y() * scale);
    }

    /** A box of the view in whole points, with some around it for lines. */
    Rectangle around(Box box) {
        int left = (int) Math.floor(x + box.left() * scale) - 4;
        int top = (int) Math.floor(y + box.top() * scale) - 4;
        return new Rectangle(left, top, (int) Math.ceil(box.width() * scale) + 9,
                (int) Math.ceil(box.height() * scale) + 9);
    }
}
