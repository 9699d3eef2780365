package org.plumbline.report.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Polygon;
import org.plumbline.core.body.Spot;
import org.plumbline.core.body.Stroke;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.model.chart.Side;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Tone;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.internal.figure.BodyChartPainter.Panel;
import org.plumbline.testkit.InstalledContent;

/** The body chart as it is printed. */
class BodyChartPainterTest {

    private final BodyMap map = BodyMap.of(InstalledContent.catalogue());

    /** What was painted is printed point for point; only where the drawing stands on the paper is new. */
    @Test
    void whatIsPrintedIsExactlyWhatWasPainted() {
        for (BodyView view : BodyView.VALUES) {
            BodyMark mark = painted(view, PainQuality.BURNING);
            List<Spot> corners = Polygon.parse(mark.getPoints()).corners();
            List<Point> printed = outline(draw(new Panel("Today", List.of(mark))), Tone.BURNING, corners.size());
            assertEquals(corners.size(), printed.size());
            double dx = printed.getFirst().x() - corners.getFirst().x();
            double dy = printed.getFirst().y() + corners.getFirst().y();
            for (int i = 0; i < corners.size(); i++) {
                assertEquals(corners.get(i).x(), printed.get(i).x() - dx, 1e-9);
                assertEquals(corners.get(i).y(), dy - printed.get(i).y(), 1e-9);
            }
        }
    }

    @Test
    void everyKindIsInTheLegendByNameAndEveryScoreIsANumber() {
        BodyMark numb = painted(BodyView.BACK, PainQuality.NUMBNESS);
        numb.setIntensity(7);
        List<String> words = draw(new Panel("Before", List.of(painted(BodyView.BACK, PainQuality.ACHE))),
                new Panel("Today", List.of(numb))).shapes().stream().filter(Shape.Caption.class::isInstance)
                .map(caption -> ((Shape.Caption) caption).text()).toList();
        assertTrue(words.containsAll(List.of("Before", "Today", "ache", "numbness", "7", "left", "right")),
                words.toString());
    }

    @Test
    void nothingStandsOutsideTheDrawing() {
        FigureDrawing drawing = draw(new Panel("Before", List.of(painted(BodyView.FRONT, PainQuality.ACHE))),
                new Panel("Today", List.of(painted(BodyView.LEFT, PainQuality.SHARP))));
        for (Shape shape : drawing.shapes()) {
            var bounds = shape.bounds();
            assertTrue(bounds.left() >= 0 && bounds.bottom() >= 0 && bounds.right() <= drawing.width()
                    && bounds.top() <= drawing.height(), shape.toString());
        }
    }

    /** A chart of an old format may name regions nobody knows and keep no area. */
    @Test
    void aMarkNobodyCanPlaceIsLeftOutOfTheDrawing() {
        BodyMark mark = painted(BodyView.BACK, PainQuality.SHARP);
        mark.setRegion("somewhere");
        mark.setSide(Side.UNSPECIFIED);
        mark.setPoints(null);
        assertTrue(draw(new Panel("Today", List.of(mark))).shapes().stream()
                .noneMatch(shape -> shape instanceof Shape.Stroke stroke && stroke.tone() == Tone.SHARP
                        && stroke.path().segments().size() > 3));
    }

    private FigureDrawing draw(Panel... panels) {
        return new BodyChartPainter(map, new ReportLanguage(Locale.US)::name).draw(List.of(panels), "In words");
    }

    private BodyMark painted(BodyView view, PainQuality kind) {
        Painted painted = map.paint(view, new Stroke(
                List.of(new Spot(0.5, 0.38), new Spot(0.5, 0.41)), 0.012)).getFirst();
        BodyMark mark = ChartFactory.eINSTANCE.createBodyMark();
        mark.setView(view);
        mark.setRegion(painted.region().key().label());
        mark.setSide(painted.region().key().side());
        mark.setQuality(kind);
        mark.setPoints(painted.area().print());
        return mark;
    }

    /** The places of the closed line of a tone with so many corners. */
    private static List<Point> outline(FigureDrawing drawing, Tone tone, int corners) {
        return drawing.shapes().stream().filter(Shape.Stroke.class::isInstance).map(Shape.Stroke.class::cast)
                .filter(stroke -> stroke.tone() == tone && stroke.path().segments().size() == corners + 1).findFirst()
                .orElseThrow().path().segments().stream().flatMap(segment -> segment.points()).toList();
    }
}
