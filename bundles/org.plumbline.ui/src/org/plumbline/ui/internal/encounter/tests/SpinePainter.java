package org.plumbline.ui.internal.encounter.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.exam.SpineLayout.Segment;
import org.plumbline.core.exam.SpineSpot;
import org.plumbline.ui.internal.Hue;

/** Draws the spine from behind, and its bends from the side as a thin line. Lengths are those of the layout, scaled. */
final class SpinePainter {

    private static final int DOT = 4;
    private static final double PROFILE = SpineLayout.REACH + 20;

    private final GC gc;
    private final SpineLayout layout;
    private final double scale;
    private final int middle;
    private final int top;

    /**
     * @param middle points from the left to the middle line
     * @param top points above the first segment
     */
    SpinePainter(GC gc, SpineLayout layout, double scale, int middle, int top) {
        this.gc = gc;
        this.layout = layout;
        this.scale = scale;
        this.middle = middle;
        this.top = top;
    }

    /** All bones. */
    void bones() {
        gc.setLineWidth(1);
        for (Segment segment : layout.segments()) {
            switch (segment.region()) {
                case 'C', 'T', 'L' -> vertebra(segment);
                default -> {
                    if (segment.level().equals(SpineLayout.SACROILIAC)) {
                        joints(segment);
                    } else {
                        sacrum(segment);
                    }
                }
            }
        }
    }

    private void vertebra(Segment segment) {
        double up = segment.top() + segment.height() * 0.08;
        double down = segment.top() + segment.height() * 0.88;
        double height = down - up;
        boolean chest = segment.region() == 'T';
        for (int side = -1; side <= 1; side += 2) { // transverse processes; those of the chest rise to the ribs
            double tip = chest ? up - height * 0.02 : up + height * 0.28;
            Path wing = new Path(gc.getDevice());
            wing.moveTo(x(side * segment.body() * 0.6), y(up + height * 0.2));
            wing.cubicTo(x(side * segment.body()), y(up + height * 0.12), x(side * segment.wing() * 0.8), y(tip),
                    x(side * segment.wing()), y(tip + height * 0.08));
            wing.cubicTo(x(side * (segment.wing() + 2)), y(tip + height * 0.22), x(side * segment.wing() * 0.9),
                    y(tip + height * 0.4), x(side * segment.body() * 0.6), y(up + height * 0.66));
            wing.close();
            bone(wing);
        }
        Path body = new Path(gc.getDevice());
        body.moveTo(x(-segment.body()), y(up));
        body.quadTo(x(0), y(up + height * 0.1), x(segment.body()), y(up));
        body.quadTo(x(segment.body() * 0.72), y(up + height / 2), x(segment.body()), y(down));
        body.quadTo(x(0), y(down + height * 0.1), x(-segment.body()), y(down));
        body.quadTo(x(-segment.body() * 0.72), y(up + height / 2), x(-segment.body()), y(up));
        body.close();
        bone(body);
        Path spinous = new Path(gc.getDevice());
        double half = segment.body() * (chest ? 0.17 : 0.22);
        spinous.moveTo(x(-half * 0.6), y(up + height * 0.3));
        spinous.quadTo(x(-half), y(down - height * 0.2), x(-half), y(down + height * 0.04));
        spinous.quadTo(x(0), y(down + height * 0.3), x(half), y(down + height * 0.04));
        spinous.quadTo(x(half), y(down - height * 0.2), x(half * 0.6), y(up + height * 0.3));
        spinous.close();
        bone(spinous);
    }

    /** The sacrum with its foramina, down to the coccyx. */
    private void sacrum(Segment segment) {
        double up = segment.top() + 2;
        double down = layout.height();
        Path bone = new Path(gc.getDevice());
        bone.moveTo(x(-segment.wing()), y(up + 4));
        bone.quadTo(x(-segment.body()), y(up - 3), x(0), y(up + 2));
        bone.quadTo(x(segment.body()), y(up - 3), x(segment.wing()), y(up + 4));
        bone.cubicTo(x(segment.wing() - 3), y(up + 30), x(14), y(down - 22), x(5), y(down - 2));
        bone.quadTo(x(0), y(down + 1), x(-5), y(down - 2));
        bone.cubicTo(x(-14), y(down - 22), x(-segment.wing() + 3), y(up + 30), x(-segment.wing()), y(up + 4));
        bone.close();
        bone(bone);
        gc.setForeground(Hue.BORDER.color());
        for (int row = 0; row < 3; row++) {
            int size = (int) Math.round(scale * (5 - row));
            for (int side = -1; side <= 1; side += 2) {
                gc.drawOval(Math.round(x(side * (12 - 2.6 * row))) - size / 2, Math.round(y(up + 13 + 14 * row)), size,
                        size);
            }
        }
    }

