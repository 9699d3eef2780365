package org.plumbline.ui.internal.assistant.plan;

import org.eclipse.osgi.util.NLS;

/** Words of the panel that suggests a plan. */
public final class Messages extends NLS {

    public static String accept;
    public static String acceptLabel;
    public static String asAccepted;
    public static String because;
    public static String caution;
    public static String columnItem;
    public static String currentPhase;
    public static String disagreements;
    public static String headline;
    public static String heldByCatalogue;
    public static String heldByClinic;
    public static String inPlan;
    public static String input;
    public static String leftOut;
    public static String mind;
    public static String moveOn;
    public static String moveOnLabel;
    public static String otherPosition;
    public static String phase;
    public static String plain;
    public static String plan;
    public static String positions;
    public static String referrals;
    public static String source;
    public static String sourceOf;
    public static String take;
    public static String takeLabel;
    public static String trail;
    public static String weeks;
    public static String weeksFrom;
    public static String withCare;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.plan.messages", Messages.class);
    }

    private Messages() {
    }
}
