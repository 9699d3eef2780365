package org.plumbline.report.internal.figure;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.plumbline.model.catalogue.View;
import org.plumbline.report.figure.Outline;
import org.plumbline.report.figure.Point;
import org.plumbline.report.figure.Shape;
import org.plumbline.report.figure.Shape.Fill;
import org.plumbline.report.figure.Shape.Stroke;
import org.plumbline.report.figure.Tone;
import org.plumbline.report.internal.figure.Silhouette.Section;
import org.plumbline.report.internal.figure.Skeleton.Arm;
import org.plumbline.report.internal.figure.Skeleton.Leg;

/**
 * Paints a skeleton as a clothed body. Cross-sections are in body heights; they follow the girths of a lean adult.
 * A line that runs down the trunk has the back on its left and the front on its right; in limbs it is the reverse.
 */
final class BodyPainter {

    private static final double HALO = 0.018;

    private static final Section[] SIDE_PELVIS = { new Section(-0.17, 0.05, 0.03), new Section(-0.06, 0.071, 0.048),
            new Section(0.1, 0.075, 0.056), new Section(0.28, 0.062, 0.057), new Section(0.45, 0.048, 0.052) };
    private static final Section[] SIDE_SHIRT = { new Section(0.24, 0.066, 0.06), new Section(0.36, 0.058, 0.06),
            new Section(0.52, 0.051, 0.06), new Section(0.68, 0.056, 0.065), new Section(0.82, 0.061, 0.064),
            new Section(0.94, 0.05, 0.046) };
    private static final Section[] FRONT_PELVIS = { Section.even(-0.12, 0.07), Section.even(0, 0.098),
            Section.even(0.14, 0.1), Section.even(0.4, 0.082) };
    private static final Section[] FRONT_SHIRT = { Section.even(0.2, 0.099), Section.even(0.5, 0.083),
            Section.even(0.72, 0.1), Section.even(0.86, 0.108), Section.even(0.95, 0.1), Section.even(1.03, 0.06) };
    private static final Section[] THIGH_BELOW_SHORTS = { Section.even(0.42, 0.047), Section.even(0.72, 0.04),
            new Section(1, 0.036, 0.033) };
    private static final Section[] SHORTS = { new Section(0, 0.059, 0.061), new Section(0.3, 0.056, 0.056),
            new Section(0.5, 0.051, 0.051) };
    private static final Section[] SHIN = { new Section(0, 0.034, 0.032), new Section(0.25, 0.029, 0.041),
            new Section(0.6, 0.023, 0.03), new Section(1, 0.019, 0.02) };
    private static final Section[] FRONT_SHIN = { Section.even(0, 0.033), Section.even(0.3, 0.035),
            Section.even(0.65, 0.026), Section.even(1, 0.019) };
    private static final Section[] UPPER_ARM_BELOW_SLEEVE = { Section.even(0.4, 0.028), Section.even(0.7, 0.026),
            Section.even(1, 0.024) };
    private static final Section[] SLEEVE = { Section.even(0, 0.033), Section.even(0.25, 0.035),
            Section.even(0.5, 0.034) };
    private static final Section[] FOREARM = { Section.even(0, 0.024), Section.even(0.3, 0.025),
            Section.even(1, 0.016) };
    private static final Section[] HAND = { Section.even(0, 0.016), Section.even(0.5, 0.021),
            Section.even(1.6, 0.012) };
    private static final Section[] NECK = { Section.even(0.05, 0.036), Section.even(0.35, 0.031),
            Section.even(0.7, 0.031) };

    /** Colors of one side of the body. */
    private record Side(Tone skin, Tone shirt, Tone dark) {
        static final Side NEAR = new Side(Tone.BODY, Tone.SHIRT, Tone.DARK);
        static final Side FAR = new Side(Tone.FAR_BODY, Tone.FAR_SHIRT, Tone.FAR_DARK);
    }

    private final Skeleton body;
    private final View view;
    private final boolean profile;
    private final double headDirection;
    private final Consumer<Shape> out;

    BodyPainter(Skeleton body, View view, Consumer<Shape> out) {
        this.body = body;
        this.view = view;
        this.profile = view == View.SIDE;
        this.headDirection = body.neck().direction(body.head());
        this.out = out;
    }

    /** The far limbs, when the body is seen from the side. */
    void paintBehind() {
        if (profile) {
            arm(body.farArm(), Side.FAR);
            leg(body.farLeg(), Side.FAR);
        }
    }

    /** The rest of the body. */
    void paint() {
        if (profile) {
            trunk(SIDE_PELVIS, 0.03, SIDE_SHIRT, 0.03);
            profileHead();
            leg(body.nearLeg(), Side.NEAR);
            arm(body.nearArm(), Side.NEAR);
        } else {
            trunk(FRONT_PELVIS, 0.02, FRONT_SHIRT, 0.012);
            leg(body.farLeg(), Side.NEAR);
            leg(body.nearLeg(), Side.NEAR);
            arm(body.farArm(), Side.NEAR);
            arm(body.nearArm(), Side.NEAR);
            frontHead();
        }
    }

    private void trunk(Section[] pelvis, double seat, Section[] shirt, double collar) {
        Outline lower = Silhouette.around(body.pelvis(), body.waist(), body.neck(), seat, 0.02, pelvis);
        Outline upper = Silhouette.around(body.pelvis(), body.waist(), body.neck(), 0.008, collar, shirt);
        halo(lower);
        halo(upper);
        fill(lower, Tone.DARK);
        fill(upper, Tone.SHIRT);
    }

