package org.plumbline.ui.internal.canvas;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Tone;

/** A figure as it is printed, on white paper in every theme. */
public final class FigureCanvas extends Canvas {

    private static final int MARGIN = 8;

    private final Map<Tone, Color> colors = new HashMap<>();
    private FigureDrawing drawing;

    public FigureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        for (Tone tone : Tone.values()) {
            colors.put(tone, new Color(tone.rgb() >> 16 & 0xFF, tone.rgb() >> 8 & 0xFF, tone.rgb() & 0xFF));
        }
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = drawing == null ? "" : drawing.alternative();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** Shows a drawing; null shows none. */
    public void show(FigureDrawing shown) {
        drawing = shown;
        setToolTipText(shown == null ? null : shown.alternative());
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.get(Tone.HALO));
        gc.fillRectangle(area);
        if (drawing == null) {
            return;
        }
        double scale = Math.min((area.width - 2.0 * MARGIN) / drawing.width(),
                (area.height - 2.0 * MARGIN) / drawing.height());
        double left = (area.width - scale * drawing.width()) / 2;
        double bottom = (area.height + scale * drawing.height()) / 2;
        for (Shape shape : drawing.shapes()) {
            paint(gc, shape, scale, left, bottom);
        }
    }

    private void paint(GC gc, Shape shape, double scale, double left, double bottom) {
        switch (shape) {
            case Shape.Fill fill -> {
                gc.setBackground(colors.get(fill.tone()));
                Path path = path(fill.path(), scale, left, bottom);
                gc.fillPath(path);
                path.dispose();
            }
            case Shape.Stroke stroke -> {
                gc.setForeground(colors.get(stroke.tone()));
                gc.setLineWidth(Math.max(1, (int) Math.round(stroke.width() * scale)));
                gc.setLineCap(stroke.rounded() ? SWT.CAP_ROUND : SWT.CAP_FLAT);
                gc.setLineJoin(stroke.rounded() ? SWT.JOIN_ROUND : SWT.JOIN_MITER);
                Path path = path(stroke.path(), scale, left, bottom);
                gc.drawPath(path);
                path.dispose();
            }
            case Shape.Caption caption -> caption(gc, caption, scale, left, bottom);
        }
    }

    private Path path(Outline outline, double scale, double left, double bottom) {
        Path path = new Path(getDisplay());
        for (Outline.Segment segment : outline.segments()) {
            float[] at = new float[6];
            int[] next = { 0 };
            segment.points().forEach(point -> {
                at[next[0]++] = (float) (left + scale * point.x());
                at[next[0]++] = (float) (bottom - scale * point.y());
            });
            switch (segment) {
                case Outline.MoveTo move -> path.moveTo(at[0], at[1]);
                case Outline.LineTo line -> path.lineTo(at[0], at[1]);
                case Outline.CurveTo curve -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case Outline.Close close -> path.close();
            }
        }
        return path;
    }

    private void caption(GC gc, Shape.Caption caption, double scale, double left, double bottom) {
        FontData data = getFont().getFontData()[0];
        data.setHeight(Math.max(6, (int) Math.round(caption.size() * scale * 72 / getDisplay().getDPI().y)));
        Font font = new Font(getDisplay(), data);
        gc.setFont(font);
        Point size = gc.textExtent(caption.text());
        double x = left + scale * caption.x() - switch (caption.anchor()) {
            case START -> 0;
            case MIDDLE -> size.x / 2.0;
            case END -> size.x;
        };
        gc.setForeground(colors.get(Tone.TEXT));
        gc.drawText(caption.text(), (int) x,
                (int) (bottom - scale * caption.y()) - gc.getFontMetrics().getAscent(), true);
        font.dispose();
    }
}
