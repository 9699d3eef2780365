package org.plumbline.ui.internal.assistant.progress;

import org.eclipse.osgi.util.NLS;

/** Words about the course of care. */
public final class Messages extends NLS {

    public static String adherence;
    public static String between;
    public static String diagnosis;
    public static String dose;
    public static String expected;
    public static String findings;
    public static String fromOn;
    public static String important;
    public static String lookAt;
    public static String milestone;
    public static String noise;
    public static String nothingTwice;
    public static String offTrack;
    public static String onTrack;
    public static String real;
    public static String reconsider;
    public static String redFlag;
    public static String signed;
    public static String stateAhead;
    public static String stateOver;
    public static String stateWithin;
    public static String takeIntoGoals;
    public static String takeIntoGoalsHint;
    public static String title;
    public static String trend;
    public static String unchanged;
    public static String unclassified;
    public static String until;
    public static String worse;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.progress.messages", Messages.class);
    }

    private Messages() {
    }
}
