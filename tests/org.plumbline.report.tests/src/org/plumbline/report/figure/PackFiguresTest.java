package org.plumbline.report.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.Joint;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.Prop;
import org.plumbline.model.catalogue.PropKind;
import org.plumbline.model.catalogue.View;
import org.plumbline.report.figure.Shape.Caption;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.internal.figure.PosePainter;
import org.plumbline.report.internal.figure.Skeleton;
import org.plumbline.testkit.InstalledContent;

/** Every figure of the pack draws a body that could be one, on its floor, with its words, within its box. */
class PackFiguresTest {

    private static final double ROUNDING = 1e-9;
    private static final Set<Tone> BODY = EnumSet.of(Tone.BODY, Tone.FAR_BODY, Tone.SHIRT, Tone.FAR_SHIRT, Tone.DARK,
            Tone.FAR_DARK);
    /** Poses in the air, in water or on a step. */
    private static final Set<String> OFF_THE_FLOOR = Set.of("fig-E-45 Small jump", "fig-E-45 Later: one leg",
            "fig-E-47 Run tall in deep water", "fig-E-47 Or swim an easy stroke", "fig-E-52 Push up and stand",
            "fig-E-54 Or run in water");

    static Stream<Named<Figure>> figures() {
        return PackFigures.all().stream().map(figure -> Named.of(figure.getId(), figure));
    }

    /** Figure, pose and name for the messages. */
    record Posed(Figure figure, Pose pose) {
        @Override
        public String toString() {
            return figure.getId() + " " + pose.getCaption();
        }
    }

    static Stream<Posed> poses() {
        return PackFigures.all().stream()
                .flatMap(figure -> figure.getPoses().stream().map(pose -> new Posed(figure, pose)));
    }

    static Stream<Posed> posesInProfile() {
        return poses().filter(posed -> posed.figure.getView() == View.SIDE);
    }

    static Stream<Posed> posesOnTheFloor() {
        return poses().filter(posed -> posed.figure.getView() != View.ABOVE)
                .filter(posed -> !OFF_THE_FLOOR.contains(posed.toString()));
    }

    static Stream<Posed> posesOffTheFloor() {
        return poses().filter(posed -> OFF_THE_FLOOR.contains(posed.toString()));
    }

