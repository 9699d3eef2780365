package org.plumbline.report.figure;

import java.util.List;

/**
 * A drawing of a figure, ready to be painted at any scale.
 *
 * @param width       width in body heights
 * @param height      height in body heights
 * @param shapes      shapes in painting order; the origin is the lower left corner, y upwards, lengths in body heights
 * @param alternative what the drawing shows, for people who cannot see it
 */
public record FigureDrawing(double width, double height, List<Shape> shapes, String alternative) {

    public FigureDrawing {
        shapes = List.copyOf(shapes);
    }
}
