package org.plumbline.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.report.figure.Outline.CurveTo;
import org.plumbline.report.figure.Shape.Anchor;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Stroke;

/** Outlines and the boxes around shapes. */
class OutlineTest {

    @Test
    void aCircleFillsItsSquare() {
        assertEquals(new Bounds(1, 2, 3, 4), Outline.circle(new Point(2, 3), 1).bounds());
    }

    @Test
    void aBoxKeepsItsSizeWhateverItsCorners() {
        assertEquals(new Bounds(0, 0, 2, 1), Outline.box(0, 0, 2, 1, 0.25).bounds());
        assertEquals(new Bounds(0, 0, 2, 1), Outline.box(0, 0, 2, 1, 9).bounds());
    }

    @Test
    void aSmoothOutlinePassesItsPoints() {
        List<Point> points = List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1));
        List<Point> passed = Outline.smooth(points).segments().stream().filter(CurveTo.class::isInstance)
                .map(segment -> ((CurveTo) segment).to()).toList();
        assertEquals(List.of(points.get(1), points.get(2), points.get(3), points.get(0)), passed);
    }

    @Test
    void movingMovesTheBox() {
        Outline moved = Outline.circle(new Point(0, 0), 1).plus(2, -1);
        assertEquals(new Bounds(1, -2, 3, 0), moved.bounds());
    }

    @Test
    void aStrokeReachesHalfItsWidthBeyondItsPath() {
        Shape stroke = new Stroke(Outline.lines(new Point(0, 0), new Point(1, 0)), 0.2, Tone.GROUND, true);
        assertEquals(new Bounds(-0.1, -0.1, 1.1, 0.1), stroke.bounds());
    }

    @Test
    void aCaptionSpreadsFromItsAnchor() {
        double width = Shape.widthOf("word", 0.1);
        assertEquals(width, new Caption(0, 0, "word", 0.1, Anchor.START).bounds().right(), 1e-9);
        assertEquals(width / 2, new Caption(0, 0, "word", 0.1, Anchor.MIDDLE).bounds().right(), 1e-9);
        assertEquals(0, new Caption(0, 0, "word", 0.1, Anchor.END).bounds().right(), 1e-9);
    }
}
