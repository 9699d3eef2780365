package org.plumbline.report.pdf.internal;

import org.openpdf.text.pdf.PdfContentByte;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Outline.Close;
import org.plumbline.report.figure.Outline.CurveTo;
import org.plumbline.report.figure.Outline.LineTo;
import org.plumbline.report.figure.Outline.MoveTo;
import org.plumbline.report.figure.Outline.Segment;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;
import org.plumbline.report.pdf.internal.Canvas.Side;

/** Paints a figure as vectors. */
final class FigurePainter {

    private final FigureDrawing drawing;
    private final TextSetter text;
    private final double scale;

    /** A painter that fits {@code drawing} into a box. */
    FigurePainter(FigureDrawing drawing, TextSetter text, double width, double height) {
        this.drawing = drawing;
        this.text = text;
        this.scale = Math.min(width / drawing.width(), height / drawing.height());
    }

    double width() {
        return drawing.width() * scale;
    }

    double height() {
        return drawing.height() * scale;
    }

    /** Paints the figure with its lower left corner at {@code left}, {@code bottom}. */
    void paint(Canvas canvas, double left, double bottom) {
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
            case Fill fill -> canvas.raw(content -> {
                color(fill.tone(), content, false);
                trace(fill.path(), content, left, bottom);
                content.fill();
            });
            case Stroke stroke -> canvas.raw(content -> {
                color(stroke.tone(), content, true);
                content.setLineWidth((float) (stroke.width() * scale));
                content.setLineCap(stroke.rounded() ? PdfContentByte.LINE_CAP_ROUND : PdfContentByte.LINE_CAP_BUTT);
                content.setLineJoin(
                        stroke.rounded() ? PdfContentByte.LINE_JOIN_ROUND : PdfContentByte.LINE_JOIN_MITER);
                trace(stroke.path(), content, left, bottom);
                content.stroke();
            });
            case Caption caption -> caption(caption, canvas, left, bottom);
            }
        }
    }

    private void caption(Caption caption, Canvas canvas, double left, double bottom) {
        double size = caption.size() * scale;
        TextBox box = text.set(caption.text(), new Style(Face.REGULAR, size, size, Ink.TEXT), Double.MAX_VALUE);
        double x = left + caption.x() * scale;
        double top = bottom + caption.y() * scale + size * (0.5 + Canvas.CAPITAL_MIDDLE);
        switch (caption.anchor()) {
        case START -> canvas.text(box, x, top, 0, Side.LEFT);
        case MIDDLE -> canvas.text(box, x, top, 0, Side.MIDDLE);
        case END -> canvas.text(box, x, top, 0, Side.RIGHT);
        }
    }

    private void trace(Outline path, PdfContentByte content, double left, double bottom) {
        for (Segment segment : path.segments()) {
            switch (segment) {
            case MoveTo move -> content.moveTo(x(move.to(), left), y(move.to(), bottom));
            case LineTo line -> content.lineTo(x(line.to(), left), y(line.to(), bottom));
            case CurveTo curve -> content.curveTo(x(curve.control1(), left), y(curve.control1(), bottom),
                    x(curve.control2(), left), y(curve.control2(), bottom), x(curve.to(), left),
                    y(curve.to(), bottom));
            case Close close -> content.closePath();
            }
        }
    }

    private float x(Point point, double left) {
        return (float) (left + point.x() * scale);
    }

    private float y(Point point, double bottom) {
        return (float) (bottom + point.y() * scale);
    }

    private static void color(Tone tone, PdfContentByte content, boolean stroke) {
        int rgb = tone.rgb();
        if (stroke) {
            content.setRGBColorStroke(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        } else {
            content.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
    }
}
