package org.plumbline.ui.internal.encounter.bodychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyView;

/** The four views side by side, or two and two where there is little room. */
record ViewLayout(List<Slot> slots, int height) {

    private static final int TALLEST = 600;
    private static final int NARROW = 520;
    private static final int HEADING = 22;

    /** What of a view is shown, in its coordinates: the figure and a little around it. */
    private record Crop(BodyView view, double left, double right) {

        double width() {
            return right - left;
        }
    }

    private static final Crop FRONT = new Crop(BodyView.FRONT, 0.265, 0.735);
    private static final Crop BACK = new Crop(BodyView.BACK, 0.265, 0.735);
    private static final Crop LEFT = new Crop(BodyView.LEFT, 0.245, 0.605);
    private static final Crop RIGHT = new Crop(BodyView.RIGHT, 0.395, 0.755);

    /** The views in this width. */
    static ViewLayout in(int width) {
        List<Slot> slots = new ArrayList<>();
        int height = width >= NARROW ? row(slots, List.of(FRONT, BACK, LEFT, RIGHT), width, 0)
                : row(slots, List.of(LEFT, RIGHT), width, row(slots, List.of(FRONT, BACK), width, 0));
        return new ViewLayout(List.copyOf(slots), height);
    }

    private static int row(List<Slot> slots, List<Crop> crops, int width, int top) {
        double wide = crops.stream().mapToDouble(Crop::width).sum();
        double scale = Math.min(TALLEST, width / wide);
        double gap = (width - scale * wide) / crops.size();
        double x = gap / 2;
        int bottom = top + HEADING + (int) Math.ceil(scale);
        for (Crop crop : crops) {
            double next = x + crop.width() * scale;
            slots.add(new Slot(crop.view(), x - crop.left() * scale, top + HEADING, scale,
                    new Rectangle((int) x, top, (int) (next - x), bottom - top)));
            x = next + gap;
        }
        return bottom;
    }

    /** The view at a place of the canvas. */
    Optional<Slot> at(int x, int y) {
        return slots.stream().filter(slot -> slot.area().contains(x, y)).findFirst();
    }

    /** Where a view stands. */
    Slot of(BodyView view) {
        return slots.stream().filter(slot -> slot.view() == view).findFirst().orElseThrow();
    }

    /** Distance on the canvas between places of views, in the direction given by two steps; infinite the other way. */
    double distance(Slot from, Spot start, Slot to, Spot end, int stepX, int stepY) {
        double dx = to.x(end) - from.x(start);
        double dy = to.y(end) - from.y(start);
        double along = dx * stepX + dy * stepY;
        double beside = Math.abs(dx * stepY) + Math.abs(dy * stepX);
        return along <= 1 ? Double.POSITIVE_INFINITY : along + 2.5 * beside;
    }
}
