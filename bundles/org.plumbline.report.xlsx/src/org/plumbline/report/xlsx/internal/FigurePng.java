package org.plumbline.report.xlsx.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Outline.Close;
import org.plumbline.report.figure.Outline.CurveTo;
import org.plumbline.report.figure.Outline.LineTo;
import org.plumbline.report.figure.Outline.MoveTo;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;

/** Paints a figure as a PNG picture, the only form every spreadsheet program shows. */
final class FigurePng {

    /** Dots per point: 200 dots per inch, enough for lines on paper. */
    private static final double RESOLUTION = 200 / 72.0;

    /** Size in which captions are laid out before they are scaled; fonts below a point lose their metrics. */
    private static final int FONT_SIZE = 100;

    private FigurePng() {
    }

    /** The picture of a drawing that will be shown {@code width} points wide. */
    static byte[] of(FigureDrawing drawing, double width) {
        double scale = width * RESOLUTION / drawing.width();
        BufferedImage image = new BufferedImage((int) Math.round(drawing.width() * scale),
                (int) Math.round(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(new AffineTransform(scale, 0, 0, -scale, 0, image.getHeight()));
        drawing.shapes().forEach(shape -> {
            switch (shape) {
            case Fill fill -> {
                graphics.setColor(color(fill.tone()));
                graphics.fill(path(fill.path()));
            }
            case Stroke stroke -> {
                graphics.setColor(color(stroke.tone()));
                graphics.setStroke(new BasicStroke((float) stroke.width(),
                        stroke.rounded() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                        stroke.rounded() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER));
                graphics.draw(path(stroke.path()));
            }
            case Caption caption -> paint(caption, graphics);
            }
        });
        graphics.dispose();
        return encode(image);
    }

    private static void paint(Caption caption, Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE);
        double width = font.getStringBounds(caption.text(), graphics.getFontRenderContext()).getWidth();
        double size = caption.size() / FONT_SIZE;
        graphics.setColor(color(Tone.TEXT));
        graphics.setFont(font);
        graphics.translate(caption.x(), caption.y());
        graphics.scale(size, -size);
        graphics.drawString(caption.text(), (float) switch (caption.anchor()) {
        case START -> 0;
        case MIDDLE -> -width / 2;
        case END -> -width;
        }, 0);
        graphics.setTransform(before);
    }

    private static Color color(Tone tone) {
        return new Color(tone.rgb());
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        outline.segments().forEach(segment -> {
            switch (segment) {
            case MoveTo move -> path.moveTo(move.to().x(), move.to().y());
            case LineTo line -> path.lineTo(line.to().x(), line.to().y());
            case CurveTo curve -> path.curveTo(curve.control1().x(), curve.control1().y(), curve.control2().x(),
                    curve.control2().y(), curve.to().x(), curve.to().y());
            case Close close -> path.closePath();
            }
        });
        return path;
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
