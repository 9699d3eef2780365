package org.plumbline.report.internal.figure;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Joint;
import org.plumbline.model.catalogue.Pose;
import org.plumbline.model.catalogue.View;
import org.plumbline.report.figure.Point;

/**
 * Where the joints of a pose are, in body heights.
 * <p>
 * Lengths of the segments are those of Drillis and Contini (Body segment parameters, 1966) as fractions of body
 * height, in the form that Winter's textbook of biomechanics made common; waist, palm and centre of the head, which
 * they do not give, are placed between them.
 */
public record Skeleton(Point pelvis, Point waist, Point neck, Point head, Arm nearArm, Arm farArm, Leg nearLeg,
        Leg farLeg) {

    /** Hip joint to waist; with {@link #THORAX} it makes the height of the base of the neck less that of the hip. */
    public static final double LUMBAR = 0.125;
    /** Waist to base of the neck. */
    public static final double THORAX = 0.17;
    /** Base of the neck to centre of the head. */
    public static final double HEAD = 0.11;
    /** Shoulder to elbow. */
    public static final double UPPER_ARM = 0.186;
    /** Elbow to wrist. */
    public static final double FOREARM = 0.146;
    /** Wrist to the middle of the palm. */
    public static final double PALM = 0.045;
    /** Hip to knee. */
    public static final double THIGH = 0.245;
    /** Knee to ankle. */
    public static final double SHIN = 0.246;
    /** Ankle to tip of the toes, along the sole. */
    public static final double FOREFOOT = 0.112;
    /** Ankle above the sole. */
    public static final double ANKLE = 0.039;

    private static final double SHOULDER_SHARE = 0.88;
    private static final double SHOULDER_FROM_MIDLINE = 0.102;
    private static final double HIP_FROM_MIDLINE = 0.052;

    /** An arm; {@code hand} is the direction of the hand in degrees. */
    public record Arm(Point shoulder, Point elbow, Point wrist, Point palm, double hand) {

        private static Arm of(Point shoulder, double upperArm, double upperShown, double forearm, double forearmShown,
                @Nullable Double hand) {
            Point elbow = shoulder.towards(upperArm, UPPER_ARM * upperShown);
            Point wrist = elbow.towards(forearm, FOREARM * forearmShown);
            double direction = hand == null ? forearm : hand;
            return new Arm(shoulder, elbow, wrist, wrist.towards(direction, PALM), direction);
        }
    }

    /** A leg; {@code foot} is the direction of the foot in degrees. */
    public record Leg(Point hip, Point knee, Point ankle, double foot) {

        private static Leg of(Point hip, double thigh, double thighShown, double shin, double shinShown, double foot) {
            Point knee = hip.towards(thigh, THIGH * thighShown);
            return new Leg(hip, knee, knee.towards(shin, SHIN * shinShown), foot);
        }
    }

    /** The joints of {@code pose} as seen from {@code view}. */
    public static Skeleton of(Pose pose, View view) {
        Point pelvis = new Point(pose.getX(), pose.getY());
        Point waist = pelvis.towards(pose.getLumbar(), LUMBAR);
        Point neck = waist.towards(pose.getThorax(), THORAX);
        Point chest = waist.between(neck, SHOULDER_SHARE);
        double shoulder = view == View.SIDE ? 0 : SHOULDER_FROM_MIDLINE;
        double hip = view == View.SIDE ? 0 : HIP_FROM_MIDLINE;
        double acrossChest = pose.getThorax() + 90;
        double acrossPelvis = pose.getLumbar() + 90;
        return new Skeleton(pelvis, waist, neck, neck.towards(pose.getHead(), HEAD),
                Arm.of(chest.towards(acrossChest, shoulder), pose.getNearUpperArm(), pose.getNearUpperArmShown(),
                        pose.getNearForearm(), pose.getNearForearmShown(), pose.getNearHand()),
                Arm.of(chest.towards(acrossChest, -shoulder), pose.getFarUpperArm(), pose.getFarUpperArmShown(),
                        pose.getFarForearm(), pose.getFarForearmShown(), pose.getFarHand()),
                Leg.of(pelvis.towards(acrossPelvis, hip), pose.getNearThigh(), pose.getNearThighShown(),
                        pose.getNearShin(), pose.getNearShinShown(), pose.getNearFoot()),
                Leg.of(pelvis.towards(acrossPelvis, -hip), pose.getFarThigh(), pose.getFarThighShown(),
                        pose.getFarShin(), pose.getFarShinShown(), pose.getFarFoot()));
    }

    /** Where {@code joint} is. */
    public Point at(Joint joint) {
        return switch (joint) {
        case HEAD -> head;
        case NECK -> neck;
        case PELVIS -> pelvis;
        case NEAR_ELBOW -> nearArm.elbow();
        case FAR_ELBOW -> farArm.elbow();
        case NEAR_HAND -> nearArm.palm();
        case FAR_HAND -> farArm.palm();
        case NEAR_KNEE -> nearLeg.knee();
        case FAR_KNEE -> farLeg.knee();
        case NEAR_FOOT -> nearLeg.ankle();
        case FAR_FOOT -> farLeg.ankle();
        };
    }
}