    @Test
    void everyFigureAnExerciseNamesIsThereAndIsUsed() {
        Set<String> named = InstalledContent.catalogue().all(Exercise.class).stream().map(Exercise::getFigure)
                .filter(id -> id != null && !id.isEmpty()).collect(Collectors.toSet());
        assertEquals(named, PackFigures.all().stream().map(Figure::getId).collect(Collectors.toSet()));
        assertTrue(named.size() >= 57, () -> "Only " + named.size() + " figures");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void allShapesLieWithinTheBox(Figure figure) {
        FigureDrawing drawing = FigureRenderer.draw(figure);
        for (Shape shape : drawing.shapes()) {
            Bounds bounds = shape.bounds();
            assertTrue(bounds.left() >= -ROUNDING && bounds.bottom() >= -ROUNDING
                    && bounds.right() <= drawing.width() + ROUNDING && bounds.top() <= drawing.height() + ROUNDING,
                    () -> shape + " leaves the box of " + drawing.width() + " by " + drawing.height());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void wordsAreThereForReadersAndListeners(Figure figure) {
        FigureDrawing drawing = FigureRenderer.draw(figure);
        String captions = drawing.shapes().stream().filter(Caption.class::isInstance)
                .map(shape -> ((Caption) shape).text()).collect(Collectors.joining(" "));
        assertAll(figure.getPoses().stream().map(pose -> () -> assertTrue(captions.contains(pose.getCaption()),
                () -> pose.getCaption() + " is missing in: " + captions)));
        assertFalse(drawing.alternative().isBlank());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theSameFigureGivesTheSameDrawing(Figure figure) {
        assertEquals(FigureRenderer.draw(figure), FigureRenderer.draw(figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theBodyStaysReadableInANarrowColumn(Figure figure) {
        FigureDrawing drawing = FigureRenderer.draw(figure);
        assertTrue(drawing.width() <= 2.2, () -> "The body would be too small in a width of " + drawing.width());
    }

    @ParameterizedTest
    @MethodSource("poses")
    void segmentsKeepTheirLengths(Posed posed) {
        Pose pose = posed.pose;
        Skeleton body = Skeleton.of(pose, posed.figure.getView());
        assertAll(() -> length(Skeleton.LUMBAR, body.pelvis(), body.waist()),
                () -> length(Skeleton.THORAX, body.waist(), body.neck()),
                () -> length(Skeleton.HEAD, body.neck(), body.head()),
                () -> arm(body.nearArm(), pose.getNearUpperArmShown(), pose.getNearForearmShown()),
                () -> arm(body.farArm(), pose.getFarUpperArmShown(), pose.getFarForearmShown()),
                () -> leg(body.nearLeg(), pose.getNearThighShown(), pose.getNearShinShown()),
                () -> leg(body.farLeg(), pose.getFarThighShown(), pose.getFarShinShown()));
    }

    private static void arm(Skeleton.Arm arm, double upperShown, double lowerShown) {
        length(Skeleton.UPPER_ARM * upperShown, arm.shoulder(), arm.elbow());
        length(Skeleton.FOREARM * lowerShown, arm.elbow(), arm.wrist());
    }

    private static void leg(Skeleton.Leg leg, double upperShown, double lowerShown) {
        length(Skeleton.THIGH * upperShown, leg.hip(), leg.knee());
        length(Skeleton.SHIN * lowerShown, leg.knee(), leg.ankle());
    }

    private static void length(double expected, Point from, Point to) {
        assertEquals(expected, from.distance(to), ROUNDING);
    }

    /** Ranges of motion of a supple adult in degrees, measured in the plane of the page. */
    @ParameterizedTest
    @MethodSource("posesInProfile")
    void jointsStayWithinTheirRange(Posed posed) {
        Pose pose = posed.pose;
        assertAll(
                () -> range("near hip", -35, 140, pose.getNearThigh() - pose.getLumbar() - 180),
                () -> range("far hip", -35, 140, pose.getFarThigh() - pose.getLumbar() - 180),
                () -> range("near knee", -5, 155, pose.getNearThigh() - pose.getNearShin()),
                () -> range("far knee", -5, 155, pose.getFarThigh() - pose.getFarShin()),
                () -> range("near ankle", -60, 35, pose.getNearFoot() - pose.getNearShin() - 90),
                () -> range("far ankle", -60, 35, pose.getFarFoot() - pose.getFarShin() - 90),
                () -> elbow("near elbow", pose.getNearUpperArm(), pose.getNearUpperArmShown(), pose.getNearForearm()),
                () -> elbow("far elbow", pose.getFarUpperArm(), pose.getFarUpperArmShown(), pose.getFarForearm()),
                () -> range("back", -45, 70, pose.getLumbar() - pose.getThorax()),
                () -> range("neck", -45, 60, pose.getThorax() - pose.getHead()));
    }

    /** An elbow that points out of the page can turn either way on paper. */
    private static void elbow(String joint, double upperArm, double shown, double forearm) {
        if (shown == 1) {
            range(joint, -5, 160, forearm - upperArm);
        }
    }

    private static void range(String joint, double low, double high, double angle) {
        double turned = Math.IEEEremainder(angle, 360);
        assertTrue(turned >= low && turned <= high, () -> joint + " at " + turned + "°");
    }

    /** The shape of the body may sink into a soft mat a little, and must stand or lie on something. */
    @ParameterizedTest
    @MethodSource("posesOnTheFloor")
    void theBodyRestsOnTheFloor(Posed posed) {
        assertEquals(0, lowest(posed), 0.02, "lowest point of the body");
    }

    @Test
    void thePosesOffTheFloorAreThere() {
        assertEquals(OFF_THE_FLOOR, posesOffTheFloor().map(Posed::toString).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("posesOffTheFloor")
    void airWaterOrAStepIsBelowTheBody(Posed posed) {
        double lowest = lowest(posed);
        assertTrue(lowest >= 0.025, () -> "lowest point of the body at " + lowest);
    }

    private static double lowest(Posed posed) {
        return PosePainter.paint(posed.pose, posed.figure.getView()).stream()
                .filter(shape -> shape instanceof Fill fill && BODY.contains(fill.tone()))
                .mapToDouble(shape -> shape.bounds().bottom()).min().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "fig-E-04, 0, NEAR_HAND, 0.022", "fig-E-04, 1, NEAR_HAND, 0.022", "fig-E-12, 0, NEAR_HAND, 0.022",
            "fig-E-12, 1, NEAR_HAND, 0.022", "fig-E-21, 0, FAR_HAND, 0.022", "fig-E-21, 1, NEAR_HAND, 0.022",
            "fig-E-22, 1, NEAR_HAND, 0.022", "fig-E-23, 0, FAR_HAND, 0.022", "fig-E-23, 1, NEAR_HAND, 0.022",
            "fig-E-01, 0, NEAR_HAND, 0.55", "fig-E-01, 1, NEAR_HAND, 0.55", "fig-E-15, 1, NEAR_ELBOW, 0.028",
            "fig-E-16, 0, NEAR_FOOT, 0.039", "fig-E-16, 1, NEAR_FOOT, 0.039", "fig-E-38, 1, FAR_FOOT, 0.039",
            "fig-E-19, 1, FAR_FOOT, 0.039", "fig-E-28, 1, FAR_FOOT, 0.039", "fig-E-51, 1, NEAR_FOOT, 0.039",
            "fig-E-11, 1, NEAR_FOOT, 0.039", "fig-E-05, 1, FAR_FOOT, 0.039", "fig-E-32, 1, FAR_FOOT, 0.039",
            "fig-E-25, 0, NEAR_HAND, 0.022", "fig-E-29, 1, FAR_HAND, 0.022", "fig-E-27, 1, NEAR_FOOT, 0.039",
            "fig-E-40, 1, NEAR_HAND, 0.022", "fig-E-45, 1, NEAR_FOOT, 0.039", "fig-E-52, 0, NEAR_FOOT, 0.159",
            "fig-E-52, 1, NEAR_FOOT, 0.159" })
    void handsAndFeetPressOnWhatCarriesThem(String id, int pose, Joint joint, double height) {
        assertEquals(height, at(id, pose, joint).y(), 0.012);
    }

    @Test
    void solesStandOnTheWall() {
        Prop wall = prop("fig-E-07", 0, PropKind.WALL);
        assertEquals(wall.getX(), at("fig-E-07", 0, Joint.NEAR_FOOT).x() + Skeleton.ANKLE, 0.01);
    }

    @ParameterizedTest
    @CsvSource({ "0", "1" })
    void legsRestOnTheBall(int pose) {
        Prop ball = prop("fig-E-12", pose, PropKind.EXERCISE_BALL);
        Skeleton body = Skeleton.of(PackFigures.get("fig-E-12").getPoses().get(pose), View.SIDE);
        Point center = new Point(ball.getX(), ball.getY());
        double nearest = DoubleStream.iterate(0, share -> share <= 1, share -> share + 0.01)
                .map(share -> body.nearLeg().knee().between(body.nearLeg().ankle(), share).distance(center)).min()
                .orElseThrow();
        assertEquals(0.18 + 0.025, nearest, 0.015);
    }

    @Test
    void theHandHoldsTheFoot() {
        double reach = at("fig-E-31", 1, Joint.NEAR_HAND).distance(at("fig-E-31", 1, Joint.NEAR_FOOT));
        assertTrue(reach < 0.05, () -> "The hand is " + reach + " from the ankle");
    }

    private static Point at(String id, int pose, Joint joint) {
        Figure figure = PackFigures.get(id);
        return Skeleton.of(figure.getPoses().get(pose), figure.getView()).at(joint);
    }

    private static Prop prop(String id, int pose, PropKind kind) {
        return PackFigures.get(id).getPoses().get(pose).getProps().stream().filter(prop -> prop.getKind() == kind)
                .findFirst().orElseThrow();
    }
}
