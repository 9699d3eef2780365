package org.plumbline.ui.internal.encounter.bodychart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.BodyPath;
import org.plumbline.core.body.Box;
import org.plumbline.core.body.PainPattern;
import org.plumbline.core.body.Polygon;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/** Paints views of the body and what is marked on them. */
final class BodyPainter {

    /** Strength of a color whose intensity was not said, of the weakest, and what a step of intensity adds. */
    private static final int UNSAID = 70;
    private static final int WEAKEST = 34;
    private static final int STEP = 13;

    private final BodyMap map;
    private final GC gc;
    private final Slot slot;

    BodyPainter(BodyMap map, GC gc, Slot slot) {
        this.map = map;
        this.gc = gc;
        this.slot = slot;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
    }

    /** The figure with its name, and where its left and right are. */
    void figure() {
        gc.setFont(Style.MUTED.font());
        gc.setForeground(Hue.MUTED.color());
        middle(Words.of(slot.view()), slot.area().x + slot.area().width / 2, slot.area().y + 8);
        if (slot.view() == BodyView.FRONT || slot.view() == BodyView.BACK) {
            boolean front = slot.view() == BodyView.FRONT;
            middle(front ? Messages.right : Messages.left, (int) slot.x(new Spot(0.33, 0)), slot.area().y + 8);
            middle(front ? Messages.left : Messages.right, (int) slot.x(new Spot(0.67, 0)), slot.area().y + 8);
        }
        boolean outline = true;
        for (BodyPath line : map.drawing(slot.view())) {
            Path path = path(line);
            if (outline) {
                gc.setBackground(Hue.PAGE.color());
                gc.fillPath(path);
            }
            gc.setForeground(Hue.MUTED.color());
            gc.setAlpha(outline ? 255 : 150);
            width(outline ? 0.0028 : 0.0018);
            gc.drawPath(path);
            gc.setAlpha(255);
            path.dispose();
            outline = false;
        }
    }

    /** A mark of the encounter shown: its color, its sign and its number. */
    void mark(BodyMark mark) {
        Polygon area = map.area(mark);
        if (mark.getView() != slot.view() || area.corners().isEmpty()) {
            return;
        }
        Integer intensity = mark.getIntensity();
        gc.setBackground(KindInk.of(mark.getQuality()));
        gc.setForeground(KindInk.of(mark.getQuality()));
        Path path = path(area);
        gc.setAlpha(intensity == null ? UNSAID : WEAKEST + STEP * intensity);
        gc.fillPath(path);
        gc.setAlpha(255);
        width(0.0022);
        gc.drawPath(path);
        path.dispose();
        sign(mark.getQuality(), area, 0.0016 + 0.00012 * (intensity == null ? 4 : intensity));
        number(mark);
    }

    /** A mark of another encounter: its dashed outline and its number in brackets. */
    void earlier(BodyMark mark) {
        Polygon area = map.area(mark);
        if (mark.getView() != slot.view() || area.corners().isEmpty()) {
            return;
        }
        gc.setForeground(Hue.TEXT.color());
        width(0.0026);
        gc.setLineDash(new int[] { 3, 3 });
        Path path = path(area);
        gc.drawPath(path);
        path.dispose();
        gc.setLineStyle(SWT.LINE_SOLID);
        if (mark.getIntensity() != null) {
            Spot at = area.center();
            gc.setFont(Style.MUTED.font());
            middle("(" + mark.getIntensity() + ")", (int) slot.x(new Spot(area.box().left(), 0)) - 11,
                    (int) slot.y(at));
        }
    }

    /** The edge of an area, to show what is pointed at, chosen or has the keys. */
    void edge(Polygon area, Hue hue, int lineWidth) {
        gc.setForeground(hue.color());
        gc.setLineWidth(lineWidth);
        Path path = path(area);
        gc.drawPath(path);
        path.dispose();
    }

