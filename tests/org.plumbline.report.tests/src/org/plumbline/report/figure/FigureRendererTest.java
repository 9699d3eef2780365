package org.plumbline.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.catalogue.Arrow;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.Joint;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.Prop;
import org.plumbline.model.catalogue.PropKind;
import org.plumbline.model.catalogue.View;
import org.plumbline.report.figure.Outline.LineTo;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.internal.figure.PosePainter;
import org.plumbline.report.internal.figure.Skeleton;

/** What the renderer does with poses, things and arrows of its own making. */
class FigureRendererTest {

    private static Figure standing(String... captions) {
        Figure figure = CatalogueFactory.eINSTANCE.createFigure();
        figure.setText("A person stands.");
        for (String caption : captions) {
            Pose pose = CatalogueFactory.eINSTANCE.createPose();
            pose.setCaption(caption);
            figure.getPoses().add(pose);
        }
        return figure;
    }

    private static List<Caption> captions(Figure figure) {
        return FigureRenderer.draw(figure).shapes().stream().filter(Caption.class::isInstance)
                .map(Caption.class::cast).toList();
    }

    @Test
    void aSinglePoseIsNotNumbered() {
        assertEquals(List.of("Stand"), captions(standing("Stand")).stream().map(Caption::text).toList());
    }

    @Test
    void slimPosesStandSideBySideInOrder() {
        List<Caption> captions = captions(standing("Go", "Stop"));
        assertEquals(List.of("1 Go", "2 Stop"), captions.stream().map(Caption::text).toList());
        assertEquals(captions.get(0).y(), captions.get(1).y());
        assertTrue(captions.get(0).x() < captions.get(1).x());
    }

    @Test
    void lyingPosesStandOneBelowTheOther() {
        Figure figure = standing("Go", "Stop");
        for (Pose pose : figure.getPoses()) {
            pose.setY(0.07);
            pose.setLumbar(180.0);
            pose.setThorax(180.0);
            pose.setHead(180.0);
            pose.setNearThigh(0.0);
            pose.setNearShin(0.0);
            pose.setFarThigh(0.0);
            pose.setFarShin(0.0);
        }
        List<Caption> captions = captions(figure);
        assertEquals(captions.get(0).x(), captions.get(1).x(), 1e-9);
        assertTrue(captions.get(0).y() > captions.get(1).y());
    }

    @Test
    void aLongCaptionIsBrokenBetweenWords() {
        List<Caption> captions = captions(standing("Stand as tall as you possibly can today"));
        assertTrue(captions.size() > 1);
        assertEquals("Stand as tall as you possibly can today",
                String.join(" ", captions.stream().map(Caption::text).toList()));
    }

    @Test
    void anUprightBodyIsOneBodyHeightTall() {
        double top = PosePainter.paint(standing("Stand").getPoses().getFirst(), View.SIDE).stream()
                .filter(Fill.class::isInstance).mapToDouble(shape -> shape.bounds().top()).max().orElseThrow();
        assertEquals(1, top, 0.015);
    }

    @Test
    void aFigureWithoutPosesIsRefused() {
        assertThrows(NoSuchElementException.class, () -> FigureRenderer.draw(standing()));
    }

    @ParameterizedTest
    @EnumSource(PropKind.class)
    void everyThingIsDrawn(PropKind kind) {
        Figure figure = standing("Stand");
        int without = FigureRenderer.draw(figure).shapes().size();
        Prop prop = CatalogueFactory.eINSTANCE.createProp();
        prop.setKind(kind);
        figure.getPoses().getFirst().getProps().add(prop);
        assertTrue(FigureRenderer.draw(figure).shapes().size() > without);
    }

    @Test
    void aBandEndsAtItsHand() {
        Pose pose = standing("Pull").getPoses().getFirst();
        Prop band = CatalogueFactory.eINSTANCE.createProp();
        band.setKind(PropKind.BAND);
        band.setX(0.6);
        band.setY(0.7);
        band.setJoint(Joint.NEAR_HAND);
        pose.getProps().add(band);
        Point hand = Skeleton.of(pose, View.SIDE).at(Joint.NEAR_HAND);
        assertTrue(PosePainter.paint(pose, View.SIDE).stream()
                .anyMatch(shape -> shape instanceof Stroke stroke && stroke.tone() == Tone.PROP_EDGE
                        && stroke.path().segments().getLast() instanceof LineTo line && line.to().equals(hand)));
    }

    @Test
    void aDoubleArrowHasTwoHeads() {
        Pose pose = standing("Sway").getPoses().getFirst();
        Arrow arrow = CatalogueFactory.eINSTANCE.createArrow();
        arrow.setX(0.2);
        arrow.setY(1.0);
        arrow.setToX(0.5);
        arrow.setToY(1.0);
        pose.getArrows().add(arrow);
        assertEquals(1, arrowHeads(pose));
        arrow.setDoubleHeaded(true);
        assertEquals(2, arrowHeads(pose));
    }

    private static long arrowHeads(Pose pose) {
        return PosePainter.paint(pose, View.SIDE).stream()
                .filter(shape -> shape instanceof Fill fill && fill.tone() == Tone.ACCENT).count();
    }

    @Test
    void onlyTheProfileHasAPaleFarSide() {
        Pose pose = standing("Stand").getPoses().getFirst();
        assertTrue(farShapes(pose, View.SIDE) > 0);
        assertEquals(0, farShapes(pose, View.FRONT));
        assertEquals(0, farShapes(pose, View.BACK));
    }

    private static long farShapes(Pose pose, View view) {
        return PosePainter.paint(pose, view).stream()
                .filter(shape -> shape instanceof Fill fill && fill.tone() == Tone.FAR_BODY).count();
    }
}