    private void leg(Leg leg, Side side) {
        Outline thigh = Silhouette.limb(leg.hip(), leg.knee(), THIGH_BELOW_SHORTS);
        Outline shin = Silhouette.limb(leg.knee(), leg.ankle(), profile ? SHIN : FRONT_SHIN);
        Outline shoe = profile ? profileShoe(leg) : frontShoe(leg);
        halo(thigh);
        halo(shin);
        halo(shoe);
        fill(thigh, side.skin);
        fill(shin, side.skin);
        fill(shoe, side.dark);
        fill(Silhouette.around(leg.hip(), leg.hip().between(leg.knee(), 0.5), leg.knee(), 0.04, 0.006, SHORTS),
                side.dark);
    }

    private void arm(Arm arm, Side side) {
        Outline upper = Silhouette.limb(arm.shoulder(), arm.elbow(), UPPER_ARM_BELOW_SLEEVE);
        Outline lower = Silhouette.limb(arm.elbow(), arm.wrist(), FOREARM);
        Outline hand = Silhouette.limb(arm.wrist(), arm.palm(), HAND);
        halo(upper);
        halo(lower);
        halo(hand);
        fill(upper, side.skin);
        fill(lower, side.skin);
        fill(hand, side.skin);
        fill(Silhouette.around(arm.shoulder(), arm.shoulder().between(arm.elbow(), 0.5), arm.elbow(), 0.032, 0.005,
                SLEEVE), side.shirt);
    }

    private static Outline profileShoe(Leg leg) {
        return placed(leg.ankle(), leg.foot(), leg.foot() + 90, new double[][] { { -0.036, -0.034 }, { -0.036, -0.008 },
                { -0.02, 0.016 }, { 0.012, 0.016 }, { 0.05, -0.004 }, { 0.09, -0.014 }, { Skeleton.FOREFOOT, -0.028 },
                { 0.1, -Skeleton.ANKLE }, { 0.03, -Skeleton.ANKLE }, { -0.025, -Skeleton.ANKLE } });
    }

    private static Outline frontShoe(Leg leg) {
        double down = leg.knee().direction(leg.ankle());
        return placed(leg.ankle(), down, down + 90, new double[][] { { -0.015, 0.018 }, { 0.02, 0.03 },
                { 0.048, 0.026 }, { 0.058, 0 }, { 0.048, -0.026 }, { 0.02, -0.03 }, { -0.015, -0.018 } });
    }

    private void profileHead() {
        Outline face = head(new double[][] { { 0.064, -0.004 }, { 0.05, 0.034 }, { 0.028, 0.049 }, { 0.008, 0.05 },
                { -0.01, 0.064 }, { -0.02, 0.052 }, { -0.036, 0.051 }, { -0.06, 0.045 }, { -0.064, 0.03 },
                { -0.045, -0.004 }, { -0.032, -0.042 }, { 0.006, -0.061 }, { 0.045, -0.045 } });
        halo(face);
        fill(Silhouette.limb(body.neck(), body.head(), NECK), Tone.BODY);
        fill(face, Tone.BODY);
        fill(head(new double[][] { { 0.069, -0.006 }, { 0.056, 0.034 }, { 0.034, 0.05 }, { 0.03, 0.03 },
                { 0.016, 0.012 }, { -0.012, 0.002 }, { -0.03, -0.016 }, { -0.036, -0.044 }, { 0.006, -0.066 },
                { 0.048, -0.048 } }), Tone.DARK);
    }

    private void frontHead() {
        Outline face = head(new double[][] { { 0.066, 0 }, { 0.048, 0.04 }, { 0.01, 0.05 }, { -0.035, 0.038 },
                { -0.064, 0.014 }, { -0.064, -0.014 }, { -0.035, -0.038 }, { 0.01, -0.05 }, { 0.048, -0.04 } });
        fill(Silhouette.limb(body.neck(), body.head(), NECK), Tone.BODY);
        halo(face);
        fill(face, Tone.BODY);
        fill(view == View.BACK ? head(new double[][] { { 0.07, 0 }, { 0.053, 0.042 }, { 0.005, 0.053 },
                { -0.04, 0.036 }, { -0.05, 0 }, { -0.04, -0.036 }, { 0.005, -0.053 }, { 0.053, -0.042 } })
                : head(new double[][] { { 0.07, 0 }, { 0.053, 0.042 }, { 0.012, 0.054 }, { 0.022, 0.036 },
                        { 0.036, 0.016 }, { 0.03, -0.014 }, { 0.02, -0.036 }, { 0.012, -0.054 }, { 0.053, -0.042 } }),
                Tone.DARK);
    }

    /** A smooth outline of points {along, across to the front} around the centre of the head. */
    private Outline head(double[][] points) {
        return placed(body.head(), headDirection, headDirection - 90, points);
    }

    /** A smooth outline through points given by how far they lie in two directions from {@code origin}. */
    private static Outline placed(Point origin, double along, double across, double[][] points) {
        return Outline.smooth(Stream.of(points)
                .map(point -> origin.towards(along, point[0]).towards(across, point[1])).toList());
    }

    private void halo(Outline outline) {
        out.accept(new Stroke(outline, HALO, Tone.HALO, true));
    }

    private void fill(Outline outline, Tone tone) {
        out.accept(new Fill(outline, tone));
    }
}