    /** A stroke that is being drawn. */
    void stroke(List<Spot> spots, double radius, PainQuality kind) {
        gc.setForeground(KindInk.of(kind));
        gc.setAlpha(UNSAID + 50);
        width(2 * radius);
        Path path = new Path(gc.getDevice());
        path.moveTo(slot.x(spots.getFirst()), slot.y(spots.getFirst()));
        spots.forEach(spot -> path.lineTo(slot.x(spot) + 0.01f, slot.y(spot)));
        gc.drawPath(path);
        path.dispose();
        gc.setAlpha(255);
    }

    /** A sign alone, for a legend. */
    void sign(PainQuality kind, Spot at, double lineWidth) {
        gc.setForeground(KindInk.of(kind));
        draw(PainPattern.sign(kind, at), lineWidth);
    }

    private void sign(PainQuality kind, Polygon area, double lineWidth) {
        draw(PainPattern.lines(kind, area), lineWidth);
    }

    private void draw(List<List<Spot>> lines, double lineWidth) {
        width(lineWidth);
        Path path = new Path(gc.getDevice());
        for (List<Spot> line : lines) {
            path.moveTo(slot.x(line.getFirst()), slot.y(line.getFirst()));
            line.stream().skip(1).forEach(spot -> path.lineTo(slot.x(spot), slot.y(spot)));
        }
        gc.drawPath(path);
        path.dispose();
    }

    /** The intensity of a mark, if it was asked. */
    void number(BodyMark mark) {
        if (mark.getIntensity() != null) {
            gc.setForeground(KindInk.of(mark.getQuality()));
            number(String.valueOf(mark.getIntensity()), map.area(mark));
        }
    }

    /** A number in the middle of an area that has room for it and its signs, right beside one that has not. */
    private void number(String number, Polygon area) {
        gc.setFont(Style.MUTED.font());
        Point size = gc.textExtent(number);
        int width = Math.max(size.x, size.y) + 4;
        Spot at = area.center();
        Box box = area.box();
        boolean roomy = Math.min(box.width(), box.height()) * slot.scale() > 2 * width;
        int x = roomy ? (int) slot.x(at) - width / 2 : (int) slot.x(new Spot(box.right(), 0)) + 3;
        int y = (int) slot.y(at) - size.y / 2;
        gc.setBackground(Hue.CARD.color());
        gc.fillRoundRectangle(x, y, width, size.y, size.y, size.y);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(x, y, width, size.y, size.y, size.y);
        gc.setForeground(Hue.TEXT.color());
        gc.drawText(number, x + (width - size.x) / 2, y, true);
    }

    private void middle(String text, int x, int y) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
    }

    private void width(double unit) {
        gc.setLineAttributes(new LineAttributes((float) Math.max(1, unit * slot.scale()),
                SWT.CAP_ROUND, SWT.JOIN_ROUND));
    }

    private Path path(Polygon area) {
        Path path = new Path(gc.getDevice());
        boolean first = true;
        for (Spot corner : area.corners()) {
            if (first) {
                path.moveTo(slot.x(corner), slot.y(corner));
                first = false;
            } else {
                path.lineTo(slot.x(corner), slot.y(corner));
            }
        }
        path.close();
        return path;
    }

    private Path path(BodyPath line) {
        Path path = new Path(gc.getDevice());
        for (BodyPath.Step step : line.steps()) {
            List<Spot> to = step.spots();
            switch (step.kind()) {
                case MOVE -> path.moveTo(slot.x(to.getFirst()), slot.y(to.getFirst()));
                case LINE -> path.lineTo(slot.x(to.getFirst()), slot.y(to.getFirst()));
                case CURVE -> path.cubicTo(slot.x(to.get(0)), slot.y(to.get(0)), slot.x(to.get(1)),
                        slot.y(to.get(1)), slot.x(to.get(2)), slot.y(to.get(2)));
                case CLOSE -> path.close();
            }
        }
        return path;
    }
}
