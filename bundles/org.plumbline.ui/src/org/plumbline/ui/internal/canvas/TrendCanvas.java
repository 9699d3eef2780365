package org.plumbline.ui.internal.canvas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/** A score over time: a line with its points, the last one with its value; with axes where there is room. */
public final class TrendCanvas extends Canvas {

    /** A score on a day. */
    public record Mark(LocalDate date, double value) {
    }

    /**
     * What is shown.
     *
     * @param marks scores, oldest first
     * @param low lowest value of the scale
     * @param high highest value of the scale
     * @param target value aimed at
     * @param summary all of it in words
     */
    public record Trend(List<Mark> marks, double low, double high, Optional<Double> target, String summary) {
        public Trend {
            marks = List.copyOf(marks);
        }
    }

    private static final int DOT = 3;

    private final boolean axes;
    private final int height;
    private Trend trend = new Trend(List.of(), 0, 1, Optional.empty(), "");

    /** @param axes whether values and dates stand at the sides */
    public TrendCanvas(Composite parent, boolean axes, int height) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Style.PLAIN.on(this);
        this.axes = axes;
        this.height = height;
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = trend.summary();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /** Shows a trend. */
    public void show(Trend shown) {
        trend = shown;
        setToolTipText(shown.summary());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 160 : widthHint, height);
    }

    private void paint(GC gc) {
        if (trend.marks().isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setFont(Style.MUTED.font());
        int word = gc.textExtent(Words.of(trend.high())).x;
        int line = gc.getFontMetrics().getHeight();
        Rectangle area = getClientArea();
        Rectangle plot = axes ? new Rectangle(word + 8, line / 2 + 2, area.width - 2 * word - 24, area.height - 2 * line - 8)
                : new Rectangle(DOT + 1, DOT + 1, area.width - 2 * DOT - 2, area.height - 2 * DOT - 2);
        if (axes) {
            axes(gc, plot);
        }
        trend.target().ifPresent(value -> target(gc, plot, value));
        line(gc, plot);
    }

    private void axes(GC gc, Rectangle plot) {
        for (int step = 0; step <= 4; step++) {
            double value = trend.low() + step * (trend.high() - trend.low()) / 4;
            gc.setForeground(Hue.BORDER.color());
            gc.drawLine(plot.x, y(plot, value), plot.x + plot.width, y(plot, value));
            gc.setForeground(Hue.MUTED.color());
            Point size = gc.textExtent(Words.of(value));
            gc.drawText(Words.of(value), plot.x - size.x - 6, y(plot, value) - size.y / 2, true);
        }
        int free = Integer.MIN_VALUE;
        for (Mark mark : trend.marks()) {
            String day = Words.of(mark.date());
            Point size = gc.textExtent(day);
            int x = Math.max(0, Math.min(x(plot, mark) - size.x / 2, getClientArea().width - size.x));
            if (x > free) {
                gc.drawText(day, x, plot.y + plot.height + 6, true);
                free = x + size.x + 8;
            }
        }
    }

    private void target(GC gc, Rectangle plot, double value) {
        gc.setForeground(Hue.GOOD.color());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawLine(plot.x, y(plot, value), plot.x + plot.width, y(plot, value));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void line(GC gc, Rectangle plot) {
        List<Mark> marks = trend.marks();
        int[] points = new int[2 * marks.size()];
        for (int i = 0; i < marks.size(); i++) {
            points[2 * i] = x(plot, marks.get(i));
            points[2 * i + 1] = y(plot, marks.get(i).value());
        }
        gc.setForeground(Hue.ACCENT.color());
        gc.setBackground(Hue.ACCENT.color());
        gc.setLineWidth(2);
        gc.drawPolyline(points);
        for (int i = 0; i < points.length; i += 2) {
            gc.fillOval(points[i] - DOT, points[i + 1] - DOT, 2 * DOT, 2 * DOT);
        }
        if (axes) {
            gc.setForeground(Hue.TEXT.color());
            String value = Words.of(marks.getLast().value());
            gc.drawText(value, points[points.length - 2] + 8,
                    points[points.length - 1] - gc.textExtent(value).y / 2, true);
        }
    }

    private int x(Rectangle plot, Mark mark) {
        long from = trend.marks().getFirst().date().toEpochDay();
        long days = trend.marks().getLast().date().toEpochDay() - from;
        return plot.x + (days == 0 ? plot.width / 2 : (int) ((mark.date().toEpochDay() - from) * plot.width / days));
    }

    private int y(Rectangle plot, double value) {
        double share = (value - trend.low()) / (trend.high() - trend.low());
        return plot.y + plot.height - (int) Math.round(Math.clamp(share, 0, 1) * plot.height);
    }
}
