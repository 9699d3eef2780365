package org.plumbline.report.figure;

import java.util.Locale;
import java.util.stream.Collectors;

import org.plumbline.report.figure.Outline.Close;
import org.plumbline.report.figure.Outline.CurveTo;
import org.plumbline.report.figure.Outline.LineTo;
import org.plumbline.report.figure.Outline.MoveTo;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;

/** Writes a drawing as a stand-alone SVG document in the default colors. */
public final class FigureSvg {

    /** User units for a body height; whole numbers would be too coarse for body heights. */
    private static final double SCALE = 1000;

    private FigureSvg() {
    }

    /** The document, with the alternative text as its title. */
    public static String of(FigureDrawing drawing) {
        String shapes = drawing.shapes().stream().map(shape -> element(shape, drawing.height()))
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img">
                <title>%s</title>
                %s
                </svg>
                """.formatted(number(drawing.width()), number(drawing.height()), escape(drawing.alternative()), shapes);
    }

    private static String element(Shape shape, double height) {
        return switch (shape) {
        case Fill fill -> """
                <path fill="%s" d="%s"/>""".formatted(color(fill.tone()), data(fill.path(), height));
        case Stroke stroke -> """
                <path fill="none" stroke="%s" stroke-width="%s" stroke-linecap="%s" stroke-linejoin="%s" d="%s"/>"""
                .formatted(color(stroke.tone()), number(stroke.width()),
                        stroke.rounded() ? "round" : "butt", //$NON-NLS-1$ //$NON-NLS-2$
                        stroke.rounded() ? "round" : "miter", data(stroke.path(), height)); //$NON-NLS-1$ //$NON-NLS-2$
        case Caption caption -> """
                <text x="%s" y="%s" font-family="sans-serif" font-size="%s" text-anchor="%s" fill="%s">%s</text>"""
                .formatted(number(caption.x()), number(height - caption.y()), number(caption.size()),
                        caption.anchor().name().toLowerCase(Locale.ROOT), color(Tone.TEXT), escape(caption.text()));
        };
    }

    private static String data(Outline path, double height) {
        return path.segments().stream().map(segment -> switch (segment) {
        case MoveTo move -> "M" + pair(move.to(), height); //$NON-NLS-1$
        case LineTo line -> "L" + pair(line.to(), height); //$NON-NLS-1$
        case CurveTo curve -> curve.points().map(point -> pair(point, height))
                .collect(Collectors.joining(" ", "C", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case Close close -> "Z"; //$NON-NLS-1$
        }).collect(Collectors.joining());
    }

    private static String pair(Point point, double height) {
        return number(point.x()) + "," + number(height - point.y()); //$NON-NLS-1$
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length * SCALE); //$NON-NLS-1$
    }

    private static String color(Tone tone) {
        return String.format(Locale.ROOT, "#%06x", tone.rgb()); //$NON-NLS-1$
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