    /** The sacroiliac joints, each with the edge of the hip bone beside it. */
    private void joints(Segment segment) {
        double up = segment.top() - 20;
        double down = segment.top() + segment.height() * 0.7;
        for (int side = -1; side <= 1; side += 2) {
            Path hip = new Path(gc.getDevice());
            hip.moveTo(x(side * 45), y(up + 2));
            hip.cubicTo(x(side * 54), y(up - 12), x(side * 62), y(up - 10), x(side * 63), y(up + 2));
            hip.cubicTo(x(side * 62), y(up + 22), x(side * 48), y(down - 10), x(side * 28), y(down));
            hip.quadTo(x(side * 42), y(up + 24), x(side * 45), y(up + 2));
            hip.close();
            bone(hip);
        }
    }

    private void bone(Path path) {
        gc.setBackground(Hue.FIELD.color());
        gc.fillPath(path);
        gc.setForeground(Hue.MUTED.color());
        gc.drawPath(path);
        path.dispose();
    }

    /** The bends of the spine from the side, the front to the right, with a dot at a segment. */
    void profile(Segment current) {
        Path line = new Path(gc.getDevice());
        line.moveTo(profileX(0), y(0));
        for (int step = 1; step <= 60; step++) {
            double at = layout.height() * step / 60;
            line.lineTo(profileX(at), y(at));
        }
        gc.setForeground(Hue.BORDER.color());
        gc.setLineWidth(3);
        gc.drawPath(line);
        line.dispose();
        gc.setBackground(Hue.ACCENT.color());
        gc.fillOval(Math.round(profileX(current.middle())) - DOT, Math.round(y(current.middle())) - DOT, 2 * DOT,
                2 * DOT);
    }

    private float profileX(double at) {
        return x(PROFILE + layout.forward(at));
    }

    /** The letters of a finding in a lozenge: filled for one of this visit, with a broken line for one of the last. */
    void mark(SpineSpot spot, String letters, boolean now) {
        Segment segment = layout.segment(spot.level()).orElseThrow();
        Point text = gc.textExtent(letters);
        int width = Math.max(text.x + 8, text.y);
        int x = Math.round(x(layout.x(spot))) - width / 2;
        int y = Math.round(y(segment.middle())) - text.y / 2;
        gc.setBackground((now ? Hue.ACCENT : Hue.CARD).color());
        gc.fillRoundRectangle(x, y, width, text.y, text.y, text.y);
        gc.setLineWidth(1);
        gc.setLineStyle(now ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setForeground((now ? Hue.ACCENT : Hue.MUTED).color());
        gc.drawRoundRectangle(x, y, width, text.y, text.y, text.y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground((now ? Hue.CARD : Hue.MUTED).color());
        gc.drawText(letters, x + (width - text.x) / 2, y, true);
    }

    /** The place where one is. */
    void cursor(SpineSpot spot, boolean focused) {
        Segment segment = layout.segment(spot.level()).orElseThrow();
        int half = (int) Math.round(16 * scale);
        gc.setForeground(Hue.ACCENT.color());
        gc.setLineWidth(focused ? 2 : 1);
        gc.drawRoundRectangle(Math.round(x(layout.x(spot))) - half, Math.round(y(segment.top())), 2 * half,
                (int) Math.round(segment.height() * scale), 8, 8);
    }

    /** Points from the left. */
    float x(double at) {
        return (float) (middle + scale * at);
    }

    /** Points from the top. */
    float y(double at) {
        return (float) (top + scale * at);
    }
}
